import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AddressBounces } from '@app/mail';
import { OutcomesModule } from '@app/outcomes';
import { ReminderFacts } from './facts/reminder-facts.js';
import { MailChoiceModule } from './mail-choice.module.js';
import { MailLedger } from './ledger/mail-ledger.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from './reminders.options.js';
import { AnswersWorker } from './answers/answers.worker.js';
import { AnswerReminder } from './answers/answer-reminder/answer-reminder.js';
import { AnswerCopies } from './answers/copies/answer-copies.js';
import { SendCopies } from './answers/copies/send-copies.js';
import { AnswerPageController } from './http/answers/answer-page.controller.js';
import { AnswersController } from './http/answers/answers.controller.js';
import { INBOUND_MAIL_SECRET, InboundMailController } from './http/answers/inbound-mail.controller.js';
import { ReadForms } from './http/answers/read-forms.js';
import { AnswerLimits } from './answers/limits/answer-limits.js';
import { ListAnswers } from './answers/list-answers/list-answers.js';
import { MailedOutcomes } from './answers/open-link/mailed-outcomes.js';
import { OpenLink } from './answers/open-link/open-link.js';
import { InboundLedger } from './answers/replies/inbound-ledger.js';
import { NoteReply } from './answers/replies/note-reply.js';
import { TakeInMail } from './answers/replies/take-in-mail.js';
import { SettleAnswer } from './answers/settle-answer/settle-answer.js';

export interface AnswersOptions extends RemindersOptions {
  /** What a mail server that hands over replies sends along; null where no mail comes in. */
  readonly inboundMailSecret: string | null;
}

/**
 * Answers to reminders, for the process that answers HTTP: the page behind their links, and what officers make of them. Needs the
 * global `DatabaseModule`, `EventStoreModule` and `CLOCK` and, for its controllers, `HttpModule`.
 */
@Module({})
export class AnswersModule {
  static forRoot(options: AnswersOptions): DynamicModule {
    return {
      module: AnswersModule,
      imports: [CqrsModule, OutcomesModule, MailChoiceModule.forRoot(options)],
      controllers: [AnswerPageController, AnswersController, InboundMailController],
      providers: [
        { provide: REMINDERS_OPTIONS, useValue: options },
        { provide: INBOUND_MAIL_SECRET, useValue: options.inboundMailSecret },
        ...[TakeInMail, NoteReply, InboundLedger, MailLedger, AddressBounces],
        ...[ReminderFacts, MailedOutcomes, OpenLink, AnswerLimits, AnswerCopies, AnswerReminder, ReadForms],
        ...[ListAnswers, SettleAnswer],
      ],
    };
  }
}

/** `SendCopies`: the copies of answers. Needs `MailModule` besides the global `DatabaseModule`, `EventStoreModule` and `CLOCK`. */
@Module({})
export class SendCopiesModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: SendCopiesModule,
      providers: [
        { provide: REMINDERS_OPTIONS, useValue: options },
        ...[ReminderFacts, MailedOutcomes, AnswerCopies, SendCopies],
      ],
      exports: [SendCopies],
    };
  }
}

/** Sends the copies of answers by itself. For the worker process; needs `JobsModule` too. */
@Module({})
export class AnswersWorkerModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return { module: AnswersWorkerModule, imports: [SendCopiesModule.forRoot(options)], providers: [AnswersWorker] };
  }
}
