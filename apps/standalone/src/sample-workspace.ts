import { join } from 'node:path';
import { LoadParties } from '@app/directory';
import { EventStoreRefusal } from '@app/event-store';
import { Persons } from '@app/identity';
import { dateIn, systemClock } from '@app/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { loadPeople, loadSample, planSample, readSample } from './load-sample/index.js';
import { commandIdOfKey } from './load-sample/to-command.js';

/** Seen from dist/apps/standalone/src. */
const FOLDER = join(import.meta.dirname, '../../../../sample');

/** Loads the sample workspace where it is not yet there whole; a load that was cut off goes on at the next start. */
export async function ensureSample(
  app: INestApplicationContext,
  managerEmail: string,
  stop: AbortSignal,
): Promise<void> {
  const sample = await readSample(FOLDER);
  const ids = planSample(sample).map(({ key }) => commandIdOfKey(key));
  const { rowCount } = await app.get(Pool).query('select from es.command where command_id = any($1)', [ids]);
  if (rowCount === ids.length) return;
  process.stderr.write('Loading the sample workspace: five reports of a working group …\n');
  const persons = app.get(Persons);
  await loadPeople(persons, sample.people, dateIn('UTC', systemClock.now()));
  const manager = await persons.byEmail(managerEmail);
  try {
    const actor = manager?.personId ?? 'sample';
    await loadSample(app.get(CommandBus), sample, { actor, stop });
    if (!stop.aborted) await app.get(CommandBus).execute(new LoadParties(actor));
  } catch (error) {
    if (!(error instanceof EventStoreRefusal) || error.code !== 'key-reused') throw error;
    process.stderr.write('The sample in this data folder is of another version and stays as it is.\n');
  }
}
