import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configProblem, parseConfig, type Config } from './config.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration of a program that runs alone: a session secret that is not given is made once and kept in the data folder. */
export async function loadConfig(
  environment: Environment = process.env,
): Promise<Config & { readonly sessionSecret: string }> {
  const config = parseConfig(environment);
  return Object.freeze({ ...config, sessionSecret: config.sessionSecret ?? (await keptSecret(config.dataDir)) });
}

/** The configuration of one of several processes: what they must have in common has to be given. */
export function loadSharedConfig(
  environment: Environment = process.env,
): Config & { readonly databaseUrl: string; readonly sessionSecret: string } {
  const { databaseUrl, sessionSecret, ...config } = parseConfig(environment);
  if (databaseUrl === null || sessionSecret === null)
    throw configProblem(
      Object.entries({ DATABASE_URL: databaseUrl, SESSION_SECRET: sessionSecret })
        .filter(([, value]) => value === null)
        .map(([name]) => `${name} must be set: every process needs the same one.`),
    );
  return Object.freeze({ ...config, databaseUrl, sessionSecret });
}

async function keptSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'session-secret');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return kept;
  try {
    await mkdir(dataDir, { recursive: true });
    const draft = `${file}.${randomBytes(6).toString('hex')}`;
    await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    // A link is made whole or not at all, and never over a secret that another process has just made.
    await link(draft, file).catch(() => undefined);
    await rm(draft);
    return await readFile(file, 'utf8');
  } catch (error) {
    throw configProblem([
      `DATA_DIR leads to ${dataDir}, where this user cannot keep files (${String(error)}): choose another folder.`,
    ]);
  }
}
