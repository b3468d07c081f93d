import { type Comparison, differing, type ProjectionStatus } from '@app/event-store';
import { Command, CommandRunner } from 'nest-commander';
import { BuildProgressLine } from '../build-progress-line.js';
import { say } from '../say.js';
import { namedProjections, withRunner } from '../with-runner.js';

@Command({
  name: 'rebuild',
  arguments: '[projections...]',
  description:
    'Build read models anew beside the live ones, compare and swap them; all unless some are named. Exit code 1 where a live one was wrong',
})
export class RebuildCommand extends CommandRunner {
  override async run(wanted: string[]): Promise<void> {
    const named = namedProjections(wanted);
    await withRunner(named, async (runner) => {
      runner.start();
      const progress = new BuildProgressLine();
      for (const { name } of named) {
        const live = await runner.rebuild(name, (building) => {
          progress.show(building);
        });
        progress.end();
        sayResult(live);
      }
    });
  }
}

function sayResult({ name, generation, position, comparison }: ProjectionStatus): void {
  say(`${name}: rebuilt, generation ${generation}, up to position ${position}. ${comparisonWords(comparison)}`);
  if (comparison === null || differing(comparison) === 0) return;
  for (const { key, found, columns } of comparison.examples)
    say(`  ${key}: ${columns.length > 0 ? `differed in ${columns.join(', ')}` : foundWords[found]}`);
  if (comparison.sameCode) process.exitCode = 1;
}

const foundWords = {
  'only-before': 'was there and should not have been',
  'only-after': 'was missing',
  different: 'differed',
};

function comparisonWords(comparison: Comparison | null): string {
  if (comparison === null) return 'There was nothing to compare it with.';
  const { rows, onlyBefore, onlyAfter, different, sameCode } = comparison;
  if (differing(comparison) === 0) return `All ${rows} rows are as they were.`;
  const counts = `${onlyBefore} rows too many, ${onlyAfter} missing, ${different} different`;
  return sameCode
    ? `THE LIVE ONE WAS WRONG: ${counts}. The replayed rows, ${rows} of them, are live now.`
    : `By the newer code, as is to be expected: ${counts}.`;
}
