import { EventStore, ProjectionRunner } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { Pool } from 'pg';
import { projections } from '../../worker/src/projections.js';
import { onRegister } from './on-register.js';

/** Those of the program's read models that are named, all where none is. Refuses with `projection-unknown`. */
export function namedProjections(wanted: readonly string[]): typeof projections {
  const known = projections.map(({ name }) => name);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new DomainError('projection-unknown', `There is no read model "${unknown}". There are: ${known.join(', ')}.`);
  return projections.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

/**
 * Works with a runner of these read models, to be started when there is something to do. Beside a running program it stands
 * by and that one's worker does the work; alone it does the work itself.
 */
export function withRunner<Result>(
  followed: typeof projections,
  work: (runner: ProjectionRunner, pool: Pool) => Promise<Result>,
): Promise<Result> {
  return onRegister(async (register) => {
    const pool = register.get<Pool>(Pool);
    const onError = (projection: string, error: unknown): void => {
      process.stderr.write(`${projection}: ${error instanceof Error ? error.message : String(error)}\n`);
    };
    const runner = new ProjectionRunner(pool, register.get(EventStore), followed, { onError });
    try {
      return await work(runner, pool);
    } finally {
      await runner.stop();
    }
  });
}
