import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { kyselyOn } from '@app/database';
import { sql, type CompiledQuery, type Kysely } from 'kysely';
import { IdentityPool } from './identity-pool.js';
import type { DirectoryTables } from './directory.tables.js';
import type { Membership } from './domain/access.js';
import { membershipOf, membershipRow, personOf, personRow } from './person-rows.js';
import { type NewPerson, normalEmail, type Person, PersonRefusal } from './person.js';

/** Persons and their roles, in schema `directory`. Erased persons are not found. */
@Injectable()
export class Persons {
  private readonly db: Kysely<DirectoryTables>;
  /** Put together once each, for who asks is looked up with every request. */
  private readonly questions = new Map<keyof typeof ways, CompiledQuery<FoundRow>>();

  constructor({ pool }: IdentityPool) {
    this.db = kyselyOn<DirectoryTables>(pool);
  }

  byId(id: string): Promise<Person | null> {
    return this.find('id', id);
  }

  byEmail(email: string): Promise<Person | null> {
    return this.find('email', normalEmail(email));
  }

  byUserId(userId: string): Promise<Person | null> {
    return this.find('userId', userId);
  }

  /** Whom a key acts for; nobody where it was withdrawn, switched off or has run out. */
  byKey(keyId: string): Promise<Person | null> {
    return this.find('key', keyId);
  }

  /** Ties the sign-in system's user to the person with the same e-mail address; false where there is none. */
  async tieToUser(userId: string): Promise<boolean> {
    const tied = await this.db
      .updateTable('directory.person')
      .set({ user_id: userId })
      .where('erased_at', 'is', null)
      .where('email', '=', (query) => query.selectFrom('auth.user').select('email').where('id', '=', userId))
      .returning('id')
      .executeTakeFirst();
    return tied !== undefined;
  }

  /** Adding the same person again changes nothing. Throws `email-taken`; `key-reused` where the id has other facts. */
  async add(person: NewPerson): Promise<void> {
    const row = personRow(person);
    const added = await this.db
      .insertInto('directory.person')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added !== undefined) return;
    const known = await this.byId(person.id);
    if (known === null) throw new PersonRefusal('email-taken', 'Somebody else has this e-mail address.');
    if (known.name !== row.name || known.email !== row.email) throw reused();
  }

  /** Adding the same membership again changes nothing. Throws `person-unknown`; `key-reused` where the id has other facts. */
  async addMembership(id: string, personId: string, membership: Membership): Promise<void> {
    if ((await this.byId(personId)) === null)
      throw new PersonRefusal('person-unknown', 'There is no such person.', { personId });
    const row = membershipRow(id, personId, membership);
    const added = await this.db
      .insertInto('directory.membership')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added !== undefined) return;
    const known = await this.db.selectFrom('directory.membership').selectAll().where('id', '=', id).executeTakeFirst();
    if (!isDeepStrictEqual({ ...known }, row)) throw reused();
  }

  /** Someone new and a first role, both or neither. */
  async addWithRole(person: NewPerson, membership: Membership): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      await tx.insertInto('directory.person').values(personRow(person)).execute();
      await tx
        .insertInto('directory.membership')
        .values(membershipRow(randomUUID(), person.id, membership))
        .execute();
    });
  }

  /** One trip: this stands in front of every request. */
  private async find(by: keyof typeof ways, value: string): Promise<Person | null> {
    const asked = this.questions.get(by) ?? ways[by](withMemberships(this.db), value).compile();
    this.questions.set(by, asked);
    const { rows } = await this.db.executeQuery<FoundRow>({ ...asked, parameters: [value] });
    const [first] = rows;
    return first === undefined ? null : { ...personOf(first), memberships: rows.flatMap(membershipOf) };
  }
}

type Found = ReturnType<typeof withMemberships>;

function withMemberships(db: Kysely<DirectoryTables>) {
  return db
    .selectFrom('directory.person as person')
    .leftJoin('directory.membership as membership', 'membership.person_id', 'person.id')
    .selectAll('person')
    .select(['role', 'entity_id', 'body_id', 'from_on', 'until_on'])
    .where('erased_at', 'is', null)
    .orderBy('from_on')
    .orderBy('membership.id');
}

type FoundRow = Awaited<ReturnType<Found['execute']>>[number];

/** Each with the value as its only parameter. */
const ways = {
  id: (persons: Found, id: string) => persons.where('person.id', '=', id),
  email: (persons: Found, email: string) => persons.where('person.email', '=', email),
  userId: (persons: Found, userId: string) => persons.where('person.user_id', '=', userId),
  key: (persons: Found, keyId: string) =>
    persons
      .innerJoin('auth.apikey as key', (join) => join.on(sql`key."referenceId"::uuid`, '=', sql`person.id`))
      .where('key.id', '=', keyId)
      .where(sql<boolean>`coalesce(key.enabled, true) and coalesce(key."expiresAt" > now(), true)`),
};

const reused = (): PersonRefusal => new PersonRefusal('key-reused', 'This request was made before with other facts.');
