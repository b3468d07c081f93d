import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the clone, wherever the command was given. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** Where the person stood when giving the command; npm itself goes to the clone's folder. */
export const invokedFrom = process.env.INIT_CWD ?? process.cwd();

const outside = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.endsWith(join('node_modules', '.bin')));

/** The system's programs alone: npm ci must not run from the folder that it replaces. */
export const systemEnvironment = { ...process.env, PATH: outside.join(delimiter) };

/** The installed programs first, so that `node` is the Node of the lock file where the system's is older. */
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), ...outside].join(delimiter),
  DATA_DIR: process.env.DATA_DIR ? resolve(invokedFrom, process.env.DATA_DIR) : join(root, '.data'),
};

/** Progress goes to stderr: stdout belongs to the program that is started. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** A sentence for the person at the keyboard, without a stack. */
export class Failure extends Error {}

/** Runs a command's main function; a failure becomes a sentence and exit code 1. */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    say(error instanceof Failure ? error.message : String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
