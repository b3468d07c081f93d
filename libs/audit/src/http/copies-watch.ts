import { ReadyChecks } from '@app/http';
import { Injectable } from '@nestjs/common';
import { Checkpoints } from '../checkpoints/checkpoints.js';

/** Lets health say that the copies of the checkpoints are behind; requests are answered all the same. */
@Injectable()
export class CopiesWatch {
  constructor(checks: ReadyChecks, checkpoints: Checkpoints) {
    const behind = async (): Promise<string | null> =>
      // Health is public, and the problem names folders: those who may read the audit are told.
      (await checkpoints.copiesProblem()) && 'Copies of the checkpoints cannot be written: the page Audit says why.';
    checks.add('checkpoint-copies', behind, 'watch');
  }
}
