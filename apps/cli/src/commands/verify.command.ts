import { EventStore } from '@app/event-store';
import { Command, CommandRunner } from 'nest-commander';
import { onRegister } from '../on-register.js';
import { say } from '../say.js';

const MOST_LINES = 20;

@Command({ name: 'verify', description: 'Recompute every hash of the log and say what does not fit' })
export class VerifyCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { events, streams, broken } = await onRegister((register) => register.get(EventStore).verify());
    say(
      `Checked ${events} events in ${streams} hash chains: ${broken.length === 0 ? 'all hold.' : `${broken.length} do not hold.`}`,
    );
    for (const { streamId, version, position, reason } of broken.slice(0, MOST_LINES))
      say(
        `  ${reason}: ${streamId}${version === null ? '' : `, version ${version}`}${position === null ? '' : `, position ${position}`}`,
      );
    if (broken.length > MOST_LINES) say(`  and ${broken.length - MOST_LINES} more.`);
    if (broken.length > 0) process.exitCode = 1;
  }
}
