import { directoryProblems, DirectoryModule } from '@app/directory';
import { documentsProblems, DocumentsModule } from '@app/documents';
import { type Metadata, requestHashOf } from '@app/event-store';
import { splitIntoBlocks } from '@app/imports';
import { isoDateOf } from '@app/kernel';
import { MailModule } from '@app/mail';
import { meetingsProblems, MeetingsModule } from '@app/meetings';
import { ActorNames, outcomeProblems, OutcomesModule } from '@app/outcomes';
import {
  AnswersModule,
  ReleasesModule,
  RemindersModule,
  remindersProblems,
  RemindersSendingModule,
  SendCopies,
  SendCopiesModule,
  TickReminders,
} from '@app/reminders';
import type { Command } from '@nestjs/cqrs';
import { CommandBus } from '@nestjs/cqrs';
import type { DateTime } from 'luxon';
import { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { loadSample } from '../../apps/standalone/src/load-sample/index.js';
import { projections } from '../../apps/worker/src/projections.js';
import { sample } from '../sample/the-sample.js';
import { DatabaseClock } from '../support/database-clock.js';
import { type MailServer, mailServer } from '../support/mail-server.js';
import { outcomeId } from '../support/register-app.js';
import { TestApp } from '../support/test-app.js';

export const BODY = 'CWG-COP';
export const SITE = 'https://sequitur.example.org';
const OPTIONS = {
  publicUrl: SITE,
  mailFrom: 'Sequitur <sequitur@example.org>',
  sessionSecret: 'a secret of the simulated year',
};
const reader = { paragraphs: (bytes: Uint8Array) => Promise.resolve(splitIntoBlocks(new TextDecoder().decode(bytes))) };

/** The sample workspace with all that sends mail, on a clock that the test moves: that of the program and that of its database. */
export class Scene {
  private constructor(
    readonly app: TestApp,
    readonly server: MailServer,
    private readonly clock: DatabaseClock,
    private now: DateTime,
  ) {}

  static async open(from: DateTime): Promise<Scene> {
    const server = await mailServer();
    const clocks: DatabaseClock[] = [];
    const app = await TestApp.open({
      modules: [
        ...[DirectoryModule, DocumentsModule.forRoot({ reader }), MeetingsModule, OutcomesModule, RemindersModule],
        MailModule.forRoot({ smtpUrl: server.url, mailFrom: OPTIONS.mailFrom }),
        RemindersSendingModule.forRoot(OPTIONS),
        AnswersModule.forRoot({ ...OPTIONS, inboundMailSecret: null }),
        SendCopiesModule.forRoot(OPTIONS),
        ReleasesModule.forRoot(OPTIONS),
      ],
      projections,
      problems: [directoryProblems, documentsProblems, meetingsProblems, outcomeProblems, remindersProblems],
      ports: [{ provide: ActorNames, useValue: { namesOf: () => Promise.resolve(new Map()) } }],
      prepare: async (url) => {
        const clock = await DatabaseClock.on(url);
        clocks.push(clock);
        await clock.set(instant(from));
      },
    });
    const [clock] = clocks;
    if (clock === undefined) throw new Error('The database was not prepared.');
    const scene = new Scene(app, server, clock, from);
    app.clock.set(instant(from));
    await loadSample(app.http.get(CommandBus), sample, { actor: 'person-1' });
    await app.settled();
    return scene;
  }

  get day(): string {
    return this.now.toISODate() ?? '';
  }

  async goTo(at: DateTime): Promise<void> {
    this.now = at;
    this.app.clock.set(instant(at));
    await this.clock.set(instant(at));
  }

  /** What the wake-ups of the worker do at this instant. Resolves to what went wrong. */
  async tick(): Promise<readonly { readonly recipient: string; readonly reason: string }[]> {
    const { failed } = await this.app.http.get(TickReminders).tick({ at: this.now.toJSDate() });
    await this.app.http.get(SendCopies).sendAll();
    return failed;
  }

  async do<Answer>(command: (metadata: Metadata) => Command<Answer>, scope = BODY): Promise<Answer> {
    const answer = await this.app.do(command(this.metadata(scope)));
    await this.app.settled();
    return answer;
  }

  outcome(reference: string): Promise<string> {
    return outcomeId(this.app, reference);
  }

  async rows<Row extends object>(query: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.app.http.get(Pool).query<Row>(query, [...values])).rows;
  }

  async close(): Promise<void> {
    await this.clock.close();
    await this.app.close();
    await this.server.close();
  }

  private metadata(scope: string): Metadata {
    const commandId = randomUUID();
    return {
      ...{ actor: 'person-1', scope, effectiveOn: isoDateOf(this.day), commandId, correlationId: 'a-year' },
      requestHash: requestHashOf({ commandId }),
    };
  }
}

function instant(at: DateTime): string {
  return at.toUTC().toISO() ?? '';
}
