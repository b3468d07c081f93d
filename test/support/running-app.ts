import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PROGRAM = join(root, 'dist/apps/standalone/src/main.js');
const CLI = join(root, 'dist/apps/cli/src/main.js');

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningApp {
  readonly url: string;
  /** One use: signs in the system manager, who is an officer of the sample's secretariat too. */
  readonly signInLink: string;
  readonly dataDir: string;
  readonly child: ChildProcess;
  /** Runs the command line beside the program, on the same data. */
  cli(...args: readonly string[]): Promise<CommandResult>;
  /** Ends the program as Ctrl-C does and removes its data, unless they are to be kept for another start. */
  stop(options?: { readonly keepData?: boolean }): Promise<void>;
}

export interface AppOptions {
  /** A folder of an earlier run. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The built program on a free port and, unless told, on data of its own with the sample workspace in it. */
export async function startApp({ dataDir, env = {} }: AppOptions = {}): Promise<RunningApp> {
  if (!existsSync(PROGRAM))
    throw new Error('The program is not built: run `npm run build`, or the tests by `npm test`.');
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'sequitur-e2e-')));
  const environment = { ...process.env, PORT: String(await freePort()), DATA_DIR: folder, LOG_LEVEL: 'error', ...env };
  const child = spawn('node', [PROGRAM], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const [url, signInLink] = await startLine(child).catch(async (error: unknown) => {
    if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    url,
    signInLink,
    dataDir: folder,
    child,
    cli: (...args) => run(CLI, args, environment),
    stop: async ({ keepData = false } = {}) => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGINT');
        await once(child, 'exit');
      }
      if (!keepData) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port of 127.0.0.1 that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs a built program to its end. */
export async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandResult> {
  const child = spawn('node', [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  await once(child, 'close');
  return { code: child.exitCode ?? -1, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

function startLine(child: ChildProcess): Promise<readonly [string, string]> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [, url, link] = /running at (\S+) .*?(\S*\/sign-in\/confirm\S+)/.exec(said) ?? [];
      if (url !== undefined && link !== undefined) resolve([url, link]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      reject(new Error(`The program ended with ${String(code)} before it was ready:\n${said}`));
    });
  });
}
