import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { together } from '@app/database';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { mailedKey } from '../domain/index.js';
import type { RecipientPlan } from '../facts/recipient-plans.js';
import type { ClaimedMail, MailKey, MailRow, PlannedMail, WrittenMail } from './mail.table.js';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');

/** What was mailed to whom: one row a recipient and day. Whoever sends asks it of many mails at a time. */
@Injectable()
export class MailLedger {
  private readonly claims = together((keys: readonly MailKey[]) => this.claimAll(keys));
  private readonly writings = together((mails: readonly (MailKey & WrittenMail)[]) => this.writeAll(mails));
  private readonly endings = together((keys: readonly MailKey[]) => this.sentAll(keys));
  private readonly hearings = together((recipients: readonly string[]) => this.heardOfAll(recipients));
  private readonly lasts = together((recipients: readonly string[]) => this.lastPlannedAll(recipients));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /**
   * Notes, all at once, that mails are to be sent and of what they are to speak. Resolves to those that are now waiting: the
   * others are done, given up or under way.
   */
  async plan(mails: readonly PlannedMail[]): Promise<readonly Pick<PlannedMail, 'recipient' | 'day'>[]> {
    if (mails.length === 0) return [];
    const column = (name: keyof PlannedMail): readonly unknown[] => mails.map((mail) => mail[name]);
    const outcomes = mails.map((mail) => `{${mail.outcomes.join(',')}}`);
    const { rows } = await sql<{ recipient: string; day: IsoDate }>`insert into reminders.mail as m
      (recipient, day, recipient_kind, entity_id, message_id, state, planned_for)
      select recipient, day, kind, entity, message_id, 'planned', outcomes::uuid[]
      from unnest(${column('recipient')}::text[], ${column('day')}::date[], ${column('kind')}::text[],
        ${column('entity')}::text[], ${column('messageId')}::text[], ${outcomes}::text[])
        as w (recipient, day, kind, entity, message_id, outcomes)
      on conflict (recipient, day) do update set planned_for = excluded.planned_for
      where m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp()
      returning recipient, day`.execute(this.db);
    return rows;
  }

  /** Recipients for whom nothing more goes out on that day. */
  async settledOf(mails: readonly Pick<PlannedMail, 'recipient' | 'day'>[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ recipient: string }>`select m.recipient from reminders.mail m, ${mailsIn(mails)}
      where m.recipient = key.recipient and m.day = key.day and state not in ('planned', 'failed', 'claimed')`.execute(
      this.db,
    );
    return new Set(rows.map(({ recipient }) => recipient));
  }

  /** Takes a planned mail for oneself; null where another has it or it is done or given up. */
  claim(recipient: string, day: IsoDate): Promise<ClaimedMail | null> {
    return this.claims({ recipient, day });
  }

  /** Before it goes out, so that the ledger holds what was sent whatever happens then. */
  write(recipient: string, day: IsoDate, written: WrittenMail): Promise<void> {
    return this.writings({ recipient, day, ...written });
  }

  sent(recipient: string, day: IsoDate): Promise<void> {
    return this.endings({ recipient, day });
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

  /** What of its outcomes' moments was mailed to each recipient before, as `mailedKey` writes them. */
  async mailedMoments(
    plans: Iterable<Pick<RecipientPlan, 'recipient' | 'moments'>>,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const of = [...plans].map(({ recipient, moments }) => ({
      id: recipient.id,
      outcomes: [...new Set(moments.map(({ outcomeId }) => outcomeId))],
    }));
    const recipients = of.flatMap(({ id, outcomes }) => outcomes.map(() => id));
    // One row of the index after the other, whatever the planner knows of the table.
    const { rows } = await sql<{ recipient: string; outcome: string; moment: string }>`select t.*
      from unnest(${recipients}::text[], ${of.flatMap(({ outcomes }) => outcomes)}::uuid[]) as asked (recipient, outcome),
        lateral (select recipient, outcome_id as outcome, key as moment from reminders.told
          where recipient = asked.recipient and outcome_id = asked.outcome offset 0) t`.execute(this.db);
    const mailed = new Map<string, Set<string>>(of.map(({ id }) => [id, new Set()]));
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
  heardOf(recipient: string): Promise<ReadonlyMap<string, number>> {
    return this.hearings(recipient);
  }

  /** When the newest of a recipient's mails was planned, by the clock of the log; null before the first. */
  lastPlanned(recipient: string): Promise<Date | null> {
    return this.lasts(recipient);
  }

  /** The newest rows that concern a body, at most `limit`. */
  async ofBody(body: string, limit: number): Promise<readonly MailRow[]> {
    const { rows } = await sql<MailRow>`select * from reminders.mail where ${body} = any(bodies)
      order by day desc, recipient limit ${limit}`.execute(this.db);
    return rows;
  }

  private async claimAll(keys: readonly MailKey[]): Promise<readonly (ClaimedMail | null)[]> {
    const { rows } = await sql<MailKey & ClaimedMail>`update reminders.mail m set state = 'claimed',
      attempts = attempts + 1,
      -- Whoever had claimed it was lost, before it went out or after.
      doubts = doubts + (m.state = 'claimed')::int,
      claimed_until = clock_timestamp() + ${CLAIM}::interval from ${mailsIn(keys)}
      where m.recipient = key.recipient and m.day = key.day
      and (m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp())
      returning m.recipient, m.day, attempts as attempt, planned_for as outcomes`.execute(this.db);
    // Of two that ask for the same mail, one has it.
    const claimed = new Map(rows.map(({ recipient, day, ...claim }) => [`${recipient} ${day}`, claim]));
    return keys.map(({ recipient, day }) => {
      const claim = claimed.get(`${recipient} ${day}`) ?? null;
      claimed.delete(`${recipient} ${day}`);
      return claim;
    });
  }

  private async writeAll(mails: readonly (MailKey & WrittenMail)[]): Promise<readonly undefined[]> {
    const written = mails.map(({ bodies, subject, text, items }) => JSON.stringify({ bodies, subject, text, items }));
    await sql`update reminders.mail m set bodies = w.bodies, subject = w.subject, body_text = w.text, items = w.items
      from ${mailsIn(mails)}
        join unnest(${written}::jsonb[]) with ordinality as written (mail, place) using (place),
        jsonb_to_record(mail) as w (bodies text[], subject text, text text, items jsonb)
      where m.recipient = key.recipient and m.day = key.day`.execute(this.db);
    return mails.map(() => undefined);
  }

  private async sentAll(keys: readonly MailKey[]): Promise<readonly undefined[]> {
    await sql`with mail as (
        update reminders.mail m set state = 'sent', last_error = null, claimed_until = null,
          settled_at = clock_timestamp() from ${mailsIn(keys)} where m.recipient = key.recipient and m.day = key.day
        returning m.recipient, m.day, items
      )
      insert into reminders.told (recipient, outcome_id, key, day, through)
      select distinct whom.id, (item->>'outcomeId')::uuid, item->>'moment', mail.day, whom.through
      from mail, jsonb_array_elements(mail.items) item,
        lateral (values (mail.recipient, null), (item->>'onBehalfOf', mail.recipient)) whom (id, through)
      where item->>'moment' is not null and whom.id is not null
      on conflict do nothing`.execute(this.db);
    return keys.map(() => undefined);
  }

  private async heardOfAll(recipients: readonly string[]): Promise<readonly ReadonlyMap<string, number>[]> {
    const { rows } = await sql<{ recipient: string; outcome: string; version: number }>`select recipient,
      item->>'outcomeId' as outcome, max((item->>'version')::int) as version
      from unnest(${recipients}::text[]) as asked (recipient),
        lateral (select items from reminders.mail m where m.recipient = asked.recipient and m.state = 'sent' offset 0) sent,
        jsonb_array_elements(sent.items) item group by 1, 2`.execute(this.db);
    const heard = new Map(recipients.map((recipient) => [recipient, new Map<string, number>()]));
    for (const { recipient, outcome, version } of rows) heard.get(recipient)?.set(outcome, version);
    return recipients.map((recipient) => heard.get(recipient) ?? new Map<string, number>());
  }

  private async lastPlannedAll(recipients: readonly string[]): Promise<readonly (Date | null)[]> {
    const { rows } = await sql<{ recipient: string; at: Date | null }>`select recipient,
        (select planned_at from reminders.mail m where m.recipient = asked.recipient and m.state = 'sent'
          order by day desc limit 1) as at
      from unnest(${recipients}::text[]) as asked (recipient)`.execute(this.db);
    const last = new Map(rows.map(({ recipient, at }) => [recipient, at]));
    return recipients.map((recipient) => last.get(recipient) ?? null);
  }

  private async settle(recipient: string, day: IsoDate, change: ReturnType<typeof sql>): Promise<void> {
    await sql`update reminders.mail set ${change}, claimed_until = null, settled_at = clock_timestamp()
      where recipient = ${recipient} and day = ${day}`.execute(this.db);
  }
}

function mailsIn(keys: readonly MailKey[]): RawBuilder<unknown> {
  return sql`unnest(${keys.map(({ recipient }) => recipient)}::text[], ${keys.map(({ day }) => day)}::date[])
    with ordinality as key (recipient, day, place)`;
}
