import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** Accepts connections; false while it starts, recovers or stops. */
  readonly ready: boolean;
}

export function pidFilePath(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** What a postmaster says of itself in postmaster.pid (lines as in PostgreSQL's src/include/utils/pidfile.h), or null. */
export async function readPidFile(cluster: string): Promise<PidFile | null> {
  const lines = (await readFile(pidFilePath(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === 'ready' };
}
