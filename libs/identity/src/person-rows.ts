import type { Selectable } from 'kysely';
import type { MembershipTable, PersonTable } from './directory.tables.js';
import type { Membership } from './domain/access.js';
import { type NewPerson, normalEmail, type Person } from './person.js';

export function membershipRow(id: string, personId: string, membership: Membership): MembershipTable {
  const { role, bodyId, entityId, from, until } = membership;
  return { id, person_id: personId, entity_id: entityId, body_id: bodyId, role, from_on: from, until_on: until };
}

export function personRow(person: NewPerson): Pick<PersonTable, 'id' | 'kind' | 'name' | 'email'> & {
  language?: string;
  time_zone?: string;
} {
  const { id, kind, name, email, language, timeZone } = person;
  return {
    id,
    kind,
    name,
    email: email === null ? null : normalEmail(email),
    ...(language !== undefined && { language }),
    ...(timeZone !== undefined && { time_zone: timeZone }),
  };
}

export function personOf(row: Selectable<PersonTable>): Omit<Person, 'memberships'> {
  const { id: personId, kind, name, email, language, time_zone: timeZone } = row;
  return { personId, kind, name, email, language, timeZone };
}

type JoinedMembership = { [K in keyof Omit<MembershipTable, 'id' | 'person_id'>]: MembershipTable[K] | null };

export function membershipOf(row: JoinedMembership): Membership[] {
  if (row.role === null || row.from_on === null) return [];
  return [{ role: row.role, bodyId: row.body_id, entityId: row.entity_id, from: row.from_on, until: row.until_on }];
}
