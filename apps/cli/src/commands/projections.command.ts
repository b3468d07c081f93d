import { projectionStatus, type ProjectionStatus } from '@app/event-store';
import { Command, CommandRunner } from 'nest-commander';
import { Pool } from 'pg';
import { buildWords } from '../../../worker/src/build-words.js';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';
import { namedProjections } from '../with-runner.js';

@Command({ name: 'projections', description: 'How far each read model is, who follows it and what is being rebuilt' })
export class ProjectionsCommand extends CommandRunner {
  override async run(): Promise<void> {
    const names = namedProjections([]).map(({ name }) => name);
    const all = await onRegister((register) => projectionStatus(register.get<Pool>(Pool), names));
    for (const status of all) say(status.build === null ? liveWords(status) : `  ${buildWords(status)}`);
  }
}

function liveWords({
  name,
  position,
  generation,
  lagEvents,
  lagSeconds,
  followed,
  owner,
  parked,
}: ProjectionStatus): string {
  return [
    `${name}: at position ${position}, generation ${generation}`,
    lagEvents === 0 ? 'up to date' : `${lagEvents} events and ${Math.round(lagSeconds)} s behind`,
    followed ? `followed by ${owner ?? ''}` : 'followed by nobody',
    ...(parked.length > 0 ? [`${parked.length} parked`] : []),
  ].join(', ');
}
