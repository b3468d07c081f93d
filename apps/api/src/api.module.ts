import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditApiModule, auditProblems } from '@app/audit';
import type { Config } from '@app/config';
import { directoryProblems } from '@app/directory';
import { documentsProblems } from '@app/documents';
import type { ProjectionCode } from '@app/event-store';
import { HttpModule, ReadModelGate } from '@app/http';
import { ImportsModule, importsProblems } from '@app/imports';
import { identityProblems, IdentityModule, SignInMail, PeopleCareModule } from '@app/identity';
import { QueueBoardModule } from '@app/jobs';
import { systemClock } from '@app/kernel';
import { MailboxModule, mailProblems, SignInLinkMail } from '@app/mail';
import { meetingsProblems } from '@app/meetings';
import { outcomeProblems } from '@app/outcomes';
import { papersProblems, PapersModule } from '@app/papers';
import { AnswersModule, LeavesModule, ReleasesModule, RemindersModule, remindersProblems } from '@app/reminders';
import { BulkModule } from './bulk/bulk.module.js';
import { bulkProblems } from './bulk/bulk.problems.js';
import { eventsProblems } from './events/events.problems.js';
import { EventsModule } from './events/events.module.js';
import { ImportProposalsController } from './imports/import-proposals.controller.js';
import { LiveController } from './live/live.controller.js';
import { examples } from './open-api/examples.js';
import { LOG_EPOCH, PROJECTIONS, ProjectionGate } from './projection-gate.js';
import { Readiness } from './readiness.js';
import { SystemController } from './system/system.controller.js';
import { systemProblems } from './system/system.problems.js';
import { WEB_ROOT, WebAppController } from './web-app/web-app.controller.js';

export interface ApiOptions {
  readonly config: Config & { readonly sessionSecret: string };
  readonly databaseUrl: string;
  /** The folder of the built web app. */
  readonly webRoot: string;
  /** The read models that its queries ask. */
  readonly projections: readonly ProjectionCode[];
  /** Changes when the log is restored from a copy. */
  readonly logEpoch: string;
}

/** How far the read models are, for whoever answers with them. */
@Global()
@Module({})
class ReadPositionModule {
  static of({ projections, logEpoch }: ApiOptions): DynamicModule {
    return {
      module: ReadPositionModule,
      providers: [
        { provide: PROJECTIONS, useValue: projections },
        { provide: LOG_EPOCH, useValue: logEpoch },
      ],
      exports: [PROJECTIONS, LOG_EPOCH],
    };
  }
}

/** The HTTP process: sign-in, the API under /api/v1, and the web app. Stands beside `RegisterModule`, `JobsModule` and `MailModule`. */
@Module({})
export class ApiModule {
  static of(options: ApiOptions): DynamicModule {
    const { config, databaseUrl, webRoot } = options;
    return {
      module: ApiModule,
      imports: [
        ReadPositionModule.of(options),
        HttpModule.forRoot({
          problems: [
            auditProblems,
            bulkProblems,
            directoryProblems,
            documentsProblems,
            remindersProblems,
            eventsProblems,
            identityProblems,
            importsProblems,
            meetingsProblems,
            outcomeProblems,
            papersProblems,
            mailProblems,
            systemProblems,
          ],
          logLevel: config.logLevel,
          examples,
          readModelGate: { provide: ReadModelGate, useClass: ProjectionGate },
        }),
        IdentityModule.forRoot({
          databaseUrl,
          publicUrl: config.publicUrl,
          trustedOrigins: [],
          secret: config.sessionSecret,
          clock: systemClock,
          signInMail: { provide: SignInMail, useExisting: SignInLinkMail },
        }),
        PeopleCareModule,
        AuditApiModule,
        MailboxModule,
        PapersModule,
        RemindersModule,
        ReleasesModule.forRoot(config),
        LeavesModule,
        AnswersModule.forRoot(config),
        BulkModule,
        EventsModule.with(),
        ImportsModule,
        QueueBoardModule,
      ],
      controllers: [ImportProposalsController, LiveController, SystemController, WebAppController],
      providers: [{ provide: WEB_ROOT, useValue: webRoot }, Readiness],
    };
  }
}
