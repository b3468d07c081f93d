/**
 * `npm run test:faults [-- --full] [-- --only name]`: kills, cuts, stops and fills up what the record stands on, and counts what
 * was acknowledged and what is there. `--full`: about a million events a scene rather than some tens of thousands. `--only`: one
 * scene, by its name in the table. The last line is the figures as JSON; exit code 0 when nothing was lost or doubled and every
 * test passed, 2 when anything was lost, doubled or broken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultTable, readFigures, sumOf } from './lib/fault-figures.mjs';
import { prepare } from './lib/prepare.mjs';
import { environment, Failure, main } from './lib/project.mjs';
import { foreground } from './lib/run.mjs';

/** The files of test/faults, and the one beside the feed that needs its inside. */
const ALL = '(test/faults/[^/]*|/many-writers)';

await main(async () => {
  const { only, full, jest } = wanted(process.argv.slice(2));
  await prepare();
  const folder = await mkdtemp(join(tmpdir(), 'sequitur-figures-'));
  try {
    const started = Date.now();
    const code = await foreground(
      'node',
      [
        ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
        ...['--selectProjects', 'integration', '--runInBand', ...jest],
        ...['--testPathPatterns', `${only === undefined ? ALL : `/${only}`}\\.int-spec`],
      ],
      { env: { ...environment, FAULT_FIGURES: folder, ...(full && { FAULTS_FULL: '1' }) } },
    );
    const figures = await readFigures(folder);
    if (figures.length === 0 && code === 0) throw new Failure(`No scene ${only ?? ''} counted anything.`);
    console.log(faultTable(figures));
    console.log(JSON.stringify({ ...sumOf(figures), seconds: (Date.now() - started) / 1000, scenes: figures }));
    return figures.some(({ lost, doubled, broken }) => lost + doubled + broken > 0) ? 2 : code;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** What is not ours goes to Jest. */
function wanted(args) {
  const options = { full: { type: 'boolean', default: false }, only: { type: 'string' } };
  const { values, tokens } = parseArgs({ args, options, strict: false, tokens: true });
  const jest = tokens
    .filter(({ name, kind }) => kind !== 'option' || !(name in options))
    .map(({ index }) => args[index]);
  return { ...values, jest };
}
