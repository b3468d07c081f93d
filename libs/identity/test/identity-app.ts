import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHttpApp, HttpModule } from '@app/http';
import { systemClock } from '@app/kernel';
import { identityProblems, IdentityModule, SignInMail, type SignInMessage } from '../src/index.js';

/** Keeps what was sent; `next()` resolves to the first message that comes after it was asked. */
@Injectable()
export class MailCatcher extends SignInMail {
  readonly messages: SignInMessage[] = [];
  isBroken = false;
  private waiting: ((message: SignInMessage) => void)[] = [];

  override send(message: SignInMessage): Promise<void> {
    if (this.isBroken) return Promise.reject(new Error('No mail server.'));
    this.messages.push(message);
    for (const resolve of this.waiting.splice(0)) resolve(message);
    return Promise.resolve();
  }

  next(): Promise<SignInMessage> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The real thing on a database; close it when done. */
export async function identityApp(databaseUrl: string, publicUrl: string): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      HttpModule.forRoot({ problems: [identityProblems], logLevel: 'silent' }),
      IdentityModule.forRoot({
        databaseUrl,
        publicUrl,
        trustedOrigins: ['http://localhost:3000'],
        secret: 'a secret of the tests, long enough to be one',
        clock: systemClock,
        signInMail: { provide: SignInMail, useClass: MailCatcher },
      }),
    ],
  })
  class SpecModule {}
  return createHttpApp(SpecModule, { publicUrl, logger: false });
}
