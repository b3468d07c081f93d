import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { environment, Failure, root, say } from './project.mjs';

/** Runs one step of the preparation with its output on stderr; throws `Failure` with `advice` when it fails. */
export async function step(title, command, args, { advice, env = environment }) {
  const started = Date.now();
  say(`${title} …`);
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  const { code } = await ended(child, command);
  if (code !== 0) throw new Failure(`${title} failed (exit code ${code}). ${advice}`);
  say(`${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/**
 * Runs a program in the foreground and resolves to its exit code. Signals are passed on, and the channel between the two
 * processes tells the program when this one is killed.
 */
export async function foreground(command, args, { cwd = root, channel = false, env = environment } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const { code, signal } = await ended(child, command);
  return code ?? 128 + (constants.signals[signal] ?? 0);
}

function ended(child, command) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`'${command}' cannot be started: ${error.message}`)));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}
