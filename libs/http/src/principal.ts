import type { IncomingHttpHeaders } from 'node:http';

/** What the access check may want to know of the thing acted on. */
export interface AccessItem {
  /** Entities that own the thing, by id. */
  readonly owners?: readonly string[];
  readonly visibility?: 'public' | 'members' | 'secretariat';
}

/** Who is asking. */
export interface Principal {
  /** The person's id in the directory: what events carry as actor. */
  readonly id: string;
  readonly name: string;
  /** `scope` is a body's id; null asks for any body of the principal. */
  may(ability: string, scope: string | null, item?: AccessItem): boolean;
}

export interface Authentication {
  readonly principal: Principal | null;
  /** Set-Cookie values to send along, for instance a prolonged session. */
  readonly cookies: readonly string[];
}

/** Port: tells from the headers who is asking. A wrong key or session is nobody; only failures of the store throw. */
export abstract class Authenticator {
  /** All that a route may name; `may` knows no others. */
  abstract readonly abilities: readonly string[];
  abstract authenticate(headers: IncomingHttpHeaders): Promise<Authentication>;
}
