/** Counts what Jest wrote, a failed check and missing evidence; the last line and the exit code of .ci/run. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const evidence = process.env.CI_EVIDENCE_DIR;
const [tests, check] = process.argv.slice(2).map(Number);
const file = join(evidence, 'jest.json');
const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const { numPassedTests: passed = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;

const failures = [];
// Tests that need a browser or Redis leave a file, so that a suite that silently left them out is noticed.
for (const what of ['browser', 'redis'])
  if (!existsSync(join(evidence, what))) failures.push(`no test with ${what} has run`);
if (check !== 0) failures.push('npm run check failed');
const counted = numFailedTests + numRuntimeErrorTestSuites;
if (tests !== 0 && counted === 0) failures.push(`npm test ended with exit code ${tests}`);
if (tests === 0 && passed === 0) failures.push('no test has run');

for (const failure of failures) console.log(failure);
const failed = counted + failures.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
