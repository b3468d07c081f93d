import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { mailedKey } from '../domain/index.js';
import type { ClaimedMail, MailRow, PlannedMail, WrittenMail } from './mail.table.js';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');

/** What was mailed to whom: one row a recipient and day. */
@Injectable()
export class MailLedger {
  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /**
   * Notes, all at once, that mails are to be sent and of what they are to speak. Resolves to those that are now waiting: the
   * others are done, given up or under way.
   */
  async plan(mails: readonly PlannedMail[]): Promise<readonly Pick<PlannedMail, 'recipient' | 'day'>[]> {
    if (mails.length === 0) return [];
    const { rows } = await sql<{ recipient: string; day: IsoDate }>`insert into reminders.mail as m
      (recipient, day, recipient_kind, entity_id, message_id, state, planned_for)
      select recipient, day, kind, entity, "messageId", 'planned', outcomes
      from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as w (recipient text, day date, kind text, entity text,
        "messageId" text, outcomes uuid[])
      on conflict (recipient, day) do update set planned_for = excluded.planned_for
      where m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp()
      returning recipient, day`.execute(this.db);
    return rows;
  }

  /** Recipients for whom nothing more goes out on that day. */
  async settledOf(mails: readonly Pick<PlannedMail, 'recipient' | 'day'>[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ recipient: string }>`select recipient from reminders.mail
      join jsonb_to_recordset(${JSON.stringify(mails)}::jsonb) as w (recipient text, day date) using (recipient, day)
      where state not in ('planned', 'failed', 'claimed')`.execute(this.db);
    return new Set(rows.map(({ recipient }) => recipient));
  }

  /** Takes a planned mail for oneself; null where another has it or it is done or given up. */
  async claim(recipient: string, day: IsoDate): Promise<ClaimedMail | null> {
    const { rows } = await sql<ClaimedMail>`update reminders.mail set state = 'claimed', attempts = attempts + 1,
      -- Whoever had claimed it was lost, before it went out or after.
      doubts = doubts + (state = 'claimed')::int,
      claimed_until = clock_timestamp() + ${CLAIM}::interval
      where recipient = ${recipient} and day = ${day}
      and (state in ('planned', 'failed') or claimed_until < clock_timestamp())
      returning attempts as attempt, planned_for as outcomes`.execute(this.db);
    return rows[0] ?? null;
  }

  /** Before it goes out, so that the ledger holds what was sent whatever happens then. */
  async write(recipient: string, day: IsoDate, { bodies, subject, text, items }: WrittenMail): Promise<void> {
    await sql`update reminders.mail set bodies = ${bodies}, subject = ${subject}, body_text = ${text},
      items = ${JSON.stringify(items)} where recipient = ${recipient} and day = ${day}`.execute(this.db);
  }

  async sent(recipient: string, day: IsoDate): Promise<void> {
    await sql`with mail as (
        update reminders.mail set state = 'sent', last_error = null, claimed_until = null,
          settled_at = clock_timestamp() where recipient = ${recipient} and day = ${day} returning items
      )
      insert into reminders.told (recipient, outcome_id, key, day, through)
      select distinct whom.id, (item->>'outcomeId')::uuid, item->>'moment', ${day}::date, whom.through
      from mail, jsonb_array_elements(mail.items) item,
        lateral (values (${recipient}, null), (item->>'onBehalfOf', ${recipient})) whom (id, through)
      where item->>'moment' is not null and whom.id is not null
      on conflict do nothing`.execute(this.db);
  }

  /** The log had it: whoever claimed it was lost after that, so nothing of it is in doubt. */
  async sentBefore(recipient: string, day: IsoDate): Promise<void> {
    await sql`update reminders.mail set doubts = greatest(doubts - 1, 0)
      where recipient = ${recipient} and day = ${day}`.execute(this.db);
    await this.sent(recipient, day);
  }

  /** `isInDoubt`: it may have arrived all the same. */
  async failed(recipient: string, day: IsoDate, error: string, isInDoubt: boolean): Promise<void> {
    await this.settle(
      recipient,
      day,
      sql`state = 'failed', last_error = ${error}, doubts = doubts + ${isInDoubt ? 1 : 0}`,
    );
  }

  /** The mail server would not take it for this address. */
  async bounced(recipient: string, day: IsoDate, why: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'bounced', why = ${why}`);
  }

  async suppressed(recipient: string, day: IsoDate, why: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'suppressed', why = ${why}`);
  }

  /** Gives up what was planned for days before `day`: its job was lost, and the next mail says the same. */
  async giveUpBefore(day: IsoDate): Promise<void> {
    await sql`update reminders.mail set state = 'suppressed', why = 'the day is over', settled_at = clock_timestamp()
      where state = 'planned' and day < ${day}`.execute(this.db);
  }

  /** The moments of these outcomes that were mailed to each of the recipients, as `mailedKey` writes them. */
  async mailedMoments(
    recipients: readonly string[],
    outcomes: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const { rows } = await sql<{ recipient: string; outcome: string; moment: string }>`select recipient,
      outcome_id as outcome, key as moment from reminders.told
      where recipient = any(${recipients}) and outcome_id = any(${outcomes}::uuid[])`.execute(this.db);
    const mailed = new Map<string, Set<string>>(recipients.map((recipient) => [recipient, new Set()]));
    for (const { recipient, outcome, moment } of rows) mailed.get(recipient)?.add(mailedKey(outcome, moment));
    return mailed;
  }

  /** The moments of these outcomes that were mailed to anybody, as `mailedKey` writes them. */
  async toldOf(outcomes: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ outcome: string; moment: string }>`select distinct outcome_id as outcome, key as moment
      from reminders.told where outcome_id = any(${outcomes}::uuid[])`.execute(this.db);
    return new Set(rows.map(({ outcome, moment }) => mailedKey(outcome, moment)));
  }

  /** Why the newest mail that was to speak of an outcome did not go out, by outcome and recipient as `mailedKey` writes them. */
  async failuresOf(outcomes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { rows } = await sql<{ outcome: string; recipient: string; state: string; why: string | null }>`
      select distinct on (outcome, recipient) outcome, recipient, state, coalesce(why, last_error) as why
      from reminders.mail, unnest(planned_for) outcome where outcome = any(${outcomes}::uuid[])
      order by outcome, recipient, day desc`.execute(this.db);
    const failed = rows.filter(({ state }) => ['failed', 'suppressed', 'bounced'].includes(state));
    return new Map(failed.map(({ outcome, recipient, why }) => [mailedKey(outcome, recipient), why ?? 'not sent']));
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
