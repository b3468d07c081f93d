import { type DynamicModule, Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DatabaseModule } from '@app/database';
import { directoryProblems } from '@app/directory';
import { EventStoreModule } from '@app/event-store';
import { createHttpApp, HttpModule } from '@app/http';
import { systemClock } from '@app/kernel';
import { identityProblems, IdentityModule, PeopleCareModule, SignInMail, type SignInMessage } from '../src/index.js';

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
export async function identityApp(
  databaseUrl: string,
  publicUrl: string,
  more: readonly DynamicModule[] = [],
): Promise<NestFastifyApplication> {
  @Module({
    imports: [
      ...more,
      HttpModule.forRoot({ problems: [identityProblems, directoryProblems], logLevel: 'silent' }),
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

/** With the log, and the looking after people that stands on it. */
export function peopleApp(databaseUrl: string): Promise<NestFastifyApplication> {
  return identityApp(databaseUrl, 'http://localhost:3000', [
    DatabaseModule.forRoot({ url: databaseUrl, role: 'sequitur_app', applicationName: 'spec' }),
    EventStoreModule.forRoot({ upcasters: [] }),
    { module: PeopleCareModule },
  ]);
}
