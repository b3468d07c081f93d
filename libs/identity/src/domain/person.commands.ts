import type { PersonField, RoleDays, RoleNamed } from './person.events.js';

export type PersonCommand =
  | { readonly type: 'ErasePerson'; readonly person: string; readonly reason: string }
  | { readonly type: 'CorrectPerson'; readonly person: string; readonly corrected: readonly PersonField[] }
  | {
      readonly type: 'SetRoleDates';
      readonly role: RoleNamed;
      readonly before: RoleDays;
      readonly after: RoleDays;
    };
