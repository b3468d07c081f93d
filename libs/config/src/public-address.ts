import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config } from './config.js';

const FILE = 'public-url';

/** Notes where the running program is reached, for the command line beside it: links in its mails must lead there. */
export async function notePublicUrl({ dataDir, publicUrl }: Config): Promise<void> {
  await writeFile(join(dataDir, FILE), `${publicUrl}\n`);
}

/** The configuration with the address that the running program noted, unless the environment says another. */
export async function withNotedPublicUrl<C extends Config>(
  config: C,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<C> {
  if (environment['PUBLIC_URL'] || environment['PORT']) return config;
  const noted = await readFile(join(config.dataDir, FILE), 'utf8').catch(() => '');
  return URL.canParse(noted.trim()) ? { ...config, publicUrl: noted.trim() } : config;
}
