import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../../reminders.options.js';

/** How often in one hour. A whole ministry may come from one address. */
export const HOURLY = { look: { link: 120, address: 1200 }, act: { link: 12, address: 120 } } as const;

/** Keeps strangers from trying links, and holders of a link from flooding the secretariat. Counted in the database, so for all processes. */
@Injectable()
export class AnswerLimits {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(REMINDERS_OPTIONS) private readonly options: RemindersOptions,
  ) {}

  /** Counts one use. Refuses with `too-many-answers` where the hour's are used up. */
  async take(what: keyof typeof HOURLY, { link, address }: { link: string; address: string }): Promise<void> {
    const most = HOURLY[what];
    const tries = await this.count([this.keyOf(`${what} link`, link), this.keyOf(`${what} address`, address)]);
    if ((tries[0] ?? 0) > most.link || (tries[1] ?? 0) > most.address)
      throw new DomainError('too-many-answers', 'This was tried too often. Try again in an hour, or write to us.');
  }

  private async count(keys: readonly [string, string]): Promise<readonly number[]> {
    await sql`delete from reminders.answer_try where key in (select key from reminders.answer_try
      where since < clock_timestamp() - interval '1 day' for update skip locked)`.execute(this.db);
    // In one order, so that two requests never wait for each other.
    const { rows } = await sql<{ key: string; tries: number }>`insert into reminders.answer_try as t (key, since, tries)
      select key, clock_timestamp(), 1 from unnest(${keys}::text[]) key order by key
      on conflict (key) do update set
        since = case when t.since < clock_timestamp() - interval '1 hour' then excluded.since else t.since end,
        tries = case when t.since < clock_timestamp() - interval '1 hour' then 1 else t.tries + 1 end
      returning key, tries`.execute(this.db);
    const byKey = new Map(rows.map(({ key, tries }) => [key, tries]));
    return keys.map((key) => byKey.get(key) ?? 0);
  }

  /** A keyed hash: the table tells nobody's address, and no link can be made from it. */
  private keyOf(what: string, value: string): string {
    return createHmac('sha256', this.options.sessionSecret).update(`${what} ${value}`).digest('base64url');
  }
}
