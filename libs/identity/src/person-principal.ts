import type { AccessItem, Principal } from '@app/http';
import type { IsoDate } from '@app/kernel';
import { ABILITIES, type Ability, allowed } from './domain/access.js';
import type { Person } from './person.js';

const isAbility = (text: string): text is Ability => (ABILITIES as readonly string[]).includes(text);

/** A person of the directory, on the day of the request. */
export class PersonPrincipal implements Principal {
  readonly id: string;
  readonly name: string;

  constructor(
    private readonly person: Person,
    private readonly on: IsoDate,
  ) {
    this.id = person.personId;
    this.name = person.name;
  }

  may(ability: string, scope: string | null, item: AccessItem = {}): boolean {
    return isAbility(ability) && allowed(this.person, ability, { bodyId: scope, on: this.on }, item);
  }
}
