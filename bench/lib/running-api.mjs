import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getter } from './http-client.mjs';

const PROGRAMS = fileURLToPath(new URL('../../dist/apps/', import.meta.url));
const PATIENCE_MS = 60_000;

/** The api and a worker as processes of their own on a database, with a key of the secretariat of every body. */
export async function runningApi(url) {
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-bench-api-'));
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATA_DIR: folder,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    SESSION_SECRET: 'bench'.repeat(8),
  };
  const key = (await output(env, ['cli', 'api-key', 'create', '--name', 'bench', '--role', 'secretariat'])).trim();
  const programs = ['api', 'worker'].map((name) => start(env, [name]));
  const close = async () => {
    await Promise.all(programs.map(stop));
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  if (!(await isReady(address))) {
    await close();
    throw new Error(`The api did not get ready within a minute. ${programs.map(({ said }) => said()).join(' ')}`);
  }
  const headers = { authorization: `Bearer ${key}` };
  return {
    address,
    headers,
    get: (path) => getter(address + path, headers),
    close,
  };
}

/** What a program complains of is told when it does not get ready, and else is nothing to a benchmark. */
function start(env, [name, ...args]) {
  const file = join(PROGRAMS, name, 'src/main.js');
  const program = spawn(process.execPath, [file, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  program.stderr.on('data', (chunk) => (complaints = `${complaints}${chunk}`.slice(-2_000)));
  return Object.assign(program, { said: () => complaints });
}

async function output(env, args) {
  const program = start(env, args);
  let said = '';
  program.stdout.on('data', (chunk) => (said += chunk));
  const [code] = await once(program, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code}`);
  return said;
}

async function stop(program) {
  if (program.exitCode !== null) return;
  program.kill('SIGTERM');
  await once(program, 'close');
}

async function isReady(address) {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
