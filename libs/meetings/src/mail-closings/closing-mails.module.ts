import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { ClosingFacts } from './closing-facts.js';
import { ClosingLedger } from './closing-ledger.js';
import { CLOSING_OPTIONS, type ClosingOptions } from './closing.options.js';
import { ClosingsWorker } from './closings.worker.js';
import { NoteClosings } from './note-closings.js';
import { SendClosingMail } from './send-closing-mail.js';
import { type SignedCheckpoints } from './signed-checkpoints.js';

export interface ClosingMailsOptions extends ClosingOptions {
  /** Provider of `SignedCheckpoints`. */
  readonly checkpoints: Provider<SignedCheckpoints>;
  /** Modules that it needs. */
  readonly imports?: NonNullable<ModuleMetadata['imports']>;
}

/**
 * Mails the checkpoint of each closed meeting, by itself. For the worker process; needs the global `DatabaseModule`,
 * `EventStoreModule`, `JobsModule` and `MailModule`, and a global `CLOCK`.
 */
@Module({})
export class ClosingMailsModule {
  static forRoot({ checkpoints, imports = [], ...options }: ClosingMailsOptions): DynamicModule {
    return {
      module: ClosingMailsModule,
      imports,
      providers: [
        { provide: CLOSING_OPTIONS, useValue: options },
        checkpoints,
        ...[ClosingFacts, ClosingLedger, NoteClosings, SendClosingMail, ClosingsWorker],
      ],
    };
  }
}
