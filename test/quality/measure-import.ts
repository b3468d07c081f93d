import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { proposeOutcomes, type Candidate, type ExtractedReport } from '@app/imports';
import type { LabelledReport } from './labelled-reports.js';

/** What the scorer prints: shares from 0 to 1, null where the hand labels have no such row. */
export interface ImportFigures {
  readonly coreRecallOutcomesSection: number | null;
  readonly coreRecallElsewhere: number | null;
  readonly precision: number | null;
  readonly kindAccuracy: number | null;
  readonly ownerF1: number | null;
  readonly dueAccuracy: number | null;
}

/** How sure a proposal was, and whether the labels bear it out. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Measured {
  readonly figures: ImportFigures;
  /** Of every proposal to act. */
  readonly judgements: readonly Judgement[];
}

const SCORER = fileURLToPath(new URL('../fixtures/score-import.mjs', import.meta.url));
const FALSE_ACTION =
  /^false action \((?<why>[^)]*)\) (?<meeting>.*?)\/(?<paragraph>.*?) \[(?<kind>\w+)\] (?<quote>.*)$/;

/** The scorer names what it holds to be wrong by these words. */
const known = ({ meeting, paragraph, kind, quote }: Candidate): string =>
  [meeting, paragraph, kind, quote.slice(0, 140)].join('\n');

function wrongOnes(lines: readonly string[]): ReadonlySet<string> {
  const groups = lines.map((line) => FALSE_ACTION.exec(line)?.groups).filter((found) => found !== undefined);
  return new Set(groups.map(({ meeting, paragraph, kind, quote }) => [meeting, paragraph, kind, quote].join('\n')));
}

function score(labels: string, candidates: readonly Candidate[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sequitur-quality-'));
  try {
    const proposals = join(folder, 'proposals.json');
    writeFileSync(proposals, JSON.stringify({ candidates }));
    return execFileSync('node', [SCORER, labels, proposals, '--misses'], { encoding: 'utf8' }).trim().split('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Read = Pick<ExtractedReport, 'text' | 'tables'>;

export const asText = ({ file }: LabelledReport): Read => ({ text: readFileSync(file, 'utf8'), tables: [] });

/** Scores what the importer proposes for a report, as its text or as it was read from another form, against its hand labels. */
export function measureImport(report: LabelledReport, read: Read = asText(report)): Measured {
  const { candidates } = proposeOutcomes(read);
  const { labels } = report;
  const lines = score(labels, candidates);
  const figures = JSON.parse(lines.at(-1) ?? '{}') as ImportFigures;
  const wrong = wrongOnes(lines);
  const judgements = candidates
    .filter(({ kind }) => kind !== 'statement')
    .map((candidate) => ({ confidence: candidate.confidence, right: !wrong.has(known(candidate)) }));
  return { figures, judgements };
}
