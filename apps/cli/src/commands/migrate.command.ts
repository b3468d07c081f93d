import { loadConfig } from '@app/config';
import { migrate } from '@app/database';
import { Command, CommandRunner } from 'nest-commander';
import { onDatabase } from '../on-database.js';
import { say } from '../say.js';

@Command({ name: 'migrate', description: 'Bring the database to the newest schema' })
export class MigrateCommand extends CommandRunner {
  override async run(): Promise<void> {
    const { databaseUrl } = await loadConfig();
    // On the embedded database opening is migrating; one of your own is migrated only when you say so.
    const ran = await onDatabase((opened) => migrate(databaseUrl ?? opened.databaseUrl));
    say(ran.length === 0 ? 'The schema is up to date.' : `Migrated: ${ran.join(', ')}.`);
  }
}
