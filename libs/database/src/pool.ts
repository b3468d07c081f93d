import { Pool } from 'pg';
import { typeParsers } from './type-parsers.js';

export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity. */
  readonly applicationName: string;
  /** Every connection acts as this role: `sequitur_app` for the running program. */
  readonly role?: string;
  /** One schema or several, as in `queue, public`. */
  readonly searchPath?: string;
  /** Connections at most; 10 by default. */
  readonly max?: number;
}

/** int8 arrives as bigint and date as `YYYY-MM-DD`, in this pool only: libraries with pools of their own expect pg's defaults. */
export function createPool(options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: withSettings(options),
    application_name: options.applicationName,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: typeParsers,
  });
  // An idle connection that the server closed has left the pool already; unheard, the event would end the process.
  pool.on('error', () => undefined);
  // The same of one that is lost after it was taken and before its query is sent; the query itself reports it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** All that is asked here is short: to start a helper, or to compile, takes longer than to answer. */
const FOR_SHORT_STATEMENTS = { max_parallel_workers_per_gather: '0', jit: 'off' };

/** Settings travel in the URL, because pg lets the URL's `options` win over those of its configuration. */
function withSettings({ url, role, searchPath }: PoolOptions): string {
  const settings = Object.entries({ role, search_path: searchPath, ...FOR_SHORT_STATEMENTS })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `-c ${name}=${String(value).replaceAll(/([\\ ])/g, '\\$1')}`);
  const target = new URL(url);
  const given = target.searchParams.get('options');
  target.searchParams.set('options', [...(given === null ? [] : [given]), ...settings].join(' '));
  return target.href;
}
