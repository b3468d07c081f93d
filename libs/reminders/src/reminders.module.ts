import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AddressBounces } from '@app/mail';
import { reminderAnswersProjection } from './answers/reminder-answers.projection.js';
import { ReminderFacts } from './facts/reminder-facts.js';
import { ReminderPlan } from './facts/reminder-plan.js';
import { GetFairnessHandler } from './fairness/fairness.js';
import { GetReminderPolicyHandler } from './get-policy/get-reminder-policy.handler.js';
import { RemindNowController } from './http/remind-now.controller.js';
import { ReminderPolicyController } from './http/reminder-policy.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { MailLedger } from './ledger/mail-ledger.js';
import { MailChoices } from './mail-choice/mail-choices.js';
import { ListRemindersHandler } from './list-reminders/list-reminders.handler.js';
import { RemindNowHandler } from './remind-now/remind-now.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from './reminders.options.js';
import { RemindersWorker } from './reminders.worker.js';
import { SetReminderPolicyHandler } from './set-policy/set-reminder-policy.handler.js';
import { PreviewPolicyHandler } from './preview-policy/preview-policy.handler.js';
import { personLeaveProjection } from './read-models/person-leave.projection.js';
import { reminderPolicyProjection } from './read-models/reminder-policy.projection.js';
import { reminderReleasesProjection } from './read-models/reminder-releases.projection.js';
import { ChangesSince } from './send-digest/changes-since.js';
import { DigestComposer } from './send-digest/digest-composer.js';
import { DueDigests } from './send-digest/due-digests.js';
import { DueOfRecipient } from './send-digest/due-of-recipient.js';
import { RecipientWishes } from './send-digest/recipient-wishes.js';
import { SendDigest } from './send-digest/send-digest.js';
import { LogMarks } from './send-digest/log-marks.js';
import { DueMoments } from './stored-plan/due-moments.js';
import { KnownRoles } from './stored-plan/known-roles.js';
import { PlanFollower } from './stored-plan/plan-follower.js';
import { StoredPlan } from './stored-plan/stored-plan.js';
import { FindNextReminder } from './tick-reminders/next-reminder.js';
import { FindDue } from './tick-reminders/find-due.js';
import { PlanDigests } from './tick-reminders/plan-digests.js';
import { TickReminders } from './tick-reminders/tick-reminders.js';
import { BounceReports } from './undelivered/bounce-reports.js';
import { UndeliveredMail } from './undelivered/undelivered-mail.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const remindersProjections = [
  reminderPolicyProjection,
  reminderAnswersProjection,
  reminderReleasesProjection,
  personLeaveProjection,
] as const;

/**
 * The page of reminders, for the process that answers HTTP. Needs the global `DatabaseModule`, `EventStoreModule` and `CLOCK`
 * and, for its controller, `HttpModule`.
 */
@Module({
  imports: [CqrsModule],
  controllers: [RemindersController, ReminderPolicyController, RemindNowController],
  providers: [
    ReminderFacts,
    ReminderPlan,
    MailLedger,
    AddressBounces,
    UndeliveredMail,
    MailChoices,
    ListRemindersHandler,
    GetReminderPolicyHandler,
    SetReminderPolicyHandler,
    PreviewPolicyHandler,
    RemindNowHandler,
    GetFairnessHandler,
  ],
})
export class RemindersModule {}

/** `TickReminders`, for the command line. Needs `MailModule` besides the global `DatabaseModule` and `EventStoreModule`. */
@Module({})
export class RemindersSendingModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    const own = [
      ReminderFacts,
      ReminderPlan,
      MailLedger,
      StoredPlan,
      PlanFollower,
      DueMoments,
      KnownRoles,
      LogMarks,
      DueDigests,
      DueOfRecipient,
      ChangesSince,
      DigestComposer,
      MailChoices,
      AddressBounces,
      RecipientWishes,
      UndeliveredMail,
      BounceReports,
      PlanDigests,
      FindDue,
      FindNextReminder,
    ];
    return {
      module: RemindersSendingModule,
      providers: [{ provide: REMINDERS_OPTIONS, useValue: options }, ...own, SendDigest, TickReminders],
      exports: [
        REMINDERS_OPTIONS,
        ReminderPlan,
        PlanFollower,
        PlanDigests,
        FindDue,
        SendDigest,
        TickReminders,
        MailLedger,
      ],
    };
  }
}

/** Sends by itself, each minute. For the worker process; needs `JobsModule`, `MailModule` and `CLOCK` too. */
@Module({})
export class RemindersWorkerModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: RemindersWorkerModule,
      imports: [RemindersSendingModule.forRoot(options)],
      providers: [RemindersWorker],
      exports: [RemindersSendingModule],
    };
  }
}
