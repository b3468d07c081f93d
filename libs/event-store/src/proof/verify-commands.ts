import { type Pool, type QueryResultRow } from 'pg';
import { rowsOf } from '../rows-of.js';

export interface BrokenCommand {
  readonly commandId: string;
  readonly streamId: string;
  readonly reason: BrokenCommandReason;
}

export type BrokenCommandReason =
  /** Its row does not fit the events that it yielded, or would replay another result. */
  | 'command-changed'
  /** Events of it are there, and its row is not: a repetition would be taken for new. */
  | 'command-missing';

/** The row of each command against the events that carry its id; one of no events against the stream as it found it. */
const BROKEN = `select coalesce(c.command_id, own.command_id) as "commandId", coalesce(c.stream_id, own.stream_id) as "streamId",
    case when c.command_id is null then 'command-missing' else 'command-changed' end as reason
  from es.command c
  full join (
    select e.stream_id, e.command_id, count(*) as events, min(e.version) as first, max(e.version) as last,
      max(e.position) as position
    from es.event e group by e.stream_id, e.command_id
  ) own on own.command_id = c.command_id and own.stream_id = c.stream_id
  left join es.event at on own.command_id is null and at.stream_id = c.stream_id and at.version = c.to_version
  where case
    when c.command_id is null then true
    when own.command_id is null then c.from_version <> c.to_version or c.last_position <> coalesce(at.position, 0)
      or (c.to_version <> 0 and at.position is null)
    else own.events <> c.to_version - c.from_version or own.first <> c.from_version + 1 or own.last <> c.to_version
      or own.position <> c.last_position
  end
  order by 2, 1 limit $1`;
const MOST = 1_000;

/**
 * Commands that do not fit the events, at most a thousand. The hash of a command's request is covered by no other record, so a
 * change of that one is not found; it makes a repetition of the command be refused.
 */
export function verifyCommands(pool: Pool): Promise<BrokenCommand[]> {
  return rowsOf<BrokenCommand & QueryResultRow>(pool, { text: BROKEN, values: [MOST] });
}
