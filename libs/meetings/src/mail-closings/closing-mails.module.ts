import { type DynamicModule, Module } from '@nestjs/common';
import { ClosingFacts } from './closing-facts.js';
import { ClosingLedger } from './closing-ledger.js';
import { CLOSING_OPTIONS, type ClosingOptions } from './closing.options.js';
import { ClosingsWorker } from './closings.worker.js';
import { NoteClosings } from './note-closings.js';
import { SendClosingMail } from './send-closing-mail.js';

/**
 * Mails the checkpoint of each closed meeting, by itself. For the worker process; needs the global `DatabaseModule`, `JobsModule`
 * and `MailModule`, a global `CLOCK`, and `SignedCheckpoints` from the program.
 */
@Module({})
export class ClosingMailsModule {
  static forRoot(options: ClosingOptions): DynamicModule {
    return {
      module: ClosingMailsModule,
      providers: [
        { provide: CLOSING_OPTIONS, useValue: options },
        ...[ClosingFacts, ClosingLedger, NoteClosings, SendClosingMail, ClosingsWorker],
      ],
    };
  }
}
