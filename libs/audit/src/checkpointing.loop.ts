import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Checkpointer } from './checkpoints/checkpointer.js';
import { CheckpointCopies } from './copies/checkpoint-copies.js';

const MINUTE = 60_000;

/** A checkpoint each minute in which something happened, and the copies of all. */
@Injectable()
export class CheckpointingLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Checkpoints');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private told: string | null = null;

  constructor(
    private readonly checkpointer: Checkpointer,
    private readonly copies: CheckpointCopies,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.once().catch((error: unknown) => {
        this.tell(error instanceof Error ? error.message : String(error));
      });
      await rest(MINUTE, signal);
    }
  }

  private async once(): Promise<void> {
    await this.checkpointer.regular();
    this.tell(await this.checkpointer.exclusively(() => this.copies.catchUp()));
  }

  /** A problem that lasts is told once. */
  private tell(problem: string | null): void {
    if (problem !== null && problem !== this.told)
      this.logger.error({ msg: 'checkpoints are behind', reason: problem });
    this.told = problem;
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
