import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { mailedKey, type Recipient } from '../domain/index.js';
import type { MailRow, WrittenMail } from './mail.table.js';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');

/** What was mailed to whom: one row a recipient and day. */
@Injectable()
export class MailLedger {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Notes that a mail is to be sent. False where that is done, given up or under way. */
  async plan(recipient: Recipient, day: IsoDate, messageId: string): Promise<boolean> {
    const { rows } =
      await sql`insert into reminders.mail as m (recipient, day, recipient_kind, entity_id, message_id, state)
      values (${recipient.id}, ${day}, ${recipient.kind}, ${recipient.entity}, ${messageId}, 'planned')
      on conflict (recipient, day) do update set message_id = m.message_id
      where m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp()
      returning 1`.execute(this.db);
    return rows.length > 0;
  }

  /** Takes a planned mail for oneself; the number of the try, or null where another has it or it is done or given up. */
  async claim(recipient: string, day: IsoDate): Promise<number | null> {
    const { rows } = await sql<{
      attempts: number;
    }>`update reminders.mail set state = 'claimed', attempts = attempts + 1,
      claimed_until = clock_timestamp() + ${CLAIM}::interval
      where recipient = ${recipient} and day = ${day}
      and (state in ('planned', 'failed') or claimed_until < clock_timestamp()) returning attempts`.execute(this.db);
    return rows[0]?.attempts ?? null;
  }

  /** Before it goes out, so that the ledger holds what was sent whatever happens then. */
  async write(recipient: string, day: IsoDate, { bodies, subject, text, items }: WrittenMail): Promise<void> {
    await sql`update reminders.mail set bodies = ${bodies}, subject = ${subject}, body_text = ${text},
      items = ${JSON.stringify(items)} where recipient = ${recipient} and day = ${day}`.execute(this.db);
  }

  async sent(recipient: string, day: IsoDate): Promise<void> {
    await this.settle(recipient, day, sql`state = 'sent', last_error = null`);
  }

  async failed(recipient: string, day: IsoDate, error: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'failed', last_error = ${error}`);
  }

  async suppressed(recipient: string, day: IsoDate, why: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'suppressed', why = ${why}`);
  }

  /** Gives up what was planned for days before `day`: its job was lost, and the next mail says the same. */
  async giveUpBefore(day: IsoDate): Promise<void> {
    await sql`update reminders.mail set state = 'suppressed', why = 'the day is over', settled_at = clock_timestamp()
      where state = 'planned' and day < ${day}`.execute(this.db);
  }

  /** The moments that were mailed to each of the recipients, as `mailedKey` writes them. */
  async mailedMoments(recipients: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { rows } = await sql<{ recipient: string; outcome: string; moment: string }>`select recipient,
      item->>'outcomeId' as outcome, item->>'moment' as moment from reminders.mail, jsonb_array_elements(items) item
      where state = 'sent' and recipient = any(${recipients}) and item->>'moment' is not null`.execute(this.db);
    const mailed = new Map<string, Set<string>>(recipients.map((recipient) => [recipient, new Set()]));
    for (const { recipient, outcome, moment } of rows) mailed.get(recipient)?.add(mailedKey(outcome, moment));
    return mailed;
  }

  /** The outcomes of which a recipient has heard, with the last version that a mail spoke of. */
  async heardOf(recipient: string): Promise<ReadonlyMap<string, number>> {
    const { rows } = await sql<{ outcome: string; version: number }>`select item->>'outcomeId' as outcome,
      max((item->>'version')::int) as version from reminders.mail, jsonb_array_elements(items) item
      where state = 'sent' and recipient = ${recipient} group by 1`.execute(this.db);
    return new Map(rows.map(({ outcome, version }) => [outcome, version]));
  }

  /** When the newest of a recipient's mails was planned, by the clock of the log; null before the first. */
  async lastPlanned(recipient: string): Promise<Date | null> {
    const { rows } = await sql<{ at: Date | null }>`select max(planned_at) as at from reminders.mail
      where state = 'sent' and recipient = ${recipient}`.execute(this.db);
    return rows[0]?.at ?? null;
  }

  /** The newest rows that concern a body, at most `limit`. */
  async ofBody(body: string, limit: number): Promise<readonly MailRow[]> {
    const { rows } = await sql<MailRow>`select * from reminders.mail where ${body} = any(bodies)
      order by day desc, recipient limit ${limit}`.execute(this.db);
    return rows;
  }

  private async settle(recipient: string, day: IsoDate, change: ReturnType<typeof sql>): Promise<void> {
    await sql`update reminders.mail set ${change}, claimed_until = null, settled_at = clock_timestamp()
      where recipient = ${recipient} and day = ${day}`.execute(this.db);
  }
}
