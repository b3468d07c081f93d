import { Inject, Injectable } from '@nestjs/common';
import { EventStore, rowsAsRecorded, type LogCut } from '@app/event-store';
import { CLOCK, type Clock, type Sight } from '@app/kernel';
import { Kysely, sql, type RawBuilder } from 'kysely';
import { outcomeRegister } from '../read-models/outcome-register.projection.js';
import { registerDay, type MomentAsked, type RegisterDay } from './as-of.js';
import type { Facts } from './facts.js';
import { scopeOf } from './of-body.js';
import { onlySeen, seenRows } from './seen.js';
import { selectOn } from './select-on.js';

/** A moment, and who asks. */
export interface SeenDay extends RegisterDay {
  readonly sight: Sight;
}

/** The register at one moment, as far as the asker may see it. All that one answer reads of it is read on this `db`. */
export interface RegisterAt extends SeenDay {
  readonly db: Kysely<unknown>;
  /** Stands in SQL for `read.outcome_register`, which nobody else reads for an asker. */
  readonly rows: RawBuilder<unknown>;
  /** With the records that were merged into others: those are not counted, and only shown where they are asked for. */
  readonly everyRow: RawBuilder<unknown>;
}

const LIVE = sql`read.outcome_register`;

function rowsAnd(everyRow: RawBuilder<unknown>): Pick<RegisterAt, 'rows' | 'everyRow'> {
  return { rows: sql`(select * from ${everyRow} counted_row where merged_into is null)`, everyRow };
}

/**
 * Opens the register at a moment. By what is recorded to date it is the live table. As it was recorded at a cut of the
 * log, the live rows of streams that went on since are replaced by those folded up to the cut, and the same SQL reads the
 * whole; all of it in one snapshot, or a row that moves on meanwhile would be neither here nor there.
 */
@Injectable()
export class RegisterMoments {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly events: EventStore,
  ) {}

  /** Refuses as `registerDay` does. `facts`: those that the answer is checked against. */
  async day(body: string, asked: MomentAsked, sight: Sight, facts?: Facts): Promise<SeenDay> {
    return { ...(await registerDay(this.db, this.clock, body, asked, facts)), sight };
  }

  /** The register of one body (null: the rows of all, for what ties outcomes of several) at the moment. */
  async at<Answer>(day: SeenDay, body: string | null, answer: (at: RegisterAt) => Promise<Answer>): Promise<Answer> {
    if (day.asRecorded === null)
      return answer({
        ...day,
        db: this.db,
        ...rowsAnd(onlySeen(LIVE, await seenRows(this.db, day.sight, body), null)),
      });
    return this.inOneSnapshot([day], body, async ([at]) => {
      if (at === undefined) throw new RangeError('One day gives one register.');
      return answer(at);
    });
  }

  /** The register of a body at several moments. */
  inOneSnapshot<Answer>(
    days: readonly SeenDay[],
    body: string | null,
    answer: (at: readonly RegisterAt[]) => Promise<Answer>,
  ): Promise<Answer> {
    const transaction = this.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
    return transaction.execute(async (db) => {
      // Before the snapshot is taken: a rebuilt table that is swapped in later would hold nothing that it sees.
      await sql`lock table read.outcome_register in access share mode`.execute(db);
      const registers: RegisterAt[] = [];
      for (const day of days) {
        const scope = day.asRecorded === null ? null : await scopeOf(db, body, day);
        const rows = await this.rowsOn(db, day.asRecorded, scope);
        const seen = onlySeen(rows, await seenRows(db, day.sight, body), day.asRecorded);
        registers.push({ ...day, db, ...rowsAnd(seen) });
      }
      return answer(registers);
    });
  }

  private async rowsOn(db: Kysely<unknown>, cut: LogCut | null, scope: string | null): Promise<RawBuilder<unknown>> {
    if (cut === null) return LIVE;
    const streams = { category: 'outcome', scope };
    const changes = await rowsAsRecorded(selectOn(db), this.events.upcasters, outcomeRegister, streams, cut.position);
    if (changes.size === 0) return LIVE;
    const rows = [...changes.values()].filter((row) => row !== null);
    return sql`(select * from read.outcome_register where outcome_id <> all(${[...changes.keys()]}::uuid[])
      union all select * from jsonb_populate_recordset(null::read.outcome_register, ${JSON.stringify(rows)}::jsonb))`;
  }
}
