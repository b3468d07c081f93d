import { EventStore, ProjectionRunner } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { Command, CommandRunner } from 'nest-commander';
import { Pool } from 'pg';
import { projections } from '../../../worker/src/projections.js';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

@Command({
  name: 'rebuild',
  arguments: '[projection]',
  description: 'Build a read model anew beside the live one and swap them; all of them unless one is named',
})
export class RebuildCommand extends CommandRunner {
  override async run([wanted]: string[]): Promise<void> {
    const names = projections.map(({ name }) => name).filter((name) => wanted === undefined || name === wanted);
    if (names.length === 0)
      throw new DomainError(
        'projection-unknown',
        `There is no read model "${wanted ?? ''}". There are: ${projections.map(({ name }) => name).join(', ')}.`,
      );
    await onRegister(async (register) => {
      const runner = new ProjectionRunner(register.get(Pool), register.get(EventStore), projections);
      for (const name of names) {
        await runner.rebuild(name);
        const [live] = (await runner.status()).filter((status) => status.name === name && status.status === 'live');
        say(`${name}: rebuilt, generation ${live?.generation ?? '?'}, up to position ${live?.position ?? '?'}.`);
      }
      await runner.stop();
    });
  }
}
