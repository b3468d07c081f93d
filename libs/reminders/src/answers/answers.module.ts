import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OutcomesModule } from '@app/outcomes';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { MailChoiceModule } from '../mail-choice/mail-choice.module.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { AnswerReminder } from './answer-reminder/answer-reminder.js';
import { AnswerCopies } from './copies/answer-copies.js';
import { AnswerPageController } from './http/answer-page.controller.js';
import { AnswersController } from './http/answers.controller.js';
import { ReadForms } from './http/read-forms.js';
import { AnswerLimits } from './limits/answer-limits.js';
import { ListAnswers } from './list-answers/list-answers.js';
import { MailedOutcomes } from './open-link/mailed-outcomes.js';
import { OpenLink } from './open-link/open-link.js';
import { SettleAnswer } from './settle-answer/settle-answer.js';

/**
 * Answers to reminders, for the process that answers HTTP: the page behind their links, and what officers make of them. Needs the
 * global `DatabaseModule`, `EventStoreModule` and `CLOCK` and, for its controllers, `HttpModule`.
 */
@Module({})
export class AnswersModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: AnswersModule,
      imports: [CqrsModule, OutcomesModule, MailChoiceModule.forRoot(options)],
      controllers: [AnswerPageController, AnswersController],
      providers: [
        { provide: REMINDERS_OPTIONS, useValue: options },
        ...[ReminderFacts, MailedOutcomes, OpenLink, AnswerLimits, AnswerCopies, AnswerReminder, ReadForms],
        ...[ListAnswers, SettleAnswer],
      ],
    };
  }
}
