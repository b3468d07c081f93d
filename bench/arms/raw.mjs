import { rawTable } from '../anchors.mjs';
import { plainPool } from '../lib/server.mjs';

export async function openRaw(server) {
  const pool = plainPool(await server.database('bench_raw'));
  await pool.query(rawTable);
  return { pool, close: () => pool.end() };
}
