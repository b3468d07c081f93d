/** `npm test [-- jest's arguments]`: installs and builds what is missing, then runs all tests. */
import { prepare } from './lib/prepare.mjs';
import { main } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

await main(async () => {
  await prepare();
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  return foreground('node', [...jest, ...process.argv.slice(2)]);
});
