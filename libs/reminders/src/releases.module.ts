import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AddressBounces } from '@app/mail';
import { ReminderFacts } from './facts/reminder-facts.js';
import { ReminderPlan } from './facts/reminder-plan.js';
import { MailLedger } from './ledger/mail-ledger.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from './reminders.options.js';
import { ChangesSince } from './send-digest/changes-since.js';
import { DigestComposer } from './send-digest/digest-composer.js';
import { LogMarks } from './send-digest/log-marks.js';
import { DueMoments } from './stored-plan/due-moments.js';
import { UndeliveredMail } from './undelivered/undelivered-mail.js';
import { DecideHeldHandler } from './releases/decide-held.handler.js';
import { GetNextMailsHandler } from './releases/get-next-mails.js';
import { GetHeldRemindersHandler } from './releases/get-held-reminders.handler.js';
import { FindHeld } from './releases/held-reminders.js';
import { PreviewMails } from './releases/preview-mails.js';
import { ReleasesController } from './http/releases.controller.js';

/**
 * What waits for an officer, for the process that answers HTTP. Needs `RemindersModule` beside it, the global `DatabaseModule`,
 * `EventStoreModule` and `CLOCK` and, for its controller, `HttpModule`.
 */
@Module({})
export class ReleasesModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: ReleasesModule,
      imports: [CqrsModule],
      controllers: [ReleasesController],
      providers: [
        { provide: REMINDERS_OPTIONS, useValue: options },
        ...[ReminderFacts, ReminderPlan, MailLedger, DueMoments, LogMarks, ChangesSince, DigestComposer],
        ...[UndeliveredMail, AddressBounces],
        ...[FindHeld, PreviewMails, GetHeldRemindersHandler, GetNextMailsHandler, DecideHeldHandler],
      ],
    };
  }
}
