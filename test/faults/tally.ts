import { type EventStore } from '@app/event-store';
import { type Pool } from 'pg';
import { type Seen } from './feed-watch.js';
import { type Acknowledged, readLedger } from './ledger.js';
import { type Order } from './planned-commands.js';

/** What stands in the log of one command. */
interface Stands {
  readonly command_id: string;
  readonly stream_id: string;
  readonly to_version: number;
  readonly last_position: bigint;
  readonly events: number;
  readonly streams: number;
  readonly version: number;
  readonly position: bigint;
}

const STANDS = `select c.command_id, c.stream_id, c.to_version, c.last_position, coalesce(e.events, 0) as events,
    coalesce(e.streams, 0) as streams, coalesce(e.version, 0) as version, coalesce(e.position, 0) as position
  from es.command c left join (
    select command_id, count(*)::int as events, count(distinct stream_id)::int as streams, max(version) as version,
      max(position) as position
    from es.event group by command_id
  ) e using (command_id)`;

export interface Tally {
  /** Commands that a writer was told are recorded. */
  readonly acknowledged: number;
  /** Of these, those that stand in the log exactly as the writer was told. */
  readonly found: number;
  readonly lost: number;
  /** Commands with more events than were sent, or that were answered in two ways. */
  readonly doubled: number;
  /** Answers that were a first result told again. */
  readonly replayed: number;
  readonly refused: Readonly<Record<string, number>>;
  /** Commands in the log that no writer was told of: 0 once all writers have ended. */
  readonly untold: number;
  readonly commands: number;
  readonly events: number;
  /** Chains of hashes that do not hold. */
  readonly broken: number;
}

/** Compares what the writers were told with what stands in the log. */
export async function tally(pool: Pool, store: EventStore, orders: readonly Order[]): Promise<Tally> {
  const { rows } = await pool.query<Stands>(STANDS);
  const stands = new Map(rows.map((row) => [row.command_id, row]));
  const ledgers = orders.map(({ ledger }) => readLedger(ledger));
  const answers = ledgers.flatMap(({ acknowledged }) => acknowledged);
  const told = new Map(answers.map((answer) => [answer.commandId, answer]));
  const found = answers.filter((answer) => fits(answer, stands.get(answer.commandId)));
  const refused: Record<string, number> = {};
  for (const ledger of ledgers)
    for (const [code, count] of ledger.refused) refused[code] = (refused[code] ?? 0) + count;
  const { events, broken } = await store.verify();
  return {
    acknowledged: answers.length,
    found: found.length,
    lost: answers.length - found.length,
    doubled: rows.filter((row) => isDoubled(row, told)).length + contradicting(answers),
    replayed: answers.filter(({ replayed }) => replayed).length,
    refused,
    untold: rows.filter(({ command_id }) => !told.has(command_id)).length,
    commands: rows.length,
    events,
    broken: broken.length,
  };
}

function fits({ streamId, version, position, events }: Acknowledged, row: Stands | undefined): boolean {
  return (
    row?.stream_id === streamId &&
    row.to_version === version &&
    row.version === version &&
    row.last_position === position &&
    row.position === position &&
    row.events === events
  );
}

function isDoubled({ command_id, events, streams }: Stands, told: ReadonlyMap<string, Acknowledged>): boolean {
  return streams > 1 || events > (told.get(command_id)?.events ?? events);
}

/** Commands that were answered twice with different results. */
function contradicting(answers: readonly Acknowledged[]): number {
  const told = new Map<string, bigint>();
  let count = 0;
  for (const { commandId, position } of answers) {
    if ((told.get(commandId) ?? position) !== position) count += 1;
    told.set(commandId, position);
  }
  return count;
}

/** Nothing lost, doubled, untold or broken, and the feed showed every event once and in order. */
export function expectWhole(counted: Tally, seen: Seen): void {
  expect({ ...counted, seen: seen.events, outOfOrder: seen.outOfOrder }).toMatchObject({
    lost: 0,
    doubled: 0,
    untold: 0,
    broken: 0,
    outOfOrder: 0,
    seen: counted.events,
    found: counted.acknowledged,
  });
}
