import type { IsoDate } from '@app/kernel';
import type { Role } from './access.js';

/** What of a person can be put right. */
export const personFields = ['name', 'email', 'language', 'timeZone'] as const;
export type PersonField = (typeof personFields)[number];

/** The first and the last day of a role, inclusive; null: without end. */
export interface RoleDays {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A role of a person, for one body (null: every body) and, for a focal point, one entity. */
export interface RoleNamed {
  readonly person: string;
  readonly membership: string;
  readonly role: Role;
  readonly body: string | null;
  readonly entity: string | null;
}

/**
 * Facts about a person that the log keeps. It never holds a name or an address: of a correction it says what was corrected and
 * not how it reads, so that an erasure erases. Permanent: they are stored.
 */
export type PersonEvent =
  | {
      readonly type: 'PersonErased';
      readonly data: { readonly person: string };
      readonly prose?: { readonly reason: string };
    }
  | {
      readonly type: 'PersonCorrected';
      readonly data: { readonly person: string; readonly corrected: readonly PersonField[] };
    }
  | {
      readonly type: 'RoleDatesSet';
      readonly data: RoleNamed & { readonly before: RoleDays; readonly after: RoleDays };
    };
