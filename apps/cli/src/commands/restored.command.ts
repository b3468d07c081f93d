import { createPool } from '@app/database';
import { beginEpoch } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { Command, CommandRunner, Option } from 'nest-commander';
import { type Pool } from 'pg';
import { projections } from '../../../worker/src/projections.js';
import { onDatabase } from '../on-database.js';
import { say } from '../say.js';

/** As the processes call themselves that hand out positions and follow the log. */
const PROGRAMS = ['sequitur', 'sequitur-api', 'sequitur-worker'];

interface Options {
  readonly reason: string;
}

@Command({
  name: 'restored',
  description: 'Say that the database was restored from a copy, before the program is started on it',
})
export class RestoredCommand extends CommandRunner {
  override async run(_: string[], { reason }: Options): Promise<void> {
    const { epoch, position, dropped } = await onDatabase(async ({ databaseUrl }) => {
      const pool = createPool({ url: databaseUrl, role: 'sequitur_owner', applicationName: 'sequitur-cli', max: 1 });
      try {
        await refuseWhileRunning(pool);
        return await beginEpoch(pool, reason, projections);
      } finally {
        await pool.end();
      }
    });
    say(`Epoch ${epoch} of the log begins after position ${position}: ${reason}.`);
    if (dropped.length > 0) say(`Ahead of the log, so built anew at the next start: ${dropped.join(', ')}.`);
    say('Start the program, then let `sequitur verify` look at every hash.');
  }

  @Option({ flags: '--reason <words>', description: 'which copy, and why; kept in the log of epochs', required: true })
  reason(words: string): string {
    return words;
  }
}

async function refuseWhileRunning(pool: Pool): Promise<void> {
  const { rowCount } = await pool.query(
    'select from pg_stat_activity where datname = current_database() and application_name = any($1)',
    [PROGRAMS],
  );
  if (rowCount === 0) return;
  throw new DomainError(
    'program-running',
    'The program runs on this database and would go on handing out positions of the former epoch: stop it first.',
  );
}
