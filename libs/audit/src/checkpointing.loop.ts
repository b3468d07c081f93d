import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Checkpointer } from './checkpoints/checkpointer.js';
import { Checkpoints } from './checkpoints/checkpoints.js';
import { CheckpointCopies } from './copies/checkpoint-copies.js';

const LOOK_EVERY_MS = 5_000;

/** Looks every few seconds: a checkpoint each minute in which something happened, and the copies of all. */
@Injectable()
export class CheckpointingLoop implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Checkpoints');
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private told: string | null = null;
  /** Number of the last checkpoint of which there is a copy. */
  private copied = 0;

  constructor(
    private readonly checkpoints: Checkpoints,
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
      await rest(LOOK_EVERY_MS, signal);
    }
  }

  async once(): Promise<void> {
    if (await this.checkpoints.isDue()) await this.checkpointer.regular();
    const latest = (await this.checkpoints.latest())?.number ?? 0;
    if (latest === this.copied) return;
    await this.checkpointer.exclusively(async () => {
      const problem = await this.copies.catchUp();
      this.tell(problem);
      if (problem === null) this.copied = latest;
    });
  }

  /** A problem that lasts is told once. */
  private tell(problem: string | null): void {
    if (problem !== null && problem !== this.told)
      this.logger.error({ msg: 'checkpoints are behind', reason: problem });
    this.told = problem;
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
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
