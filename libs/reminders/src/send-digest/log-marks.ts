import { Inject, Injectable } from '@nestjs/common';
import { outcomeStream } from '@app/outcomes';
import { Kysely, sql } from 'kysely';
import type { BodyId } from '../domain/index.js';

/** What a mail may have missed because the read models lagged; what it did say is known by version, so nothing is said twice. */
const LAG = sql.lit('1 hour');

/** Places in the log. */
@Injectable()
export class LogMarks {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** The position from which on a body is new: its last switch-on, or what was recorded by `lastMail` where that is later. */
  async newFrom(bodies: readonly BodyId[], lastMail: Date | null): Promise<ReadonlyMap<BodyId, bigint>> {
    // From the end of the log backwards, so that the search is as long as what is new.
    const { rows } = await sql<{ body: BodyId; position: bigint }>`with mailed as materialized (
        select position from es.event where recorded_at < ${lastMail}::timestamptz - ${LAG}::interval
        order by position desc limit 1
      )
      select body, greatest((select position from mailed), (
        select position from es.event where stream_id = 'body-' || body and type = 'RemindersSwitchedOn'
        order by version desc limit 1
      )) as position from unnest(${bodies}::text[]) as asked (body)`.execute(this.db);
    return new Map(rows.map(({ body, position }) => [body, position]));
  }

  /** The outcomes to which any of these steps was recorded after a position. */
  async outcomesWith(steps: readonly string[], after: bigint): Promise<readonly string[]> {
    const prefix = outcomeStream('').streamId;
    const { rows } = await sql<{ outcome: string }>`select distinct substr(stream_id, ${prefix.length + 1}) as outcome
      from es.event where position > ${after} and starts_with(stream_id, ${prefix}) and type = any(${steps})`.execute(
      this.db,
    );
    return rows.map(({ outcome }) => outcome);
  }
}
