import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { OutcomesModule } from '@app/outcomes';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { REMINDERS_OPTIONS, type RemindersOptions } from '../reminders.options.js';
import { AnswerReminder } from './answer-reminder/answer-reminder.js';
import { AnswerCopies } from './copies/answer-copies.js';
import { AnswerPageController } from './http/answer-page.controller.js';
import { ReadForms } from './http/read-forms.js';
import { AnswerLimits } from './limits/answer-limits.js';
import { MailedOutcomes } from './open-link/mailed-outcomes.js';
import { OpenLink } from './open-link/open-link.js';

/**
 * Answers to reminders, for the process that answers HTTP: the page behind their links, and what officers make of them. Needs the
 * global `DatabaseModule`, `EventStoreModule` and `CLOCK` and, for its controllers, `HttpModule`.
 */
@Module({})
export class AnswersModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: AnswersModule,
      imports: [CqrsModule, OutcomesModule],
      controllers: [AnswerPageController],
      providers: [
        { provide: REMINDERS_OPTIONS, useValue: options },
        ...[ReminderFacts, MailedOutcomes, OpenLink, AnswerLimits, AnswerCopies, AnswerReminder, ReadForms],
      ],
    };
  }
}
