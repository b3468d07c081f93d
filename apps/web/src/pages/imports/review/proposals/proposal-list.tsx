import type { ProposalView } from '@app/contracts';
import { Text } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Sent } from '../decisions/decision.js';
import { percentOf } from './proposal-filter.js';
import classes from './proposal-list.module.css';
import { ProposalMark } from './proposal-mark.js';
import { placeWords, stateWords } from './proposal-words.js';

interface ProposalListProps {
  readonly proposals: readonly ProposalView[];
  readonly current: string | null;
  readonly sent: ReadonlyMap<string, Sent>;
  readonly onChoose: (id: string) => void;
  /** What is shown of the one in focus, under its line. */
  readonly card: (proposal: ProposalView) => ReactNode;
}

/** One line each, in the order of the report; the one in focus is opened. */
export function ProposalList({ proposals, current, sent, onChoose, card }: ProposalListProps) {
  return (
    <ol className={classes['list']}>
      {proposals.map((proposal) => (
        <ProposalLine
          key={proposal.id}
          proposal={proposal}
          sent={sent.get(proposal.id)}
          isCurrent={proposal.id === current}
          onChoose={onChoose}
        >
          {proposal.id === current && card(proposal)}
        </ProposalLine>
      ))}
    </ol>
  );
}

interface ProposalLineProps {
  readonly proposal: ProposalView;
  readonly sent: Sent | undefined;
  readonly isCurrent: boolean;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

function ProposalLine({ proposal, sent, isCurrent, onChoose, children }: ProposalLineProps) {
  const head = useRef<HTMLButtonElement>(null);
  useFollow(head, isCurrent);
  return (
    <li className={classes['line']} data-current={isCurrent || undefined} data-status={proposal.status}>
      <button
        ref={head}
        type="button"
        className={classes['head']}
        aria-expanded={isCurrent}
        onClick={() => {
          onChoose(proposal.id);
        }}
      >
        <ProposalMark status={sent?.error === null ? 'sending' : proposal.status} />
        <span className={classes['title']}>{proposal.title}</span>
        <span className={classes['percent']}>{percentOf(proposal)} %</span>
        <Text span size="sm" c="dimmed" className={classes['place'] ?? ''}>
          {placeWords(proposal)} · {wordsNow(proposal, sent)}
        </Text>
      </button>
      {children !== false && <div className={classes['card']}>{children}</div>}
    </li>
  );
}

function wordsNow(proposal: ProposalView, sent: Sent | undefined): string {
  if (sent === undefined) return stateWords(proposal);
  return sent.error === null ? 'Being recorded' : 'Not recorded';
}

/** The one in focus has the keyboard too, and stands where one can read it; not when the page has just been opened. */
function useFollow(head: React.RefObject<HTMLButtonElement | null>, isCurrent: boolean): void {
  const was = useRef(isCurrent);
  useEffect(() => {
    const line = head.current;
    if (isCurrent) line?.closest('li')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (isCurrent && !was.current) line?.focus({ preventScroll: true });
    was.current = isCurrent;
  }, [head, isCurrent]);
}
