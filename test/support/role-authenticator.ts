import { allowed, ABILITIES, ROLES, type Ability, type Role } from '@app/identity';
import { Authenticator, type AccessItem, type Authentication } from '@app/http';
import { isoDateOf } from '@app/kernel';

const isAbility = (text: string): text is Ability => (ABILITIES as readonly string[]).includes(text);
const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Who sends `Authorization: <role>@<body>`, or `<role>@<body>:<entity>`, has that role there, by the real table of abilities. */
export class RoleAuthenticator extends Authenticator {
  readonly abilities = ABILITIES;

  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    const [, role = '', bodyId = '', entityId = null] =
      /^(\w+)@([^:]+)(?::(.+))?$/.exec(typeof authorization === 'string' ? authorization : '') ?? [];
    if (!isRole(role)) return Promise.resolve({ principal: null, cookies: [] });
    const membership = { role, bodyId, entityId, from: isoDateOf('2000-01-01'), until: null };
    const actor = { personId: 'person-1', memberships: [membership] };
    const on = isoDateOf('2026-03-02');
    const may = (ability: string, scope: string | null, item: AccessItem = {}) =>
      isAbility(ability) && allowed(actor, ability, { bodyId: scope, on }, item);
    return Promise.resolve({ principal: { id: 'person-1', name: 'B. Officer', may }, cookies: [] });
  }
}
