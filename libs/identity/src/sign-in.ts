import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { type BetterAuth, createBetterAuth } from './better-auth.js';
import { IdentityPool } from './identity-pool.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { normalEmail } from './person.js';
import { Persons } from './persons.js';
import { SignInMail } from './sign-in-mail.js';

/** Minutes a link is good for: in a mail, and in the terminal of whoever starts the program. */
const MAIL_LINK_MINUTES = 15;
const START_LINK_MINUTES = 60;

/** Links to sign in by, and the better-auth that answers them. */
@Injectable()
export class SignIn {
  readonly auth: BetterAuth;
  private readonly log = new Logger(SignIn.name);

  constructor(
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly pool: IdentityPool,
    private readonly persons: Persons,
    private readonly mail: SignInMail,
  ) {
    this.auth = this.create(MAIL_LINK_MINUTES, (email, token) => this.mailLink(email, token));
  }

  /** A link for the start line, good for 60 minutes and one use. Throws `person-unknown`. */
  async createSignInLink(email: string): Promise<string> {
    if ((await this.persons.byEmail(email)) === null)
      throw new DomainError('person-unknown', 'Nobody in the directory has this e-mail address.');
    let url = '';
    const auth = this.create(START_LINK_MINUTES, (_, token) => {
      url = this.confirmUrl(token);
      return Promise.resolve();
    });
    await auth.api.signInMagicLink({ body: { email: normalEmail(email) }, headers: new Headers() });
    return url;
  }

  /** To a page whose button opens the link: programs that fetch the links in a mail do not use it up. */
  private confirmUrl(token: string): string {
    return new URL(`/sign-in/confirm?token=${encodeURIComponent(token)}`, this.options.publicUrl).href;
  }

  private async mailLink(email: string, token: string): Promise<void> {
    const person = await this.persons.byEmail(email);
    if (person === null) return;
    const url = this.confirmUrl(token);
    // Not awaited: time and success of the sending would tell which addresses exist.
    this.mail
      .send({ email: normalEmail(email), language: person.language, url, expiresInMinutes: MAIL_LINK_MINUTES })
      .catch((error: unknown) => {
        this.log.error({ message: 'A sign-in link could not be sent.', person: person.personId, error: nameOf(error) });
      });
  }

  private create(linkMinutes: number, sendLink: (email: string, token: string) => Promise<void>): BetterAuth {
    const { publicUrl, secret, trustedOrigins } = this.options;
    return createBetterAuth({
      pool: this.pool.pool,
      secret,
      publicUrl,
      trustedOrigins,
      linkMinutes,
      sendLink,
      isKnown: async (email) => (await this.persons.byEmail(email)) !== null,
      onSession: (userId) => this.persons.tieToUser(userId),
    });
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
