import type { ReviewAct } from '../keys/review-keys.js';
import { neighbour } from '../proposals/proposal-filter.js';
import type { Review } from './use-review.js';

const looking: ReadonlySet<ReviewAct> = new Set(['next', 'previous', 'nextLeft', 'help']);

/** Does what a key or a button asks for; who may not decide may still look around. */
export function doAct(review: Review, act: ReviewAct, mayDecide: boolean, key = ''): void {
  const { shown, current, focused, choose, setDialog } = review;
  if (!mayDecide && !looking.has(act)) return;
  if (act === 'next' || act === 'previous') {
    const to = neighbour(shown, current, act === 'next' ? 1 : -1);
    if (to !== null) choose(to);
  } else if (act === 'nextLeft') review.goOn(current ?? '');
  else if (act === 'undo') review.takeBack.mutate(undefined);
  else if (act === 'acceptSeveral' || act === 'help') {
    review.acceptSeveral.reset();
    setDialog(act);
  } else if (focused?.status === 'open' && !review.underWay.has(focused.id)) {
    if (act === 'accept') review.accept(focused);
    else if (act === 'tie') review.accepting.setTieByDigit(focused, Number(key));
    else if (act === 'edit') review.draft.open(focused);
    else setDialog(act);
  }
}
