import { type DynamicModule, Module } from '@nestjs/common';
import { REMINDERS_OPTIONS, type RemindersOptions } from './reminders.options.js';
import { MailChoiceController } from './http/mail-choice.controller.js';
import { MailChoices } from './mail-choice/mail-choices.js';

/** The page behind "Choose how often", for the process that answers HTTP. Needs the global `DatabaseModule`, and `HttpModule`. */
@Module({})
export class MailChoiceModule {
  static forRoot(options: RemindersOptions): DynamicModule {
    return {
      module: MailChoiceModule,
      controllers: [MailChoiceController],
      providers: [{ provide: REMINDERS_OPTIONS, useValue: options }, MailChoices],
    };
  }
}
