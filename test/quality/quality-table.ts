import { below, floors, floorsOfOthers, goals, goalsUnseen, type Floors } from './floors.js';
import {
  labelledReports,
  reportsOfOtherBodies,
  reportsOfTheSameBody,
  type LabelledReport,
} from './labelled-reports.js';
import { readForm, type Form } from './other-forms.js';
import { asText, measureImport, type ImportFigures, type Judgement } from './measure-import.js';

/** A part of the table: reports of which the same is asked. */
export interface Part {
  readonly title: string;
  readonly goal: Floors;
  readonly least: Floors;
  readonly reports: readonly LabelledReport[];
  /** Read as such a file, and not as text. */
  readonly form?: Form;
}

export const parts: readonly Part[] = [
  { title: 'labelled reports', goal: goals, least: floors, reports: labelledReports },
  { title: 'as Word files', goal: goals, least: floors, reports: labelledReports, form: 'docx' },
  { title: 'as PDF files', goal: goals, least: floors, reports: labelledReports, form: 'pdf' },
  { title: 'same body, not tuned to', goal: goalsUnseen, least: floorsOfOthers, reports: reportsOfTheSameBody },
  { title: 'other bodies (invented)', goal: goalsUnseen, least: floorsOfOthers, reports: reportsOfOtherBodies },
];

const COLUMNS: Readonly<Record<keyof ImportFigures, string>> = {
  coreRecallOutcomesSection: 'outcomes',
  coreRecallElsewhere: 'elsewhere',
  precision: 'precision',
  kindAccuracy: 'kind',
  ownerF1: 'owners',
  dueAccuracy: 'deadlines',
};
const NAMES = Object.keys(COLUMNS) as (keyof ImportFigures)[];
const WIDE = 30;
const NARROW = 11;

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(WIDE) + cells.map((cell) => cell.padStart(NARROW)).join('');

const shown = (figure: number | null): string => (figure === null ? '–' : figure.toFixed(3));

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1];

/** Of the proposals of each band of confidence, how many the labels bear out. */
export function calibration(judgements: readonly Judgement[]): readonly string[] {
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index] ?? 0;
    const band = judgements.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    const right = band.filter((one) => one.right).length;
    const share = band.length === 0 ? '–' : (right / band.length).toFixed(2);
    return row(`confidence ${from.toFixed(1)} to ${to.toFixed(1)}`, [String(band.length), String(right), share]);
  });
}

/** The lines of the table, and whether every floor holds. */
export async function qualityTable(
  all: readonly Part[],
): Promise<{ readonly lines: readonly string[]; readonly holds: boolean }> {
  const lines = [row('', ['recall in', 'recall', '', '', '', '']), row('', Object.values(COLUMNS))];
  const judgements: Judgement[] = [];
  let holds = true;
  for (const { title, goal, least, reports, form } of all) {
    lines.push(
      '',
      row(
        `${title}: goal`,
        NAMES.map((name) => goal[name].toFixed(2)),
      ),
    );
    for (const report of reports) {
      const measured = measureImport(report, form ? await readForm(report, form) : asText(report));
      if (form === undefined) judgements.push(...measured.judgements);
      const dropped = below(measured.figures, least);
      holds &&= dropped.length === 0;
      const cells = NAMES.map((name) => shown(measured.figures[name]));
      lines.push(row(report.name, cells) + (dropped.length > 0 ? `  below its floor: ${dropped.join(', ')}` : ''));
    }
  }
  lines.push('', row('how sure, how often right', ['proposals', 'right', 'share']), ...calibration(judgements));
  return { lines, holds };
}
