import { Inject, Injectable } from '@nestjs/common';
import type { RemindersView } from '@app/contracts';
import type { IsoDate } from '@app/kernel';
import { together } from '@app/database';
import { Kysely, sql } from 'kysely';
import type { Often } from '../domain/mail-choice.js';

export interface ChosenMail {
  readonly often: Often;
  /** Of the recipient's last mail, by the recipient's own calendar. */
  readonly lastMailOn: IsoDate | null;
}

/** How often each recipient wants mail. Table `reminders.mail_choice`, which has a row where that is not each day. */
@Injectable()
export class MailChoices {
  private readonly choices = together((recipients: readonly string[]) => this.ofAll(recipients));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  of(recipient: string): Promise<ChosenMail> {
    return this.choices(recipient);
  }

  /** What the recipient is called and reads, or null where nobody is known by that id any more. */
  async readerOf(recipient: string): Promise<{ readonly name: string; readonly language: string } | null> {
    const { rows } = await sql<{ name: string; language: string }>`select name, language from directory.person
      where id::text = ${recipient} and erased_at is null
      union all select name, 'en' from read.entity where entity_id = ${recipient}`.execute(this.db);
    return rows[0] ?? null;
  }

  /** Persons with a role in a body, and offices, that want less mail; by name. */
  async inBody(body: string): Promise<RemindersView['choices']> {
    const { rows } = await sql<
      RemindersView['choices'][number]
    >`select jsonb_build_object('id', w.id, 'name', w.name) as to,
      c.often from reminders.mail_choice c join (
        select p.id::text, p.name from directory.person p where p.erased_at is null and exists (
          select from directory.membership m where m.person_id = p.id and (m.body_id is null or m.body_id = ${body}))
        union all select entity_id, name from read.entity
      ) w on w.id = c.recipient order by w.name, w.id`.execute(this.db);
    return rows;
  }

  async choose(recipient: string, often: Often): Promise<void> {
    if (often === 'each_day')
      await sql`delete from reminders.mail_choice where recipient = ${recipient}`.execute(this.db);
    else
      await sql`insert into reminders.mail_choice (recipient, often) values (${recipient}, ${often})
        on conflict (recipient) do update set often = excluded.often, chosen_at = clock_timestamp()`.execute(this.db);
  }

  private async ofAll(recipients: readonly string[]): Promise<readonly ChosenMail[]> {
    const { rows } = await sql<ChosenMail & { recipient: string }>`select recipient, often, (select max(day)
      from reminders.mail m where m.recipient = c.recipient and m.state = 'sent') as "lastMailOn"
      from reminders.mail_choice c where recipient = any(${recipients})`.execute(this.db);
    const chosen = new Map(rows.map(({ recipient, ...choice }) => [recipient, choice]));
    return recipients.map((recipient) => chosen.get(recipient) ?? { often: 'each_day', lastMailOn: null });
  }
}
