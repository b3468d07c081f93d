import type { EditProposalBody, ImportView, ProposalView } from '@app/contracts';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { tieOf, type Tie } from '../card/tie.js';
import type { Decision } from '../decisions/decision.js';
import { useDecisions } from '../decisions/use-decisions.js';
import { useAcceptSeveral, useTakeBack } from '../decisions/use-import-commands.js';
import { useDraft } from '../edit/use-draft.js';
import type { ReviewAct } from '../keys/review-keys.js';
import { useFocus } from './use-focus.js';
import { filterFrom, neighbour, nextOpen, shownBy, toReview } from '../proposals/proposal-filter.js';

export type Review = ReturnType<typeof useReview>;
type Dialog = 'merge' | 'split' | 'dismiss' | 'acceptSeveral' | 'help';

/** The state of a review: what is listed, what is in focus, what was decided and is on its way. */
export function useReview(view: ImportView) {
  const [params] = useSearchParams();
  const all = useMemo(() => toReview(view.proposals), [view.proposals]);
  const filter = filterFrom(params);
  const shown = shownBy(filter, all);
  const [current, choose] = useFocus(all, shown);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [ties, setTies] = useState<ReadonlyMap<string, Tie | null>>(new Map());
  const draft = useDraft(view.id);
  const { sent, decide } = useDecisions(view.id);
  const takeBack = useTakeBack(view, choose);
  const acceptSeveral = useAcceptSeveral(view.id);
  const focused = all.find(({ id }) => id === current);

  const underWay = (): ReadonlySet<string> =>
    new Set([...sent].filter(([, { error }]) => error === null).map(([id]) => id));
  const goOn = (from: string) => {
    const next = nextOpen(shown, from, underWay());
    if (next !== null) choose(next);
  };
  /** Decides, and goes to the next at once; a refusal waits at its proposal. */
  const settle = (decision: Decision) => {
    void decide(decision);
    goOn(decision.proposal.id);
  };
  const tied = (proposal: ProposalView) => tieOf(proposal, ties.get(proposal.id));
  const bodyOf = (proposal: ProposalView) => {
    const link = tied(proposal);
    return link === null ? {} : { link };
  };
  const accept = (proposal: ProposalView) => {
    if (proposal.status !== 'open' || proposal.hindrances.length > 0 || underWay().has(proposal.id)) return;
    settle({ act: 'accept', proposal, body: bodyOf(proposal) });
  };
  const save = async (proposal: ProposalView, body: EditProposalBody, andAccept: boolean) => {
    const isChanged = Object.keys(body).length > 0;
    const answer = isChanged ? await decide({ act: 'edit', proposal, body }) : null;
    if (isChanged && answer === null) return;
    draft.close();
    if (andAccept)
      settle({
        act: 'accept',
        proposal: { ...proposal, version: answer?.version ?? proposal.version },
        body: bodyOf(proposal),
      });
  };
  const doIt = (act: ReviewAct) => {
    if (act === 'next' || act === 'previous') {
      const to = neighbour(shown, current, act === 'next' ? 1 : -1);
      if (to !== null) choose(to);
    } else if (act === 'nextLeft') goOn(current ?? '');
    else if (act === 'undo') takeBack.mutate(undefined);
    else if (act === 'acceptSeveral' || act === 'help') {
      acceptSeveral.reset();
      setDialog(act);
    } else if (focused?.status === 'open') {
      if (act === 'accept') accept(focused);
      else if (act === 'edit') draft.open(focused);
      else setDialog(act);
    }
  };
  return {
    ...{ all, shown, filter, current, focused, choose, dialog, draft, sent, decide, settle, save, doIt },
    ...{ takeBack, acceptSeveral },
    closeDialog: () => {
      setDialog(null);
    },
    tieOf: tied,
    setTie: (proposal: string, tie: Tie | null) => {
      setTies((now) => new Map(now).set(proposal, tie));
    },
  };
}
