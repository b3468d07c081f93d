import { Inject, Injectable } from '@nestjs/common';
import type { HttpRequest } from '@app/http';
import { DomainError } from '@app/kernel';
import { AUTH_PATH, CLIENT_ADDRESS } from '../better-auth.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { SignIn } from '../sign-in.js';
import { watchFailures } from '../watch-failures.js';

/** Hands a request to better-auth's handler, which counts tries and sets cookies, and turns its refusals into ours. */
@Injectable()
export class BetterAuthGateway {
  private readonly origin: string;

  constructor(
    private readonly signIn: SignIn,
    @Inject(IDENTITY_OPTIONS) { publicUrl }: IdentityOptions,
  ) {
    this.origin = new URL(publicUrl).origin;
  }

  /** Throws `too-many-requests`, `request-invalid`, or the database's error. */
  async ask(request: HttpRequest, method: 'GET' | 'POST', path: string, body?: object): Promise<Response> {
    const asked = new Request(`${this.origin}${AUTH_PATH}${path}`, {
      method,
      headers: this.headersOf(request),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    // A link that is refused is a redirect too.
    const response = await watchFailures(
      () => this.signIn.auth.handler(asked),
      ({ status }) => status >= 300,
    );
    if (response.status < 400) return response;
    if (response.status === 429) throw new DomainError('too-many-requests', 'Wait a minute, then try again.');
    if (response.status >= 500) throw new Error(`The sign-in library failed with ${response.status}.`);
    throw new DomainError('request-invalid', 'The sign-in request was not understood.');
  }

  /** Cross-site requests are refused before Nest routes them, so the origin is ours by now. */
  private headersOf({ headers, ip }: HttpRequest): Headers {
    const own = new Headers({ 'content-type': 'application/json', origin: this.origin, [CLIENT_ADDRESS]: ip });
    if (headers.cookie !== undefined) own.set('cookie', headers.cookie);
    return own;
  }
}
