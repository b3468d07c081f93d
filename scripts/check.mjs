/** `npm run check`: everything that is not a test. Runs all of it, then says what failed. */
import { spawn } from 'node:child_process';
import { prepareTools } from './lib/prepare.mjs';
import { environment, main, root, say } from './lib/project.mjs';

const TYPESCRIPT = ['--import', './test/support/typescript.ts'];
const CHECKS = [
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'eslint', ['--max-warnings', '0', '.']],
  ['types', 'tsc', ['-p', 'tsconfig.json']],
  ['types of the pages', 'tsc', ['-p', 'apps/web/tsconfig.json', '--noEmit']],
  ['client of the pages', 'node', [...TYPESCRIPT, 'test/support/programs/api-client.ts', '--check']],
  ['boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations', 'test']],
  ['unused', 'knip', []],
];

function check([name, command, args]) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => output.push(Buffer.from(`${error.message}\n`)));
    child.once('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      resolve({ name, passed: code === 0, seconds, output: Buffer.concat(output).toString().trim() });
    });
  });
}

await main(async () => {
  await prepareTools();
  const results = await Promise.all(CHECKS.map(check));
  for (const { name, passed, output } of results) if (!passed) say(`\n── ${name} ──\n${output}`);
  say('');
  for (const { name, passed, seconds } of results)
    say(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds} s`);
  return results.every(({ passed }) => passed) ? 0 : 1;
});
