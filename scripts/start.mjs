/** `npm start`: installs and builds what is missing, then runs everything in one program until Ctrl-C. */
import { join } from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { main, root } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

await main(async () => {
  await prepare();
  return foreground('node', ['--enable-source-maps', join(root, 'dist/apps/standalone/src/main.js')], {
    channel: true,
  });
});
