import { randomBytes } from 'node:crypto';
import { migrations } from '../../../migrations/index.js';
import { run, SERVER_VARIABLE } from '../../../test/support/server.js';
import { migrate } from './migrate.js';
import { createPool } from './pool.js';

const server = String(process.env[SERVER_VARIABLE]);

function urlOf(database: string, user?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (user !== undefined) Object.assign(url, { username: user, password: 'secret' });
  return url.href;
}

describe('the migrations', () => {
  const name = `spec_${randomBytes(6).toString('hex')}`;
  afterEach(async () => {
    await run(server, `drop database if exists ${name} with (force)`);
    await run(server, `drop role if exists ${name}`);
  });

  it('all run once, also when two programs start at the same moment', async () => {
    await run(server, `create database ${name}`);
    const both = await Promise.all([migrate(urlOf(name)), migrate(urlOf(name))]);
    expect(both.flat()).toEqual(Object.keys(migrations));
    expect(await migrate(urlOf(name))).toEqual([]);
  });

  it('need no superuser: a user who owns the database and may become the owner role is enough', async () => {
    await run(server, `create role ${name} login password 'secret'`);
    await run(server, `grant sequitur_owner, sequitur_app to ${name} with inherit true, set true`);
    await run(server, `create database ${name} owner ${name}`);
    expect(await migrate(urlOf(name, name))).toEqual(Object.keys(migrations));
  });

  it('make schemas that the program cannot change, save for its two workshops', async () => {
    await run(server, `create database ${name}`);
    await migrate(urlOf(name));
    const pool = createPool({ url: urlOf(name), role: 'sequitur_app', applicationName: 'spec' });
    const { rows } = await pool.query<{ schema: string }>(
      "select nspname as schema from pg_namespace where has_schema_privilege(oid, 'create') and nspname !~ '^pg_' order by 1",
    );
    await pool.end();
    expect(rows.map(({ schema }) => schema)).toEqual(['queue', 'read']);
  });

  it('say what is missing: a right, a database, a password, a server', async () => {
    await run(server, `create role ${name} login password 'secret'`);
    await run(server, `create database ${name}`);
    await expect(migrate(urlOf(name, name))).rejects.toMatchObject({ code: 'database-rights-missing' });
    await expect(migrate(urlOf('nowhere'))).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('has no such database') as string,
    });
    await expect(migrate(urlOf(name, 'nobody'))).rejects.toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('check user and password') as string,
    });
    await expect(migrate('postgresql://u:secret@127.0.0.1:1/x')).rejects.toMatchObject({
      code: 'database-unreachable',
      message: 'The database at 127.0.0.1:1/x does not answer: check that it runs and that host and port are right.',
    });
  });
});
