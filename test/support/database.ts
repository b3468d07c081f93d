import { randomBytes } from 'node:crypto';
import { run, SERVER_VARIABLE, TEMPLATE } from './server.js';

export interface FreshDatabase {
  /** As the superuser; the roles are those of the migrations. */
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own for a test, migrated, in some 30 ms. Drop it when done; connections that are left are cut. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env[SERVER_VARIABLE];
  if (server === undefined) throw new Error('No test server: name the file *.int-spec.ts, so that Jest starts one.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(server, `drop database if exists ${name} with (force)`) };
}
