import { createPool } from '@app/database';

/** Which life of the log this is; position tokens carry it. Read once at start, since a restore means a restart. */
export async function logEpoch(databaseUrl: string): Promise<string> {
  const pool = createPool({ url: databaseUrl, role: 'sequitur_app', applicationName: 'sequitur', max: 1 });
  try {
    const { rows } = await pool.query<{ epoch: number }>('select max(epoch) as epoch from es.log_epoch');
    return String(rows[0]?.epoch ?? 0);
  } finally {
    await pool.end();
  }
}
