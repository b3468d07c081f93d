/** Counts what Jest wrote, a failed check and missing evidence; the last line and the exit code of .ci/run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const evidence = process.env.CI_EVIDENCE_DIR;
const [tests, faults, check] = process.argv.slice(2).map(Number);

const failures = [];
let passed = 0;
let counted = 0;
for (const [command, code, name] of [
  ['npm test', tests, 'tests.json'],
  ['npm run test:faults', faults, 'faults.json'],
]) {
  const file = join(evidence, name);
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  passed += numPassedTests;
  counted += failed;
  if (code !== 0 && failed === 0) failures.push(`${command} ended with exit code ${code}`);
  if (code === 0 && numPassedTests === 0) failures.push(`${command} has run no test`);
}
// Tests that need a browser or Redis leave a file, so that a suite that silently left them out is noticed.
for (const what of ['browser', 'redis'])
  if (!existsSync(join(evidence, what))) failures.push(`no test with ${what} has run`);
if (check !== 0) failures.push('npm run check failed');

for (const failure of failures) console.log(failure);
const failed = counted + failures.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
