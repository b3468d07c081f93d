import { together } from '@app/database';
import { type Kysely, sql, type Transaction } from 'kysely';

/** How urgent a mail is: somebody waits for it in front of the screen, or it may go a minute later. */
export type Urgency = 'at-once' | 'can-wait';

export interface Pace {
  /** The mail server that is spared, as host and port. */
  readonly server: string;
  /** In any minute, by all programs together. */
  readonly perMinute: number;
}

/** In SQL, so that all programs go by one clock. */
const MINUTE = sql`interval '1 minute'`;
const MINUTE_MS = 60_000;

/**
 * Counts what a mail server is given. Every mail takes a place before it goes; a place is free again a minute later. One in ten is kept
 * for mails that go at once, and those take a place also where none is left: then the others wait the longer.
 */
export class MailPace {
  private readonly asked = together((asks: readonly null[]) => this.places(asks.length));

  constructor(
    private readonly db: Kysely<unknown>,
    private readonly pace: Pace,
  ) {}

  /** Takes a place, which is 0; or the milliseconds after which there may be one. */
  async place(urgency: Urgency): Promise<number> {
    if (urgency === 'can-wait') return this.asked(null);
    await this.db.transaction().execute(async (tx) => {
      await this.freeThoseOver(tx);
      await this.take(tx, 1);
    });
    return 0;
  }

  private places(wanted: number): Promise<readonly number[]> {
    const { server, perMinute } = this.pace;
    const most = perMinute - keptFree(perMinute);
    return this.db.transaction().execute(async (tx) => {
      // The count is read by the statement after the one that waits for the lock, so it sees what others took meanwhile.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`mail-place ${server}`}, 0))`.execute(tx);
      await this.freeThoseOver(tx);
      const { rows: taken } = await sql<{ waitMs: number }>`select greatest(1,
        ceil(extract(epoch from at + ${MINUTE} - clock_timestamp()) * 1000))::int as "waitMs"
        from reminders.mail_place where server = ${server} order by at`.execute(tx);
      const free = Math.max(0, Math.min(wanted, most - taken.length));
      if (free > 0) await this.take(tx, free);
      const waitMs = taken[Math.max(0, taken.length - most)]?.waitMs ?? MINUTE_MS;
      return Array.from({ length: wanted }, (_, index) => (index < free ? 0 : waitMs));
    });
  }

  private async freeThoseOver(tx: Transaction<unknown>): Promise<void> {
    await sql`delete from reminders.mail_place
      where server = ${this.pace.server} and at <= clock_timestamp() - ${MINUTE}`.execute(tx);
  }

  private async take(tx: Transaction<unknown>, places: number): Promise<void> {
    await sql`insert into reminders.mail_place (server) select ${this.pace.server} from generate_series(1, ${places}::int)`.execute(
      tx,
    );
  }
}

function keptFree(perMinute: number): number {
  return perMinute === 1 ? 0 : Math.ceil(perMinute / 10);
}
