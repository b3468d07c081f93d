import { type Bell } from '../feed/bell.js';
import { LeaseLost } from './lease.js';

/** Works that are done over and over until the end, each in a loop of its own; a failure is told and tried again. */
export class Loops {
  /** When each last turned. */
  private readonly turns = new Map<string, number>();
  private readonly running: Promise<void>[] = [];
  private ended = false;

  constructor(
    private readonly restMs: number,
    private readonly onError: (name: string, error: unknown) => void,
  ) {}

  get stopping(): boolean {
    return this.ended;
  }

  /** Rests after each turn, unless the bell rings. */
  keep(name: string, work: () => Promise<void>, bell: Bell): void {
    this.running.push(this.turn(name, work, bell));
  }

  /** Each bell wakes a work that rests. */
  async stop(...bells: readonly Bell[]): Promise<void> {
    this.ended = true;
    for (const bell of bells) bell.ring();
    await Promise.all(this.running);
  }

  /** A long work says that it goes on. */
  turned(name: string): void {
    this.turns.set(name, performance.now());
  }

  /** How long the one that is slowest has not turned, in milliseconds. */
  silentMs(): number {
    const now = performance.now();
    return Math.max(0, ...[...this.turns.values()].map((turned) => now - turned));
  }

  /** False where a lease was lost, which is worth another look at once. */
  async attempt(name: string, work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
    } catch (error) {
      if (error instanceof LeaseLost) return false;
      this.onError(name, error);
    }
    return true;
  }

  private async turn(name: string, work: () => Promise<void>, bell: Bell): Promise<void> {
    while (!this.ended) {
      const { heard } = bell;
      this.turned(name);
      if (await this.attempt(name, work)) await bell.rest(heard, this.restMs);
    }
    this.turns.delete(name);
  }
}
