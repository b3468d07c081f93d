import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { dateIn } from '@app/kernel';
import type { Role } from './domain/access.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { Persons } from './persons.js';
import { SignIn } from './sign-in.js';

export interface NewApiKey {
  /** Shown as the actor of what the key does. */
  readonly name: string;
  readonly role: Role;
  /** Null: every body. */
  readonly bodyId: string | null;
  /** A focal point's key acts for an entity. */
  readonly entityId: string | null;
}

/** Keys for programs; each acts as a service of its own in the directory. */
@Injectable()
export class AccessKeys {
  constructor(
    private readonly signIn: SignIn,
    private readonly persons: Persons,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The key is shown this once; only its hash is kept. */
  async create({ name, role, bodyId, entityId }: NewApiKey): Promise<{ readonly id: string; readonly key: string }> {
    const id = randomUUID();
    const today = dateIn('UTC', this.options.clock.now());
    // The key first: should the rest fail, it belongs to nobody and opens nothing.
    const { key } = await this.signIn.auth.api.createApiKey({ body: { name, userId: id } });
    await this.persons.addWithRole(
      { id, kind: 'service', name, email: null },
      { role, bodyId, entityId, from: today, until: null },
    );
    return { id, key };
  }
}
