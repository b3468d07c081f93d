import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import type { Person } from './person.js';
import { Persons } from './persons.js';
import { SignIn } from './sign-in.js';
import { watchFailures } from './watch-failures.js';

/** Then better-auth is asked again, which also notes when a key was last used. */
const KNOWN_FOR_MS = 60_000;
const MOST_KEYS = 1_000;

interface KnownKey {
  readonly id: string;
  readonly until: number;
}

/**
 * Whose key it is. better-auth writes a row for each key that it verifies, so that a reading program would wait for the disk
 * with each request; here a key that it verified stays known for a minute. That it still opens something, and whom for, is
 * asked of the tables each time: a key that was withdrawn opens nothing from then on.
 */
@Injectable()
export class KnownKeys {
  private readonly known = new Map<string, KnownKey>();

  constructor(
    private readonly signIn: SignIn,
    private readonly persons: Persons,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  async personOf(key: string): Promise<Person | null> {
    const digest = hash('sha256', key);
    const now = this.options.clock.now().getTime();
    const known = this.known.get(digest);
    const person = known === undefined || known.until <= now ? null : await this.persons.byKey(known.id);
    if (person !== null) return person;
    this.known.delete(digest);
    const id = await this.verified(key);
    if (id === null) return null;
    if (this.known.size >= MOST_KEYS) this.known.clear();
    this.known.set(digest, { id, until: now + KNOWN_FOR_MS });
    return this.persons.byKey(id);
  }

  private async verified(key: string): Promise<string | null> {
    const { valid, key: found } = await watchFailures(
      () => this.signIn.auth.api.verifyApiKey({ body: { key } }),
      (answer) => !answer.valid,
    );
    return valid && found !== null ? found.id : null;
  }
}
