/** Counts what Jest wrote, a failed check and missing evidence; the last line and the exit code of .ci/run. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resultsOf } from './results.mjs';

const [tests, faults, check] = process.argv.slice(2).map(Number);

const failures = [];
let passed = 0;
let counted = 0;
for (const [command, code, name] of [
  ['npm test', tests, 'tests'],
  ['npm run test:faults', faults, 'faults'],
]) {
  const results = resultsOf(name);
  passed += results.passed;
  counted += results.failed;
  for (const suite of results.unsteady) console.log(`unsteady: ${relative('.', suite)} passed only by itself`);
  if (code !== 0 && results.failed === 0) failures.push(`${command} ended with exit code ${code}`);
  if (code === 0 && results.passed === 0) failures.push(`${command} has run no test`);
}
// Tests that need a browser or Redis leave a file, so that a suite that silently left them out is noticed.
for (const what of ['browser', 'redis'])
  if (!existsSync(join(process.env.CI_EVIDENCE_DIR, what))) failures.push(`no test with ${what} has run`);
if (check !== 0) failures.push('npm run check failed');

for (const failure of failures) console.log(failure);
const failed = counted + failures.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
