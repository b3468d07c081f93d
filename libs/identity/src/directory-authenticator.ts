import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { type Authentication, Authenticator } from '@app/http';
import { dateIn } from '@app/kernel';
import { ABILITIES } from './domain/access.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { KnownKeys } from './known-keys.js';
import { PersonPrincipal } from './person-principal.js';
import type { Person } from './person.js';
import { Persons } from './persons.js';
import { SignIn } from './sign-in.js';
import { watchFailures } from './watch-failures.js';

const NOBODY: Authentication = { principal: null, cookies: [] };

/** From an API key (`Authorization: Bearer` or `x-api-key`), else from the session cookie, to a person of the directory. */
@Injectable()
export class DirectoryAuthenticator extends Authenticator {
  readonly abilities = ABILITIES;

  constructor(
    private readonly signIn: SignIn,
    private readonly keys: KnownKeys,
    private readonly persons: Persons,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {
    super();
  }

  async authenticate(headers: IncomingHttpHeaders): Promise<Authentication> {
    const key = apiKeyOf(headers);
    if (key !== null) return this.answer(await this.keys.personOf(key), []);
    if (headers.cookie === undefined) return NOBODY;
    const { userId, cookies } = await this.sessionOf(headers.cookie);
    return this.answer(userId === null ? null : await this.persons.byUserId(userId), cookies);
  }

  private answer(person: Person | null, cookies: readonly string[]): Authentication {
    if (person === null) return NOBODY;
    // A membership's dates are taken in UTC: who may sign in is not the matter of one body's time zone.
    return { principal: new PersonPrincipal(person, dateIn('UTC', this.options.clock.now())), cookies };
  }

  private async sessionOf(cookie: string): Promise<{ userId: string | null; cookies: readonly string[] }> {
    const { headers, response } = await watchFailures(
      () => this.signIn.auth.api.getSession({ headers: new Headers({ cookie }), returnHeaders: true }),
      (answer) => answer.response === null,
    );
    return { userId: response?.user.id ?? null, cookies: headers.getSetCookie() };
  }
}

function apiKeyOf(headers: IncomingHttpHeaders): string | null {
  const given = headers['x-api-key'];
  if (typeof given === 'string') return given;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}
