import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Resolves when the process has ended, in whatever way. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Kills it with -9, which ends one that was stopped too. */
export async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}
