import { StepType, TakeStepBody, type ReadBackRow } from '@app/contracts';
import { parseIsoDate } from '@app/kernel';
import { stepWords, type RegisterEntry } from '@app/outcomes';
import { EVIDENCE, HAPPENED_ON, NOTE, REFERENCE, STEP, VERSION } from '../tables/columns.js';
import type { TableRow } from './read-table.js';

/** `liaison statement sent` and `LiaisonStatementSent` name the same step. */
const stepsByWords = new Map(
  StepType.options.flatMap((step) => [
    [step.toLowerCase(), step],
    [stepWords(step).toLowerCase(), step],
  ]),
);

/** `Document: 7` parses as an address too. */
const WEB = /^https?:\/\//i;

/** What a row asks for, beside what the register holds of its outcome. */
export function rowAsked({ row, cells }: TableRow, entry: RegisterEntry | undefined): ReadBackRow {
  const nothing = {
    ...{ row, reference: cells[REFERENCE], outcome: entry?.id ?? null, title: entry?.title ?? null },
    ...{
      state: 'unchanged' as const,
      step: null,
      words: null,
      expectedVersion: null,
      movedSince: false,
      problem: null,
    },
  };
  const wrong = (code: string, message: string) => ({
    ...nothing,
    state: 'wrong' as const,
    problem: { code, message },
  });
  if (cells[STEP] === '')
    return cells[NOTE] === '' && cells[HAPPENED_ON] === ''
      ? nothing
      : wrong('step-missing', `Fill in "${STEP}", or empty "${HAPPENED_ON}" and "${NOTE}".`);
  if (entry === undefined)
    return wrong('outcome-unknown', `The register has no outcome ${cells[REFERENCE]} that you may see.`);
  const type = stepsByWords.get(cells[STEP].toLowerCase());
  if (type === undefined)
    return wrong(
      'step-unknown',
      `"${cells[STEP]}" is no step. Write it as the page of the outcome names it, for instance "${stepWords('ProgressReported')}".`,
    );
  const on = parseIsoDate(cells[HAPPENED_ON]);
  if (on === null) return wrong('date-missing', `Say in "${HAPPENED_ON}" when it happened, as YYYY-MM-DD.`);
  const version = versionOf(cells[VERSION]);
  if (version === null)
    return wrong(
      'version-unreadable',
      `"${VERSION}" was changed; take the number from the table that the register wrote.`,
    );
  const { data: step, error } = TakeStepBody.safeParse({
    step: type,
    effectiveOn: on,
    ...evidenceOf(cells[EVIDENCE]),
    ...notesOf(cells[NOTE]),
  });
  if (error !== undefined)
    return wrong('row-unreadable', `"${EVIDENCE}" or "${NOTE}" cannot be recorded: ${error.issues[0]?.message ?? ''}.`);
  return {
    ...nothing,
    state: 'step',
    step,
    words: stepWords(type),
    expectedVersion: version ?? entry.version,
    movedSince: version !== undefined && version !== entry.version,
  };
}

/** Undefined where the column is empty or gone, null where it is no number. */
function versionOf(cell: string): number | null | undefined {
  if (cell === '') return undefined;
  return /^[1-9]\d{0,8}$/.test(cell) ? Number(cell) : null;
}

function evidenceOf(cell: string): Pick<TakeStepBody, 'evidence'> {
  if (cell === '') return {};
  return {
    evidence: WEB.test(cell) && URL.canParse(cell) ? { link: cell } : { documentReference: cell.slice(0, 300) },
  };
}

/** Some steps ask for a note and some for a reason; the table has one column for both. */
function notesOf(cell: string): Pick<TakeStepBody, 'note' | 'reason'> {
  return cell === '' ? {} : { note: cell, reason: cell };
}
