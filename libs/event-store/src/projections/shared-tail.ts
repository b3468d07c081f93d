import { type Pool } from 'pg';
import { together } from '@app/database';
import { type EventStore } from '../event-store.js';
import { rowsOf } from '../rows-of.js';
import { type RecordedEvent } from '../types.js';
import { type Held } from './lease.js';

type Page = readonly RecordedEvent[];

interface Asked {
  readonly after: bigint;
  readonly limit: number;
}

interface Step {
  readonly held: Held;
  readonly position: bigint;
  readonly leaseMs: number;
}

/**
 * The end of the log as the followers of one program see it. An append wakes all of them and concerns one or two: what they ask at
 * the same moment is asked once, and those it does not concern go past it together. Nobody is handed the answer to a question
 * that was asked before, since it would not hold what the follower was woken for.
 */
export class SharedTail {
  private readonly pages = together((asked: readonly Asked[]) => this.eachOnce(asked));
  private readonly passed = together((steps: readonly Step[]) => this.passAll(steps));

  constructor(
    private readonly pool: Pool,
    private readonly store: EventStore,
  ) {}

  /** See `EventStore.readAfter`. */
  after(position: bigint, limit: number): Promise<Page> {
    return this.pages({ after: position, limit });
  }

  /** A follower has gone on to a position without writing anything; the database's error where its lease is lost. */
  pass(held: Held, position: bigint, leaseMs: number): Promise<void> {
    return this.passed({ held, position, leaseMs });
  }

  private eachOnce(asked: readonly Asked[]): Promise<readonly Page[]> {
    const answers = new Map<string, Promise<Page>>();
    return Promise.all(
      asked.map(({ after, limit }) => {
        const question = `${after.toString()} ${limit}`;
        const answer = answers.get(question) ?? this.store.readAfter(after, limit).then(({ events }) => events);
        answers.set(question, answer);
        return answer;
      }),
    );
  }

  private async passAll(steps: readonly Step[]): Promise<readonly undefined[]> {
    // In one order, so that two programs never wait for each other.
    const inOrder = steps.toSorted((a, b) => (a.held[0] < b.held[0] ? -1 : 1));
    const column = (value: (step: Step) => unknown): readonly unknown[] => inOrder.map(value);
    await rowsOf(this.pool, {
      name: 'es-pass',
      // What can be had from the log again need not wait for the disk.
      text: `select set_config('synchronous_commit', 'off', true), es.advance(p.name, p.generation, p.epoch, p.position, p.ms)
        from unnest($1::text[], $2::int[], $3::int8[], $4::int8[], $5::int[]) as p (name, generation, epoch, position, ms)`,
      values: [
        ...[column(({ held }) => held[0]), column(({ held }) => held[1]), column(({ held }) => held[2])],
        ...[column(({ position }) => position), column(({ leaseMs }) => leaseMs)],
      ],
    });
    return steps.map(() => undefined);
  }
}
