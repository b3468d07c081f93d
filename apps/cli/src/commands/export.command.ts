import { writeBundle } from '@app/audit';
import { Command, CommandRunner, Option } from 'nest-commander';
import { Pool } from 'pg';
import { count, eventsProgress } from '../audit-report.js';
import { onRegister } from '../on-register.js';
import { pathHere } from '../path-here.js';
import { say } from '../say.js';

@Command({ name: 'export', description: 'Write what others need' })
export class ExportCommand extends CommandRunner {
  override async run(_: string[], { audit }: { readonly audit: string }): Promise<void> {
    const progress = eventsProgress('Wrote');
    const written = await onRegister((register) => writeBundle(register.get(Pool), audit, progress.tell));
    progress.end();
    say(`${count(written.events, 'event')} and ${count(written.checkpoints, 'checkpoint')} are in ${audit}.`);
    say(`Whoever has the file and the public key can check it anywhere: sequitur verify ${audit} --key …`);
  }

  @Option({
    flags: '--audit <file>',
    description: 'the whole log with its checkpoints, to be checked offline',
    required: true,
  })
  audit(file: string): string {
    return pathHere(file);
  }
}
