import { Inject, Injectable } from '@nestjs/common';
import { together } from '@app/database';
import { Kysely, sql } from 'kysely';
import type { BodyId } from '../domain/index.js';
import { NewestSteps } from './newest-steps.js';

/** What a mail may have missed because the read models lagged; what it did say is known by version, so nothing is said twice. */
const LAG = sql.lit('1 hour');
const MINUTE_MS = 60_000;
/** Places of the log that are known by heart. */
const MOST_PLACES = 1_000;

/** Places in the log. */
@Injectable()
export class LogMarks {
  private readonly newest: NewestSteps;
  private readonly places = new Map<number, Promise<bigint>>();
  private readonly switchOns = together((asked: readonly (readonly BodyId[])[]) => this.switchedOn(asked));
  private readonly steps = together((after: readonly bigint[]) => this.newest.outcomesSince(after));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {
    this.newest = new NewestSteps(db);
  }

  /** The position from which on a body is new: its last switch-on, or what was recorded by `lastMail` where that is later. */
  async newFrom(bodies: readonly BodyId[], lastMail: Date | null): Promise<ReadonlyMap<BodyId, bigint>> {
    const mailed = lastMail === null ? 0n : await this.placeOf(lastMail);
    const switchedOn = await this.switchOns(bodies);
    return new Map(
      bodies.map((body) => {
        const on = switchedOn.get(body) ?? 0n;
        return [body, on > mailed ? on : mailed];
      }),
    );
  }

  /** The outcomes of which something that is told was recorded after a position. */
  outcomesSince(after: bigint): Promise<readonly string[]> {
    return this.steps(after);
  }

  /** By the minute: mails of one tick ask the same, and the past does not change. */
  private placeOf(lastMail: Date): Promise<bigint> {
    const minute = Math.floor(lastMail.getTime() / MINUTE_MS);
    const known = this.places.get(minute);
    if (known !== undefined) return known;
    if (this.places.size >= MOST_PLACES) this.places.clear();
    const place = this.placeBefore(new Date(minute * MINUTE_MS));
    this.places.set(minute, place);
    place.catch(() => this.places.delete(minute));
    return place;
  }

  private async placeBefore(lastMail: Date): Promise<bigint> {
    // From the end of the log backwards, so that the search is as long as what is new.
    const { rows } = await sql<{ position: bigint }>`select position from es.event
      where recorded_at < ${lastMail}::timestamptz - ${LAG}::interval
      order by position desc limit 1`.execute(this.db);
    return rows[0]?.position ?? 0n;
  }

  private async switchedOn(asked: readonly (readonly BodyId[])[]): Promise<readonly ReadonlyMap<BodyId, bigint>[]> {
    const bodies = [...new Set(asked.flat())];
    const { rows } = await sql<{ body: BodyId; position: bigint | null }>`select body, (
        select position from es.event where stream_id = 'body-' || body and type = 'RemindersSwitchedOn'
        order by version desc limit 1
      ) as position from unnest(${bodies}::text[]) as asked (body)`.execute(this.db);
    const positions = new Map(rows.map(({ body, position }) => [body, position ?? 0n]));
    return asked.map(() => positions);
  }
}
