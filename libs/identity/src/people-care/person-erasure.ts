import { Inject, Injectable } from '@nestjs/common';
import { kyselyOn } from '@app/database';
import { EventStore, type Appended, type Metadata } from '@app/event-store';
import { dateIn } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import type { DirectoryTables } from '../directory.tables.js';
import { person } from '../domain/person.decider.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { IdentityPool } from '../identity-pool.js';
import { FORMER_OFFICER } from '../person-names.js';
import { PersonRefusal } from '../person.js';
import { Mentions } from './mentions.js';
import { demandManager, Roll, type PersonListed } from './roll.js';

export interface ErasureAsked {
  readonly reason: string;
  /** Events whose words are to go too: all that name the person, or these positions. */
  readonly redact: 'all' | readonly string[];
  /** Other ways in which the words may name the person. */
  readonly also: readonly string[];
}

/** Removes somebody's name and address for good. The log keeps the id: what the person did stays done, by a former officer. */
@Injectable()
export class PersonErasure {
  private readonly db: Kysely<DirectoryTables>;

  constructor(
    { pool }: IdentityPool,
    private readonly events: EventStore,
    private readonly roll: Roll,
    private readonly mentions: Mentions,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {
    this.db = kyselyOn<DirectoryTables>(pool);
  }

  /**
   * Refuses with `person-unknown`, `last-system-manager`, `not-a-mention`. The words go first, while it is known whom they
   * name; cut off in between, it is asked again and goes on.
   */
  async erase(id: string, asked: ErasureAsked, metadata: Metadata): Promise<Appended> {
    const listed = await this.roll.one(id);
    await this.refuseLastManager(listed);
    for (const position of await this.positions(listed, asked))
      await this.events.redact(position, asked.reason, metadata.actor);
    const stream = { streamId: `person-${id}`, category: 'person' };
    const command = { type: 'ErasePerson', person: id, reason: asked.reason } as const;
    const appended = await this.events.handle(person, stream, command, metadata);
    await this.forget(listed);
    return appended;
  }

  private async refuseLastManager({ id, memberships }: PersonListed): Promise<void> {
    if (!memberships.some(({ role }) => role === 'system_manager')) return;
    await demandManager(this.db, { withoutPerson: id });
  }

  /** Name, address, sign-in, keys, mails that lie here; roles end today. */
  private async forget({ id, email }: PersonListed): Promise<void> {
    const today = dateIn('UTC', this.options.clock.now());
    await this.db.transaction().execute(async (tx) => {
      for (const statement of [
        sql`delete from auth."user" where email = ${email} or id = (select user_id from directory.person where id = ${id})`,
        sql`delete from auth.verification where strpos(identifier || value, ${email}) > 0`,
        sql`delete from auth.apikey where "referenceId" = ${id}`,
        sql`delete from reminders.mailbox where lower(recipient_address) = ${email}`,
        // A mail server may have named the person in its answer.
        sql`update reminders.mail set subject = null, body_text = null, last_error = null,
          why = case state when 'bounced' then 'the address was refused' else why end where recipient = ${id}`,
        sql`delete from reminders.address_bounce where address_hash = encode(sha256(convert_to(${email}, 'UTF8')), 'hex')`,
        sql`delete from reminders.mail_choice where recipient = ${id}`,
        sql`update reminders.closing_mail set last_error = null where person_id = ${id}`,
        sql`delete from directory.membership where person_id = ${id} and from_on > ${today}`,
        sql`update directory.membership set until_on = ${today}
          where person_id = ${id} and (until_on is null or until_on > ${today})`,
        sql`update directory.person set name = ${FORMER_OFFICER}, email = null, user_id = null, language = default,
          time_zone = default, erased_at = ${this.options.clock.now()} where id = ${id}`,
      ])
        await statement.execute(tx);
    });
  }

  private async positions(listed: PersonListed, { redact, also }: ErasureAsked): Promise<readonly bigint[]> {
    if (redact !== 'all' && redact.length === 0) return [];
    const found = (await this.mentions.of(namesOf(listed, also))).map(({ position }) => position);
    if (redact === 'all') return found.map(BigInt);
    const other = redact.find((position) => !found.includes(position));
    if (other === undefined) return redact.map(BigInt);
    throw new PersonRefusal('not-a-mention', `The words of the event at ${other} do not name this person.`, {
      position: other,
    });
  }
}

/** What the words may call somebody. */
export function namesOf({ name, email }: PersonListed, also: readonly string[]): readonly string[] {
  return [name, ...(email === null ? [] : [email]), ...also];
}
