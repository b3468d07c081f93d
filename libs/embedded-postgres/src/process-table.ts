import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { errorCode } from './postgres.problem.js';

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Whether process `pid` is a postmaster on this cluster. A number alone proves nothing: after a restart of the machine
 * another process may have it, and a dead process that nobody has waited for still answers signals.
 */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  const commandLine = await commandLineOf(pid);
  return commandLine.includes('postgres') && commandLine.includes(`-D ${cluster}`);
}

async function commandLineOf(pid: number): Promise<string> {
  try {
    // Slim containers have no ps.
    if (process.platform === 'linux') return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    return (await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)])).stdout;
  } catch {
    return ''; // no such process
  }
}
