import { setTimeout as timeout } from 'node:timers/promises';

/** A build takes a quarter of the time while others append: p99 of an append stays below twice its own (ADR 19). */
const MOST_RESTS = 3;
const FEWEST_RESTS = 0.5;
/** Times the pace of the log: at no more than its own a build would never catch up. */
const LEAST_PACE = 3;
/** So long after the log last grew others may still be appending. */
const STILL_GROWING_MS = 1_000;

interface TurnsOptions {
  /** Up to where the live generation has followed the log. */
  readonly position: () => Promise<bigint>;
  readonly goGently: (gently: boolean) => void;
  readonly now?: () => number;
  readonly rest?: (ms: number) => Promise<unknown>;
}

/**
 * A build and those who append take turns: while the log grows, a build works in small pieces and rests after each, for
 * as long as it still goes at three times the pace of the log. One that gains less does not rest, or it would hardly end.
 */
export class Turns {
  private seen: bigint | undefined;
  private grewAt = -Infinity;
  /** How many times as long as it worked a build rests. */
  private rests = MOST_RESTS;

  constructor(private readonly options: TurnsOptions) {}

  /** Takes a turn of work that resolves to the number of events it has folded. */
  async take(work: () => Promise<number>): Promise<number> {
    const { position, goGently, now = () => performance.now(), rest = timeout } = this.options;
    const began = now();
    const events = await work();
    const ended = now();
    this.look(await position(), events, ended);
    const gently = ended - this.grewAt < STILL_GROWING_MS && this.rests > 0;
    goGently(gently);
    if (gently) await rest(this.rests * (ended - began));
    return events;
  }

  private look(position: bigint, events: number, now: number): void {
    const grew = this.seen === undefined ? 0 : Number(position - this.seen);
    this.seen = position;
    if (grew > 0) this.grewAt = now;
    if (LEAST_PACE * grew > events) this.rests = this.rests > FEWEST_RESTS ? this.rests / 2 : 0;
    else this.rests = Math.min(MOST_RESTS, Math.max(FEWEST_RESTS, 2 * this.rests));
  }
}
