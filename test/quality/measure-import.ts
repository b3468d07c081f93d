import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { proposeOutcomes } from '@app/imports';

/** What the scorer prints: shares from 0 to 1, null where the hand labels have no such row. */
export interface ImportFigures {
  readonly coreRecall: number | null;
  readonly coreRecallOutcomesSection: number | null;
  readonly coreRecallElsewhere: number | null;
  readonly coreAndSoftRecall: number | null;
  readonly precision: number | null;
  readonly kindAccuracy: number | null;
  readonly ownerF1: number;
  readonly dueAccuracy: number | null;
}

/** The sample reports that are labelled by hand. */
export const labelledReports = ['cwg-cop-07-08', 'cwg-cop-15-16', 'cwg-cop-20'] as const;

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Scores what the importer proposes for a sample report against its hand labels. */
export function measureImport(report: (typeof labelledReports)[number]): ImportFigures {
  const folder = mkdtempSync(join(tmpdir(), 'sequitur-quality-'));
  try {
    const proposals = join(folder, 'proposals.json');
    const text = readFileSync(path(`sample/reports/${report}.txt`), 'utf8');
    writeFileSync(proposals, JSON.stringify(proposeOutcomes(text)));
    const gold = path(`test/fixtures/gold/${report}.json`);
    const printed = execFileSync('node', [path('test/fixtures/score-import.mjs'), gold, proposals], {
      encoding: 'utf8',
    });
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '{}') as ImportFigures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
