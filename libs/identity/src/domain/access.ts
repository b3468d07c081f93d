import type { IsoDate } from '@app/kernel';

/** What a route or a page may ask for. */
export const ABILITIES = [
  'register.read',
  'outcome.record',
  'outcome.step',
  'outcome.verify',
  'outcome.correct',
  'chair.act',
  'observation.record',
  'observation.answer',
  'meeting.manage',
  'meeting.close',
  'document.register',
  'directory.read',
  'directory.manage',
  'reminders.read',
  'reminders.manage',
  'mailbox.read',
  'events.read',
  'audit.read',
  'people.manage',
  'settings.manage',
  'api-key.manage',
  'import.run',
  'system.read',
  'system.manage',
] as const;
export type Ability = (typeof ABILITIES)[number];

export const ROLES = ['system_manager', 'secretariat', 'chair', 'focal_point', 'auditor', 'reader'] as const;
export type Role = (typeof ROLES)[number];

/** `own`: only for things that the membership's entity owns. */
type Grant = 'all' | 'own';

/** The one table. The system manager sees the register and changes none of it (domain: "no domain writes"). */
const GRANTS: Readonly<Record<Ability, Readonly<Partial<Record<Role, Grant>>>>> = {
  'register.read': {
    system_manager: 'all',
    secretariat: 'all',
    chair: 'all',
    focal_point: 'all',
    auditor: 'all',
    reader: 'all',
  },
  'outcome.record': { secretariat: 'all' },
  'outcome.step': { secretariat: 'all', chair: 'all', focal_point: 'own' },
  // That nobody verifies a claim of one's own is the outcome's rule, not a matter of roles.
  'outcome.verify': { secretariat: 'all', chair: 'all' },
  'outcome.correct': { secretariat: 'all' },
  // Speaks as the Chair. A Vice-Chair acting holds the role for these days.
  'chair.act': { chair: 'all' },
  'observation.record': { auditor: 'all' },
  'observation.answer': { secretariat: 'all', chair: 'all' },
  'meeting.manage': { secretariat: 'all' },
  'meeting.close': { secretariat: 'all', chair: 'all' },
  'document.register': { secretariat: 'all' },
  'directory.read': { secretariat: 'all', chair: 'all', focal_point: 'all', auditor: 'all', reader: 'all' },
  'directory.manage': { secretariat: 'all' },
  'reminders.read': { secretariat: 'all', chair: 'all', auditor: 'all' },
  'reminders.manage': { secretariat: 'all' },
  // The local mailbox shows everyone's sign-in links, so whoever reads it can act as anyone.
  'mailbox.read': { system_manager: 'all' },
  'events.read': { secretariat: 'all', chair: 'all', auditor: 'all' },
  'audit.read': { secretariat: 'all', chair: 'all', auditor: 'all' },
  'people.manage': { system_manager: 'all' },
  'settings.manage': { system_manager: 'all' },
  'api-key.manage': { system_manager: 'all' },
  'import.run': { secretariat: 'all' },
  // Whether what is shown is what is recorded concerns who audits it too.
  'system.read': { system_manager: 'all', auditor: 'all' },
  'system.manage': { system_manager: 'all' },
};

/** A role of a person, for one body (null: every body) and, for a focal point, one entity; dates inclusive. */
export interface Membership {
  readonly role: Role;
  readonly bodyId: string | null;
  readonly entityId: string | null;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export interface Actor {
  readonly personId: string;
  readonly memberships: readonly Membership[];
}

/** Where and when; `bodyId` null asks for any body of the actor. */
export interface Scope {
  readonly bodyId: string | null;
  readonly on: IsoDate;
}

/** What the check wants to know of the thing acted on; without it a right to one's own things counts. */
export interface Item {
  readonly owners?: readonly string[];
  readonly visibility?: 'public' | 'members' | 'secretariat';
}

/** Roles that see what is for the secretariat only; an auditor reads all. */
const INSIDERS: readonly Role[] = ['secretariat', 'chair', 'auditor'];

/** Whether the actor may do this, there, on that day, to that thing. */
export function allowed(actor: Actor, ability: Ability, scope: Scope, item: Item = {}): boolean {
  const where = isOpen(ability, item) ? { ...scope, bodyId: null } : scope;
  return actor.memberships.some(
    (membership) => counts(membership, where) && grants(membership, ability, item) && sees(membership, item),
  );
}

/** What is public is read by whoever reads in some body. */
function isOpen(ability: Ability, { visibility }: Item): boolean {
  return ability === 'register.read' && visibility === 'public';
}

/** All that the actor may do there on that day, in the order of the table. */
export function abilitiesOf(actor: Actor, scope: Scope): Ability[] {
  return ABILITIES.filter((ability) => allowed(actor, ability, scope));
}

function counts(membership: Membership, { bodyId, on }: Scope): boolean {
  const isTime = membership.from <= on && (membership.until === null || on <= membership.until);
  return isTime && (bodyId === null || membership.bodyId === null || membership.bodyId === bodyId);
}

function grants({ role, entityId }: Membership, ability: Ability, { owners }: Item): boolean {
  const grant = GRANTS[ability][role];
  if (grant !== 'own') return grant === 'all';
  return owners === undefined || (entityId !== null && owners.includes(entityId));
}

function sees({ role }: Membership, { visibility }: Item): boolean {
  return visibility !== 'secretariat' || INSIDERS.includes(role);
}
