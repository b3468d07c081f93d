import type { EditProposalBody, ImportView, ProposalView } from '@app/contracts';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Decision } from '../decisions/decision.js';
import { useDecisions } from '../decisions/use-decisions.js';
import { useAcceptSeveral, useTakeBack } from '../decisions/use-import-commands.js';
import { useDraft } from '../edit/use-draft.js';
import { filterFrom, nextOpen, shownBy, toReview } from '../proposals/proposal-filter.js';
import { useAccepting } from './use-accepting.js';
import { useFocus } from './use-focus.js';

export type Review = ReturnType<typeof useReview>;
export type Dialog = 'merge' | 'split' | 'dismiss' | 'acceptSeveral' | 'help';

/** The state of a review: what is listed, what is in focus, what was decided and is on its way. */
export function useReview(view: ImportView) {
  const [params] = useSearchParams();
  const all = useMemo(() => toReview(view.proposals), [view.proposals]);
  const filter = filterFrom(params);
  const shown = shownBy(filter, all);
  const [current, choose] = useFocus(all, shown);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const draft = useDraft(view.id);
  const accepting = useAccepting();
  const decisions = useDecisions(view);
  const takeBack = useTakeBack(view, choose);
  const acceptSeveral = useAcceptSeveral(view.id);
  const focused = all.find(({ id }) => id === current);
  /** The next one that nobody has decided on, and on which nothing is on its way. */
  const goOn = (from: string) => {
    const next = nextOpen(shown, from, decisions.underWay);
    if (next !== null) choose(next);
  };
  return {
    ...{ all, shown, filter, current, focused, choose, goOn, dialog, setDialog },
    ...{
      draft,
      accepting,
      takeBack,
      acceptSeveral,
      sent: decisions.sent,
      underWay: decisions.underWay,
      forget: decisions.forget,
    },
    ...deciding(decisions, accepting, draft, goOn),
  };
}

/** The ways to decide. */
function deciding(
  { decide }: ReturnType<typeof useDecisions>,
  { isReady, bodyOf }: ReturnType<typeof useAccepting>,
  draft: ReturnType<typeof useDraft>,
  goOn: (from: string) => void,
) {
  /** Decides, and goes to the next at once; a refusal waits at its proposal. */
  const settle = (decision: Decision) => {
    void decide(decision);
    goOn(decision.proposal.id);
  };
  const accept = (proposal: ProposalView) => {
    if (isReady(proposal)) settle({ act: 'accept', proposal, body: bodyOf(proposal) });
  };
  const save = async (proposal: ProposalView, body: EditProposalBody, andAccept: boolean) => {
    const isChanged = Object.keys(body).length > 0;
    const answer = isChanged ? await decide({ act: 'edit', proposal, body }) : null;
    if (isChanged && answer === null) return;
    draft.close();
    const version = answer?.version ?? proposal.version;
    if (andAccept) settle({ act: 'accept', proposal: { ...proposal, version }, body: bodyOf(proposal) });
  };
  return { decide, settle, accept, save };
}
