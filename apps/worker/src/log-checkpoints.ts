import { Checkpointer } from '@app/audit';
import { type SignedCheckpoint, SignedCheckpoints } from '@app/meetings';
import { Injectable } from '@nestjs/common';

/** The checkpoints that are mailed are those of the log. */
@Injectable()
export class LogCheckpoints extends SignedCheckpoints {
  constructor(private readonly checkpointer: Checkpointer) {
    super();
  }

  override covering(position: bigint, label: string): Promise<SignedCheckpoint> {
    return this.checkpointer.checkpointNow({ position, reason: label });
  }
}
