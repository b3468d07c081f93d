import { Inject, Injectable } from '@nestjs/common';
import { AddressBounces } from '@app/mail';
import { dateIn, type IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import {
  type BodyId,
  type BodyToday,
  concernOf,
  isPastSendingHour,
  mayMailOn,
  type Recipient,
  recipientsOf,
} from '../domain/index.js';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { UndeliveredMail } from './undelivered-mail.js';

/** Somebody who is to hear today that mail comes back, whether anything else is due or not. */
export interface DueReport {
  readonly recipient: Recipient;
  readonly day: IsoDate;
}

/** Whom a mail named as not reached, and since when. */
export interface Reported {
  readonly id: string;
  readonly since: Date;
}

/** Tells whoever keeps a register, once, that mail to somebody comes back. */
@Injectable()
export class BounceReports {
  constructor(
    private readonly bounces: AddressBounces,
    private readonly undelivered: UndeliveredMail,
    private readonly facts: ReminderFacts,
    @Inject(Kysely) private readonly db: Kysely<unknown>,
  ) {}

  /** Who is awake and at work then, and was not told. */
  async dueAt(at: Date): Promise<readonly DueReport[]> {
    if (!(await this.bounces.any())) return [];
    const bodies = (await this.facts.bodies()).filter(({ switchedOn }) => switchedOn !== null);
    const entities = bodies.flatMap(({ secretariat }) => secretariat ?? []);
    const book = await this.facts.addressBook(dateIn('UTC', at), { entities, recipients: [] });
    const due = new Map<string, DueReport>();
    for (const body of bodies) {
      const there: BodyToday = { body, today: dateIn(body.timeZone, at) };
      const occasion = { day: there.today, due: null, until: null, visibility: 'secretariat' } as const;
      for (const recipient of recipientsOf({ role: 'secretariat' }, body, book, occasion)) {
        // Of a substitute the mail would say nothing who keeps no register.
        if (!concernOf(recipient, body, book).unowned) continue;
        const day = dateIn(recipient.timeZone, at);
        if (due.has(recipient.id) || !isPastSendingHour(recipient.timeZone, at) || !mayMailOn(day, there)) continue;
        if (await this.isNews(recipient.id, [body.body])) due.set(recipient.id, { recipient, day });
      }
    }
    return [...due.values()];
  }

  /** A mail of the recipient has named these. */
  async told(recipient: string, reported: readonly Reported[]): Promise<void> {
    if (reported.length === 0) return;
    await sql`insert into reminders.bounce_told (recipient, whom, since)
      select ${recipient}, id, since from jsonb_to_recordset(${JSON.stringify(reported)}::jsonb) as w (id text, since timestamptz)
      on conflict do nothing`.execute(this.db);
  }

  /** Somebody whom mail does not reach and of whom no mail to the recipient spoke; oneself is no news, as no mail arrives. */
  private async isNews(recipient: string, bodies: readonly BodyId[]): Promise<boolean> {
    const found = (await this.undelivered.of(bodies)).filter(({ id }) => id !== recipient);
    if (found.length === 0) return false;
    const asked = found.map(({ id, bounce }) => ({ id, since: bounce.since }));
    const { rows } = await sql<{ id: string }>`select id
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as w (id text, since timestamptz)
      where not exists (select from reminders.bounce_told t where t.recipient = ${recipient} and t.whom = w.id
        and date_trunc('milliseconds', t.since) = date_trunc('milliseconds', w.since)) limit 1`.execute(this.db);
    return rows.length > 0;
  }
}
