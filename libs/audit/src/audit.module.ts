import { type DynamicModule, Module } from '@nestjs/common';
import { CheckpointingLoop } from './checkpointing.loop.js';
import { Checkpointer } from './checkpoints/checkpointer.js';
import { Checkpoints } from './checkpoints/checkpoints.js';
import { CheckpointCopies, COPIES_FOLDER } from './copies/checkpoint-copies.js';
import { AuditController } from './http/audit.controller.js';
import { CopiesWatch } from './http/copies-watch.js';
import { openSigningKey, SIGNING_KEY } from './note/signing-key.js';
import { Proofs } from './proofs/proofs.js';
import { LogTree } from './tree/log-tree.js';

/** What is on record: tree, checkpoints, proofs. Needs the global `DatabaseModule`. */
@Module({ providers: [LogTree, Checkpoints, Proofs], exports: [LogTree, Checkpoints, Proofs] })
export class AuditModule {}

/** The same over HTTP. Needs `HttpModule` too. */
@Module({ imports: [AuditModule], controllers: [AuditController], providers: [CopiesWatch] })
export class AuditApiModule {}

export interface CheckpointingOptions {
  /** PKCS#8, as PEM or as base64 of DER; null: one that is made once and kept in the data folder. */
  readonly auditKey: string | null;
  /** Where copies of the checkpoints are written: outside the database, best outside the machine. */
  readonly auditDir: string;
  readonly dataDir: string;
}

/** Makes checkpoints, for the worker process: each minute by itself, and through `Checkpointer` when it is told to. */
@Module({})
export class CheckpointingModule {
  static forRoot({ auditKey, auditDir, dataDir }: CheckpointingOptions): DynamicModule {
    return {
      module: CheckpointingModule,
      imports: [AuditModule],
      providers: [
        { provide: SIGNING_KEY, useFactory: () => openSigningKey({ auditKey, dataDir, say }) },
        { provide: COPIES_FOLDER, useValue: auditDir },
        Checkpointer,
        CheckpointCopies,
        CheckpointingLoop,
      ],
      exports: [Checkpointer],
    };
  }
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
