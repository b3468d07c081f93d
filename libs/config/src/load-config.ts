import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigProblem, parseConfig, type Config } from './config.js';

/** The configuration of this process, its session secret filled in. Throws `ConfigProblem`. */
export async function loadConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Config & { readonly sessionSecret: string }> {
  const config = parseConfig(environment);
  return Object.freeze({ ...config, sessionSecret: config.sessionSecret ?? (await keptSecret(config.dataDir)) });
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
    throw new ConfigProblem(
      'configuration-invalid',
      `DATA_DIR leads to ${dataDir}, where this user cannot keep files (${String(error)}): choose another folder.`,
    );
  }
}
