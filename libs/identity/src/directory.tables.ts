import type { IsoDate } from '@app/kernel';
import type { Generated } from 'kysely';
import type { Role } from './domain/access.js';

/** Schema `directory`, migration 0004. */
export interface PersonTable {
  id: string;
  kind: 'human' | 'service';
  name: string;
  email: string | null;
  language: Generated<string>;
  time_zone: Generated<string>;
  user_id: string | null;
  created_at: Generated<Date>;
  erased_at: Date | null;
}

export interface MembershipTable {
  id: string;
  person_id: string;
  entity_id: string | null;
  body_id: string | null;
  role: Role;
  from_on: IsoDate;
  until_on: IsoDate | null;
}

export interface DirectoryTables {
  /** better-auth's, migration 0003; read for the address only. */
  'auth.user': { id: string; email: string };
  /** The same; read for whether a key still opens something, and whom for. */
  'auth.apikey': { id: string; referenceId: string; enabled: boolean | null; expiresAt: Date | null };
  'directory.person': PersonTable;
  'directory.membership': MembershipTable;
}
