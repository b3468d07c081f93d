import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@app/event-store';
import { dateIn } from '@app/kernel';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { normalEmail } from './person.js';
import { Persons } from './persons.js';

/** The system manager of a first start, so that a fresh installation can be entered. */
@Injectable()
export class FirstManager {
  constructor(
    private readonly persons: Persons,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The manager's person id. Made where nobody has the address; a role that was ended later stays ended. */
  async ensure(email: string, name: string): Promise<string> {
    const id = (await this.persons.byEmail(email))?.personId ?? (await this.add(email, name));
    const from = dateIn('UTC', this.options.clock.now());
    const role = { role: 'system_manager', bodyId: null, entityId: null, from, until: null } as const;
    await this.persons.addMembership(newId(id, 'first-manager'), id, role);
    return id;
  }

  private async add(email: string, name: string): Promise<string> {
    const id = randomUUID();
    await this.persons.add({ id, kind: 'human', name, email: normalEmail(email) });
    return id;
  }
}
