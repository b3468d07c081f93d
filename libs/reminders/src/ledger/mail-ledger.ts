import { Inject, Injectable } from '@nestjs/common';
import type { IsoDate } from '@app/kernel';
import { together } from '@app/database';
import { Kysely, type RawBuilder, sql } from 'kysely';
import { mailedKey, type Moment } from '../domain/index.js';
import type { RecipientPlan } from '../facts/recipient-plans.js';
import { reminderStream } from '../streams.js';
import type { MailKey, MailRow, PlannedMail, WaitingMail, WrittenMail } from './mail.table.js';

/** Longer than any conversation with a mail server may last. */
const CLAIM = sql.lit('5 minutes');
/** A mail that goes out if somebody sends it: also one whose sender was lost, before it went out or after. */
const WAITS = sql`(m.state in ('planned', 'failed') or m.claimed_until < clock_timestamp())`;

/** Whoever had claimed it was lost, before it went out or after. */
const DOUBT_OF_A_CLAIM = sql`doubts = doubts + (m.state = 'claimed')::int`;
/** The log has it that a mail was sent: only the ledger did not hear of it. */
const IN_LOG = sql`select from es.event e where e.stream_id = key.stream and e.version = 1`;

/** What was mailed to whom: one row a recipient and day. Whoever sends asks it of many mails at a time. */
@Injectable()
export class MailLedger {
  private readonly looks = together((keys: readonly MailKey[]) => this.lookAtAll(keys));
  private readonly claims = together((mails: readonly (MailKey & WrittenMail)[]) => this.claimAll(mails));
  private readonly endings = together((keys: readonly MailKey[]) => this.sentAll(keys));
  private readonly hearings = together((recipients: readonly string[]) => this.heardOfAll(recipients));
  private readonly lasts = together((recipients: readonly string[]) => this.lastPlannedAll(recipients));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /**
   * Notes, all at once, that mails are to be sent and of what they are to speak. Resolves to those that are now waiting: the
   * others are done, given up or under way.
   */
  async plan(mails: readonly PlannedMail[]): Promise<readonly MailKey[]> {
    if (mails.length === 0) return [];
    const column = (name: keyof PlannedMail): readonly unknown[] => mails.map((mail) => mail[name]);
    const outcomes = mails.map((mail) => `{${mail.outcomes.join(',')}}`);
    const { rows } = await sql<MailKey>`insert into reminders.mail as m
      (recipient, day, recipient_kind, entity_id, message_id, state, planned_for)
      select recipient, day, kind, entity, message_id, 'planned', outcomes::uuid[]
      from unnest(${column('recipient')}::text[], ${column('day')}::date[], ${column('kind')}::text[],
        ${column('entity')}::text[], ${column('messageId')}::text[], ${outcomes}::text[])
        as w (recipient, day, kind, entity, message_id, outcomes)
      on conflict (recipient, day) do update set planned_for = excluded.planned_for
      where ${WAITS}
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

  /** A mail that waits to be sent; null where another is at it or it is done or given up. */
  waiting(recipient: string, day: IsoDate): Promise<WaitingMail | null> {
    return this.looks({ recipient, day });
  }

  /**
   * Takes a mail that waits for oneself, so that it goes out once, with what it says, so that the ledger holds that whatever happens
   * then. Resolves to the number of the try; null where another was faster.
   */
  claim(recipient: string, day: IsoDate, written: WrittenMail): Promise<number | null> {
    return this.claims({ recipient, day, ...written });
  }

  sent(recipient: string, day: IsoDate): Promise<void> {
    return this.endings({ recipient, day });
  }

  /** It could not be claimed, for want of what it is to say. Unless another has claimed or sent it. */
  async notReady(recipient: string, day: IsoDate, error: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'failed', last_error = ${error}, ${DOUBT_OF_A_CLAIM}`, WAITS);
  }

  /** `isInDoubt`: it may have arrived all the same. */
  async failed(recipient: string, day: IsoDate, error: string, isInDoubt: boolean): Promise<void> {
    const doubt = isInDoubt ? 1 : 0;
    await this.settle(recipient, day, sql`state = 'failed', last_error = ${error}, doubts = doubts + ${doubt}`);
  }

  /** The mail server would not take it for this address. */
  async bounced(recipient: string, day: IsoDate, why: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'bounced', why = ${why}`);
  }

  /** Unless another has claimed or sent it. */
  async suppressed(recipient: string, day: IsoDate, why: string): Promise<void> {
    await this.settle(recipient, day, sql`state = 'suppressed', why = ${why}, ${DOUBT_OF_A_CLAIM}`, WAITS);
  }

  /** Gives up what was planned for days before `day`: its job was lost, and the next mail says the same. */
  async giveUpBefore(day: IsoDate): Promise<void> {
    await sql`update reminders.mail set state = 'suppressed', why = 'the day is over', settled_at = clock_timestamp()
      where state = 'planned' and attempts = 0 and why is null and day < ${day}`.execute(this.db);
  }

  /** Which of these moments were mailed to each recipient before, as `mailedKey` writes them. */
  async mailedMoments(
    plans: Iterable<Pick<RecipientPlan, 'recipient' | 'moments'>>,
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const mailed = new Map<string, Set<string>>();
    const asked = new Map<string, Moment>();
    for (const { recipient, moments } of plans) {
      mailed.set(recipient.id, new Set());
      for (const moment of moments) asked.set(mailedKey(moment.outcomeId, moment.key), moment);
    }
    const outcomes = [...asked.values()].map(({ outcomeId }) => outcomeId);
    const keys = [...asked.values()].map(({ key }) => key);
    // One row of the index after the other, whatever the planner knows of the table.
    const { rows } = await sql<{ recipient: string; outcome: string; moment: string }>`select t.*
      from unnest(${outcomes}::uuid[], ${keys}::text[]) as asked (outcome, key),
        lateral (select recipient, outcome_id as outcome, key as moment from reminders.told
          where outcome_id = asked.outcome and key = asked.key offset 0) t`.execute(this.db);
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

  private async lookAtAll(keys: readonly MailKey[]): Promise<readonly (WaitingMail | null)[]> {
    const { rows } = await sql<MailKey & WaitingMail>`select m.recipient, m.day, planned_for as outcomes,
        exists (${IN_LOG}) as "isRecorded"
      from reminders.mail m join ${mailsIn(keys)} on m.recipient = key.recipient and m.day = key.day
      where ${WAITS}`.execute(this.db);
    const waiting = new Map(rows.map(({ recipient, day, ...mail }) => [`${recipient} ${day}`, mail]));
    return keys.map(({ recipient, day }) => waiting.get(`${recipient} ${day}`) ?? null);
  }

  private async claimAll(mails: readonly (MailKey & WrittenMail)[]): Promise<readonly (number | null)[]> {
    const written = mails.map(({ bodies, subject, text, items }) => JSON.stringify({ bodies, subject, text, items }));
    const { rows } = await sql<MailKey & { attempt: number }>`update reminders.mail m set state = 'claimed',
        attempts = attempts + 1, ${DOUBT_OF_A_CLAIM},
        claimed_until = clock_timestamp() + ${CLAIM}::interval,
        bodies = w.bodies, subject = w.subject, body_text = w.text, items = w.items
      from ${mailsIn(mails)}
        join unnest(${written}::jsonb[]) with ordinality as written (mail, place) using (place),
        jsonb_to_record(mail) as w (bodies text[], subject text, text text, items jsonb)
      where m.recipient = key.recipient and m.day = key.day and ${WAITS} and not exists (${IN_LOG})
      returning m.recipient, m.day, attempts as attempt`.execute(this.db);
    // Of two that ask for the same mail, one has it.
    const claimed = new Map(rows.map(({ recipient, day, attempt }) => [`${recipient} ${day}`, attempt]));
    return mails.map(({ recipient, day }) => {
      const attempt = claimed.get(`${recipient} ${day}`) ?? null;
      claimed.delete(`${recipient} ${day}`);
      return attempt;
    });
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

  private async settle(
    recipient: string,
    day: IsoDate,
    change: RawBuilder<unknown>,
    where: RawBuilder<unknown> = sql`true`,
  ): Promise<void> {
    await sql`update reminders.mail m set ${change}, claimed_until = null, settled_at = clock_timestamp()
      where recipient = ${recipient} and day = ${day} and ${where}`.execute(this.db);
  }
}

function mailsIn(keys: readonly MailKey[]): RawBuilder<unknown> {
  const streams = keys.map(({ recipient, day }) => reminderStream(recipient, day).streamId);
  return sql`unnest(${keys.map(({ recipient }) => recipient)}::text[], ${keys.map(({ day }) => day)}::date[], ${streams}::text[])
    with ordinality as key (recipient, day, stream, place)`;
}
