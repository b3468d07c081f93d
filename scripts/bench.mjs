/** `npm run bench [-- options]`: installs and builds what is missing, then measures; see bench/README.md. */
import { join } from 'node:path';
import { alone } from './lib/lock.mjs';
import { prepare } from './lib/prepare.mjs';
import { main, root, systemEnvironment } from './lib/project.mjs';
import { foreground, step } from './lib/run.mjs';
import { hashOf, isStamped, writeStamp } from './lib/stamp.mjs';

const STAMP = 'bench/node_modules/.sequitur-install';

/** The peers are a package of their own, so that the product depends on none of them. */
async function installPeers() {
  const hash = await hashOf(['bench/package-lock.json']);
  if (await isStamped(STAMP, hash)) return;
  await step('Installing the peers', 'npm', ['ci', '--prefix', 'bench'], {
    env: systemEnvironment,
    advice: 'Check the network and the free space, then give the command again.',
  });
  await writeStamp(STAMP, hash);
}

await main(async () => {
  await prepare();
  await alone(installPeers);
  return foreground('node', ['--enable-source-maps', join(root, 'bench/main.mjs'), ...process.argv.slice(2)]);
});
