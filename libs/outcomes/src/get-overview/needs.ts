import type { OutcomeKind, OverviewView } from '@app/contracts';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { all, conditions, type RegisterFilter } from '../reading/register-filter.js';

interface Need {
  readonly key: string;
  readonly words: string;
  readonly filter: RegisterFilter;
}

/** Kinds that somebody is to do something about; who takes up an invitation is open. */
const tasks: OutcomeKind[] = [
  ...(['liaison_statement', 'recommendation', 'request', 'draft_resolution'] as const),
  ...(['action_item', 'commitment', 'plan'] as const),
];

function needs(nextMeeting: string | null): readonly Need[] {
  return [
    { key: 'verify', words: 'claimed done, to verify', filter: { disposition: ['awaiting_verification'] } },
    { key: 'overdue', words: 'past their deadline', filter: { overdue: true } },
    {
      key: 'unowned',
      words: 'without an owner',
      filter: { owner: ['none'], disposition: ['open', 'in_progress'], kind: tasks },
    },
    {
      key: 'deadline-cancelled',
      words: 'due at a meeting that was cancelled, to be decided',
      filter: { awaits: ['deadline_cancelled'] },
    },
    {
      key: 'deadlines-apart',
      words: 'with two limits that a rescheduled meeting took apart',
      filter: { awaits: ['deadlines_apart'] },
    },
    {
      key: 'mandate-ended',
      words: 'left open by the end of the mandate, to be decided',
      filter: { awaits: ['mandate_ended'] },
    },
    {
      key: 'observations',
      words: 'with an observation of an auditor to respond to',
      filter: { awaits: ['observation_response'] },
    },
    {
      key: 'assign',
      words: 'liaison statements that came in and nobody is to answer yet',
      filter: { kind: ['incoming_liaison_statement'], stage: ['received'] },
    },
    {
      key: 'send',
      words: 'liaison statements agreed and not sent',
      filter: { kind: ['liaison_statement'], stage: ['agreed', 'drafted', 'approved'] },
    },
    ...(nextMeeting === null
      ? []
      : [{ key: 'next-meeting', words: `due at or before ${nextMeeting}`, filter: { dueBy: nextMeeting } }]),
  ];
}

/**
 * What waits for somebody, each with the filter of the register that lists it: the figure is counted by that very filter.
 * Nothing waits: no line.
 */
export async function countNeeds(
  db: Kysely<unknown>,
  lines: RawBuilder<unknown>,
  nextMeeting: string | null,
): Promise<OverviewView['needs']> {
  const waiting = needs(nextMeeting);
  const counts = waiting.map(({ filter }) => sql`count(*) filter (where ${all(conditions(filter))})::int`);
  const { rows } = await sql<{ counts: number[] }>`with ${lines}
    select array[${sql.join(counts)}] as counts from line`.execute(db);
  return waiting.flatMap(({ key, words, filter }, index) => {
    const count = rows[0]?.counts[index] ?? 0;
    return count === 0 ? [] : [{ key, words, count, filter: inAddress(filter) }];
  });
}

/** As it stands in the address of the register; ids and words of the vocabulary need no escaping. */
function inAddress(filter: RegisterFilter): string {
  return Object.entries(filter)
    .map(([name, value]) => `${name}=${[value].flat().join(',')}`)
    .join('&');
}
