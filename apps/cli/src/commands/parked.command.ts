import { askRetry, type ParkedStream, projectionStatus } from '@app/event-store';
import { setTimeout as pause } from 'node:timers/promises';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { Pool } from 'pg';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';
import { namedProjections, withRunner } from '../with-runner.js';

interface Options {
  readonly projection?: string;
  readonly stream?: string;
}

type Parked = ParkedStream & { readonly projection: string };

const LOOK_EVERY_MS = 200;

@SubCommand({ name: 'retry', description: 'Try parked streams again, and say what is parked still' })
export class RetryParkedCommand extends CommandRunner {
  override async run(_: string[], { projection, stream }: Options): Promise<void> {
    await withRunner(namedProjections(projection === undefined ? [] : [projection]), async (runner, pool) => {
      const asked = await askRetry(pool, { projection, streamId: stream });
      runner.start();
      let parked = await parkedOn(pool);
      while (parked.some(({ retryAskedAt }) => retryAskedAt !== null)) {
        await pause(LOOK_EVERY_MS);
        parked = await parkedOn(pool);
      }
      say(asked === 0 ? 'Nothing of that is parked.' : `Tried ${asked} again.`);
      sayParked(parked);
    });
  }

  @Option({ flags: '--projection <name>', description: 'only those of this read model' })
  projection(name: string): string {
    return name;
  }

  @Option({ flags: '--stream <id>', description: 'only this stream' })
  stream(id: string): string {
    return id;
  }
}

@Command({
  name: 'parked',
  description: 'The streams that a read model could not follow. Exit code 1 where there are any',
  subCommands: [RetryParkedCommand],
})
export class ParkedCommand extends CommandRunner {
  override async run(): Promise<void> {
    sayParked(await onRegister((register) => parkedOn(register.get<Pool>(Pool))));
  }
}

async function parkedOn(pool: Pool): Promise<readonly Parked[]> {
  const all = await projectionStatus(
    pool,
    namedProjections([]).map(({ name }) => name),
  );
  const live = all.filter(({ status }) => status === 'live');
  return live.flatMap(({ name, parked }) => parked.map((one) => ({ ...one, projection: name })));
}

function sayParked(parked: readonly Parked[]): void {
  if (parked.length === 0) {
    say('No stream is parked.');
    return;
  }
  for (const { projection, streamId, position, error, attempts, parkedAt } of parked)
    say(`${projection}: ${streamId} at position ${position}, since ${parkedAt}, tried ${attempts} times: ${error}`);
  process.exitCode = 1;
}
