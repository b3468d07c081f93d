import { safePosition } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';

const LOOK_EVERY_MS = 200;

/** Tells readers who are at the end of the log that it went on: one look for all of them, none while nobody waits. */
@Injectable()
export class LogTail {
  private readonly waiting = new Set<{ readonly position: bigint; readonly wake: () => void }>();
  private looking = false;

  constructor(@Inject(Pool) private readonly pool: Pool) {}

  /** Resolves once something stands above the position, when time is up, or when the signal says so. */
  async beyond(position: bigint, milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.waiting.delete(waiter);
        resolve();
      };
      const waiter = { position, wake };
      const timer = setTimeout(wake, milliseconds);
      signal.addEventListener('abort', wake);
      this.waiting.add(waiter);
      this.look();
    });
  }

  private look(): void {
    if (this.looking || this.waiting.size === 0) return;
    this.looking = true;
    setTimeout(() => {
      void this.wakeWhoMay().finally(() => {
        this.looking = false;
        this.look();
      });
    }, LOOK_EVERY_MS);
  }

  private async wakeWhoMay(): Promise<void> {
    if (this.waiting.size === 0) return;
    // Without an answer they wait on: each has a time limit of its own, after which it asks the log itself.
    const safe = await safePosition(this.pool).catch(() => 0n);
    for (const { position, wake } of this.waiting) if (position < safe) wake();
  }
}
