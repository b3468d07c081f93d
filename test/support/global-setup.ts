import { join } from 'node:path';

/** Jest hands set-up files to Node, which does not know our aliases: teach it first, then load the real thing. */
export default async function globalSetup(): Promise<void> {
  // A path, because Jest turns this import into a require, which takes no URL.
  await import(join(import.meta.dirname, 'typescript.ts'));
  const { startCluster } = await import('./cluster.js');
  await startCluster();
}
