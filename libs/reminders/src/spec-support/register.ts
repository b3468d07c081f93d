import { DatabaseModule } from '@app/database';
import { DirectoryModule, directoryProjections } from '@app/directory';
import { EventStore, EventStoreModule, ProjectionRunner } from '@app/event-store';
import { type Authentication, Authenticator, createHttpApp, HttpModule } from '@app/http';
import { CLOCK, isoDateOf } from '@app/kernel';
import { Mailer } from '@app/mail';
import {
  meetingUpcasters,
  MeetingsModule,
  meetingsProblems,
  meetingsProjections,
  SwitchRemindersOn,
} from '@app/meetings';
import {
  ActorNames,
  type OutcomeAsRecorded,
  type OutcomeId,
  outcomeProblems,
  outcomeRegister,
  OutcomesModule,
  RecordOutcome,
  type StepDetails,
  type StepType,
  TakeStep,
} from '@app/outcomes';
import { type Command, CommandBus } from '@nestjs/cqrs';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { establish, OFFICER, on } from './establish.js';
import { remindersProblems } from '../http/reminders.problems.js';
import { AnswersModule } from '../answers.module.js';
import { LeavesModule } from '../leaves.module.js';
import { ReleasesModule } from '../releases.module.js';
import { MailCatcher } from './mail-catcher.js';
import { RemindersModule, remindersProjections, RemindersSendingModule } from '../reminders.module.js';

/** Of the program under test. */
export const SECRET = 'a secret of the program under test';

class AnySecretariat extends Authenticator {
  readonly abilities = [
    ...['register.read', 'reminders.read', 'reminders.manage', 'directory.read', 'directory.manage', 'meeting.manage'],
    ...[
      'meeting.close',
      'audit.read',
      'settings.manage',
      'outcome.record',
      'outcome.step',
      'outcome.verify',
      'outcome.correct',
      'observation.record',
      'observation.answer',
    ],
  ];
  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    const may = (_: string, scope: string | null): boolean => scope === null || scope === authorization;
    return Promise.resolve({ principal: { id: OFFICER, name: 'Officer', may }, cookies: [] });
  }
}

class NoNames extends ActorNames {
  override namesOf(): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map());
  }
}

export interface RegisterOptions {
  /** Instant of the program's clock. */
  readonly now: string;
}

/**
 * A register with one body, its secretariat, a chair and a focal point, on a database of its own. It lies far ahead in time, since
 * the log says by its own clock when it learned something.
 */
export class Register {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly mails: MailCatcher,
    private readonly runner: ProjectionRunner,
    private readonly database: FreshDatabase,
  ) {}

  static async open({ now }: RegisterOptions): Promise<Register> {
    const database = await freshDatabase();
    const { url } = database;
    const mails = new MailCatcher();
    @Global()
    @Module({
      providers: [
        { provide: Authenticator, useClass: AnySecretariat },
        { provide: ActorNames, useClass: NoNames },
        { provide: Mailer, useValue: mails },
        { provide: CLOCK, useValue: { now: () => new Date(now) } },
      ],
      exports: [Authenticator, ActorNames, CLOCK, Mailer],
    })
    class OutsideModule {}
    const options = {
      publicUrl: 'https://sequitur.example.org',
      mailFrom: 'Sequitur <sequitur@example.org>',
      sessionSecret: SECRET,
    };
    @Module({
      imports: [
        OutsideModule,
        DatabaseModule.forRoot({ url, role: 'sequitur_app', applicationName: 'spec' }),
        EventStoreModule.forRoot({ upcasters: meetingUpcasters }),
        HttpModule.forRoot({ problems: [meetingsProblems, outcomeProblems, remindersProblems], logLevel: 'silent' }),
        ...[DirectoryModule, MeetingsModule, OutcomesModule, RemindersModule],
        RemindersSendingModule.forRoot(options),
        AnswersModule.forRoot({ ...options, inboundMailSecret: SECRET }),
        ReleasesModule.forRoot(options),
        LeavesModule,
      ],
    })
    class RootModule {}
    const app = await createHttpApp(RootModule, { publicUrl: options.publicUrl, logger: false });
    const projections = [...directoryProjections, ...meetingsProjections, outcomeRegister, ...remindersProjections];
    const runner = new ProjectionRunner(app.get(Pool), app.get(EventStore), projections, { pollMs: 20 });
    runner.start();
    const register = new Register(app, mails, runner, database);
    await establish(register);
    return register;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  async close(): Promise<void> {
    await this.runner.stop();
    await this.app.close();
    await this.database.drop();
  }

  async do<Answer>(command: Command<Answer>): Promise<Answer> {
    const answer = await this.app.get(CommandBus).execute(command);
    await this.settled();
    return answer;
  }

  /** Until the read models show all that is recorded. */
  async settled(): Promise<void> {
    const { safePosition } = await this.app.get(EventStore).readAfter(0n, 1);
    expect(await this.runner.waitFor(safePosition, 20_000)).toBe(true);
  }

  switchOn(from = '2090-01-01'): Promise<unknown> {
    return this.do(new SwitchRemindersOn('CWG-COP', isoDateOf(from), on(from)));
  }

  /** An action item of the secretariat, due on 1 June 2090, a Thursday. */
  async record(title: string, over: Partial<OutcomeAsRecorded> = {}): Promise<OutcomeId> {
    const outcome = {
      ...{ meeting: 'CWG-COP-20', citations: [], addressees: [], instruments: [], stage: 'open', holder: null },
      owners: [{ entity: 'cwg-cop-secretariat', restsOn: null }],
      deadlines: [{ due: { type: 'date', on: isoDateOf('2090-06-01') }, restsOn: null }],
      ...over,
    } as const;
    const prose = { title, wordings: [title], deadlineWords: outcome.deadlines.map(() => 'by 1 June') };
    const { outcomeId } = await this.do(new RecordOutcome('action_item', outcome, prose, null, on('2090-01-22')));
    return outcomeId;
  }

  step(outcomeId: OutcomeId, step: StepType, details: StepDetails, day: string, note = ''): Promise<unknown> {
    return this.do(new TakeStep(outcomeId, step, details, note === '' ? {} : { note }, OFFICER, on(day)));
  }
}
