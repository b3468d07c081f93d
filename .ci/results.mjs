/** What Jest wrote of a run, and of the suites that were run once more by themselves. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name) => {
  const file = join(process.env.CI_EVIDENCE_DIR, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testResults : [];
};

const countOf = (suites, status) =>
  suites.flatMap(({ assertionResults }) => assertionResults).filter((test) => test.status === status).length;

/** A suite that could not be loaded has failed without a test of its own. */
const failuresOf = (suites) =>
  countOf(suites, 'failed') +
  suites.filter(
    ({ status, assertionResults }) => status === 'failed' && countOf([{ assertionResults }], 'failed') === 0,
  ).length;

/** Paths of the suites in which something failed. */
export const failedSuites = (name) =>
  read(`${name}.json`)
    .filter(({ status }) => status === 'failed')
    .map((suite) => suite.name);

/** Tests passed and failed, a second run of a suite in place of its first; `unsteady` are the suites that passed only then. */
export function resultsOf(name) {
  const alone = read(`${name}-alone.json`);
  const again = new Set(alone.map((suite) => suite.name));
  const suites = [...read(`${name}.json`).filter((suite) => !again.has(suite.name)), ...alone];
  const unsteady = alone.filter(({ status }) => status === 'passed').map((suite) => suite.name);
  return { passed: countOf(suites, 'passed'), failed: failuresOf(suites), unsteady };
}
