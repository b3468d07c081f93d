#!/usr/bin/env node
/** `npm run sequitur -- <command>`: the command line. stdout carries nothing but the command's own output. */
import { join } from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { invokedFrom, main, root } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

await main(async () => {
  await prepare();
  const program = ['--enable-source-maps', join(root, 'dist/apps/cli/src/main.js')];
  return foreground('node', [...program, ...process.argv.slice(2)], { cwd: invokedFrom });
});
