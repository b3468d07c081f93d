import { Injectable } from '@nestjs/common';

/** Port: how far the read models are. */
export abstract class ReadModelGate {
  /** Changes when the log is restored from a copy; letters, digits, `_` and `.`. */
  abstract epoch(): string;
  /** False where the read models have not come that far within `ms` milliseconds. */
  abstract waitFor(position: bigint, ms: number): Promise<boolean>;
}

/** For a program without read models: nothing to wait for. */
@Injectable()
export class OpenGate extends ReadModelGate {
  override epoch(): string {
    return '0';
  }

  override waitFor(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
