import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Pool } from 'pg';
import { answersOf, appendStatement, type AppendCall, type AppendRow } from './append-statement.js';
import { LaneConnections } from './lane-connections.js';
import { type Waker } from '../feed/waker.js';
import { StoreUnavailable } from '../refusals.js';

interface Waiting {
  readonly call: AppendCall;
  readonly resolve: (row: AppendRow) => void;
  readonly reject: (error: unknown) => void;
}

/** Statements under way at a time. With one the disk would rest while the program prepares the next, and the other way round. */
const LANES = 2;
/** Calls in one statement at most: how many share a commit, and how many wait for one another's locks. */
const SEATS = 16;

/**
 * Appends that are asked for while others are under way travel together: one round trip, one commit. An append that finds a
 * free lane leaves within one turn of the event loop. Each call is answered for itself; when one fails they all go again one by one.
 */
export class AppendLanes {
  private waiting: Waiting[] = [];
  private busy = 0;
  /** Calls under way. */
  private travelling = 0;
  private readonly connections: LaneConnections;

  constructor(
    pool: Pool,
    private readonly waker: Waker,
  ) {
    this.connections = new LaneConnections(pool, () => {
      waker.settle();
    });
  }

  send(call: AppendCall): Promise<AppendRow> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ call, resolve, reject });
      if (this.busy < LANES) void this.drive();
    });
  }

  /**
   * Where another lane is under way this one leaves on the next turn of the event loop: those who were just answered and ask
   * again can still get in. The first one waits for those that are asked for in the same breath. Between the look at who waits and
   * the last line nobody else runs, so no call is left behind.
   */
  private async drive(): Promise<void> {
    this.busy += 1;
    await Promise.resolve();
    for (;;) {
      if (this.busy > 1) await nextTurn();
      if (this.waiting.length === 0) break;
      const group = this.board();
      this.travelling += group.length;
      await this.carry(group);
      this.travelling -= group.length;
    }
    this.busy -= 1;
  }

  /**
   * The next ones of one shape: a lane's fair share, so that none runs empty beside a full one; in one order of streams for
   * all, so that no two statements wait for each other's locks.
   */
  private board(): Waiting[] {
    const seats = Math.min(SEATS, Math.ceil((this.waiting.length + this.travelling) / LANES));
    const several = this.waiting[0]?.call.several;
    const group = this.waiting.filter(({ call }) => call.several === several).slice(0, seats);
    this.waiting = this.waiting.filter((one) => !group.includes(one));
    return group.sort((one, other) => compare(one.call.streamId, other.call.streamId));
  }

  private async carry(group: readonly Waiting[]): Promise<void> {
    const wakes = this.waker.boards();
    try {
      const calls = group.map(({ call }) => call);
      const answers = answersOf((await this.connections.valueOf(appendStatement(calls, wakes))) ?? '');
      if (!wakes && answers.some(({ outcome }) => outcome === 'appended')) this.waker.wake();
      for (const [seat, { resolve }] of group.entries()) {
        const answer = answers[seat];
        if (answer === undefined) throw new Error('es.append gave no answer.');
        resolve(answer);
      }
    } catch (error) {
      // The whole statement left no trace, or nobody knows: then each must ask again with its command id.
      if (group.length === 1 || error instanceof StoreUnavailable) for (const { reject } of group) reject(error);
      else for (const one of group) await this.carry([one]);
    }
  }
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
