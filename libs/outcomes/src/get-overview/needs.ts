import type { OverviewView } from '@app/contracts';
import type { DatedLine } from '../reading/register-lines.js';

const underWay = (line: DatedLine): boolean =>
  (line.disposition === 'open' || line.disposition === 'in_progress') && line.kind !== 'invitation';

/** What waits for somebody, each with the filter of the register that lists exactly that. Nothing waits: no line. */
export function needsOf(lines: readonly DatedLine[], nextMeeting: string | null): OverviewView['needs'] {
  const needs = [
    {
      key: 'verify',
      words: 'claimed done, to verify',
      count: lines.filter(({ disposition }) => disposition === 'awaiting_verification').length,
      filter: 'disposition=awaiting_verification',
    },
    {
      key: 'overdue',
      words: 'past their deadline',
      count: lines.filter(({ late }) => late).length,
      filter: 'overdue=true',
    },
    {
      key: 'unowned',
      words: 'without an owner',
      count: lines.filter((line) => underWay(line) && line.owners.length === 0).length,
      filter:
        'owner=none&disposition=open,in_progress&kind=liaison_statement,recommendation,request,draft_resolution,action_item,commitment,plan',
    },
    {
      key: 'send',
      words: 'liaison statements agreed and not sent',
      count: lines.filter(
        ({ kind, stage }) => kind === 'liaison_statement' && ['agreed', 'drafted', 'approved'].includes(stage),
      ).length,
      filter: 'kind=liaison_statement&disposition=open,in_progress',
    },
    {
      key: 'next-meeting',
      words: `due at or before ${nextMeeting ?? 'the next meeting'}`,
      count: nextMeeting === null ? 0 : lines.filter((line) => underWay(line) && hangsOn(line, nextMeeting)).length,
      filter: 'sort=due&disposition=open,in_progress',
    },
  ];
  return needs.filter(({ count }) => count > 0);
}

function hangsOn({ deadlines }: DatedLine, meeting: string): boolean {
  return JSON.stringify(deadlines).includes(`"meeting":"${meeting}"`);
}
