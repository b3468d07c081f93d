import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createPool, migrate, startPostgres } from './product.mjs';

/** Connections of each arm: as many as the most writers, for all arms the same. */
export const POOL_SIZE = 32;

/**
 * A PostgreSQL of its own, in a temporary folder and as durable as it is by default; only more connections are allowed,
 * because all arms keep theirs. `database(name)` makes an empty database and resolves to its URL.
 */
export async function startServer() {
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-bench-'));
  await chmod(folder, 0o755); // where root runs it, the server runs as another user
  const postgres = await startPostgres({ dataDir: folder, settings: { max_connections: '300' } });
  const admin = new pg.Pool({ connectionString: postgres.url, max: 1 });
  admin.on('error', () => undefined);
  let stopped;
  const stop = () => (stopped ??= end());
  const end = async () => {
    await admin.end().catch(() => undefined);
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const database = async (name) => {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    return Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
  };
  /** A database like another one, to which nobody is connected. */
  const copy = async (from, name) => {
    const template = new URL(from).pathname.slice(1);
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template ${template}`);
    return Object.assign(new URL(from), { pathname: `/${name}` }).href;
  };
  return { database, copy, stop, query: (text, values) => admin.query(text, values) };
}

/** An empty log of the product, with a pool as the running program has it. */
export async function openLog(server, name) {
  const url = await server.database(name);
  await migrate(url);
  return { url, pool: programPool(url) };
}

export function programPool(url) {
  return createPool({ url, role: 'sequitur_app', applicationName: 'bench', max: POOL_SIZE });
}

/** A pool as `pg` makes it. */
export function plainPool(url) {
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE });
  pool.on('error', () => undefined);
  return pool;
}
