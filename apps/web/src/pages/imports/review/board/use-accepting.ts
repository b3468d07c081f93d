import type { AcceptProposalBody, ProposalView } from '@app/contracts';
import { useState } from 'react';
import { isReady, tieOf, type Tie } from '../card/tie.js';

/** What a person says beside accepting: what a proposal is tied to, and when its meeting agreed where that is not known. */
export function useAccepting() {
  const [ties, setTies] = useState<ReadonlyMap<string, Tie | null>>(new Map());
  const [days, setDays] = useState<ReadonlyMap<string, string>>(new Map());
  const tied = (proposal: ProposalView) => tieOf(proposal, ties.get(proposal.id));
  const agreedOn = ({ meeting }: ProposalView) => days.get(meeting.id ?? '') ?? '';
  const setTie = ({ id }: ProposalView, tie: Tie | null) => {
    setTies((now) => new Map(now).set(id, tie));
  };
  return {
    tieOf: tied,
    setTie,
    /** `1` is the first outcome that it looks like; `0` is none. */
    setTieByDigit: (proposal: ProposalView, digit: number) => {
      const match = proposal.matches[digit - 1];
      setTie(proposal, match === undefined ? null : { outcome: match.outcome, relation: match.relation });
    },
    /** Empty: nobody has said. */
    agreedOn,
    setAgreedOn: ({ meeting }: ProposalView, date: string) => {
      setDays((now) => new Map(now).set(meeting.id ?? '', date));
    },
    isReady: (proposal: ProposalView) => isReady(proposal, tied(proposal), agreedOn(proposal) || null),
    bodyOf: (proposal: ProposalView): AcceptProposalBody => {
      const [link, day] = [tied(proposal), agreedOn(proposal)];
      return { ...(link !== null && { link }), ...(day !== '' && { effectiveOn: day }) };
    },
  };
}
