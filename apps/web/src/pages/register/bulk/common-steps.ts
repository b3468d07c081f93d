import type { BulkAnswer, OutcomeView, PossibleStep } from '@app/contracts';
import type { BulkRows } from '../../../api/use-bulk.js';
import { stepBodyOf, type StepTexts } from '../../outcome/steps/step-form.js';

/** One outcome and one step of its life; several of one outcome where a step goes to each addressee. */
export interface PlannedRow {
  readonly outcome: OutcomeView;
  readonly step: PossibleStep;
}

/** A step, the outcomes that can take it now, and those of the chosen that cannot, each with the reason. */
export interface CommonStep {
  readonly step: PossibleStep['step'];
  readonly words: string;
  readonly needs: string[];
  readonly offers: string[];
  readonly rows: readonly PlannedRow[];
  readonly others: readonly { readonly outcome: OutcomeView; readonly why: string }[];
}

/** The steps that at least one of the outcomes can take, that most can take first. */
export function commonSteps(outcomes: readonly OutcomeView[]): readonly CommonStep[] {
  const possible = outcomes.flatMap((outcome) =>
    outcome.steps.filter(({ refusal }) => refusal === null).map((step) => ({ outcome, step })),
  );
  const kinds = [...new Map(possible.map(({ step }) => [step.step, step.words]))];
  return kinds
    .map(([step, words]) => {
      const rows = possible.filter((row) => row.step.step === step);
      const able = new Set(rows.map(({ outcome }) => outcome.id));
      return {
        ...{ step, words, rows },
        needs: [...new Set(rows.flatMap((row) => row.step.needs))],
        offers: [...new Set(rows.flatMap((row) => row.step.offers))],
        others: outcomes.filter(({ id }) => !able.has(id)).map((outcome) => ({ outcome, why: whyNot(outcome, step) })),
      };
    })
    .toSorted((a, b) => b.rows.length - a.rows.length || a.words.localeCompare(b.words, 'en'));
}

function whyNot({ steps }: OutcomeView, wanted: PossibleStep['step']): string {
  return steps.find(({ step }) => step === wanted)?.refusal ?? 'It is no step of its kind, or its life is over.';
}

/** What several outcomes have in common, for the fields of a step. */
export function shared(rows: readonly PlannedRow[]): Pick<OutcomeView, 'id' | 'owners' | 'addressees'> {
  const [first, ...others] = rows.map(({ outcome }) => outcome);
  const isIn = (list: readonly { readonly id: string }[], id: string) => list.some((each) => each.id === id);
  return {
    id: '',
    owners: (first?.owners ?? []).filter(({ id }) => others.every(({ owners }) => isIn(owners, id))),
    addressees: (first?.addressees ?? []).filter(({ id }) => others.every(({ addressees }) => isIn(addressees, id))),
  };
}

/** The request. Only the first row of an outcome rests on the version that was read: the next ones come after it. */
export function bulkRowsOf(rows: readonly PlannedRow[], texts: StepTexts): BulkRows {
  return rows.map(({ outcome, step }, at) => {
    const isFirst = rows.findIndex((row) => row.outcome.id === outcome.id) === at;
    const body = { ...stepBodyOf(step, texts) };
    return { outcome: outcome.id, command: 'steps', body, ...(isFirst && { ifMatch: outcome.version }) };
  });
}

export type RowResult =
  | { readonly result: 'recorded'; readonly version: number }
  | { readonly result: 'taken-back' }
  | { readonly result: 'already' }
  | { readonly result: 'refused'; readonly detail: string; readonly code: string };

/** What became of each row. A version that did not grow says that it stood like this already. */
export function resultsOf(rows: readonly PlannedRow[], answer: BulkAnswer): readonly RowResult[] {
  const versions = new Map(rows.map(({ outcome }) => [outcome.id, outcome.version]));
  return answer.rows.map((row) => {
    if (row.result === 'refused') return { result: 'refused', detail: row.detail, code: row.code };
    const before = versions.get(row.outcome) ?? 0;
    versions.set(row.outcome, Math.max(before, row.version));
    return row.version > before ? { result: 'recorded', version: row.version } : { result: 'already' };
  });
}

/** What takes back all that was recorded, the last step of an outcome first. */
export function undoRowsOf(rows: readonly PlannedRow[], results: readonly RowResult[]): BulkRows {
  const reason = 'Undone right after it was recorded.';
  return recorded(rows, results).map(({ outcome, version }) => ({
    ...{ outcome, command: 'annulments', body: { version, reason } },
  }));
}

/** What stands after that. */
export function undoneOf(
  rows: readonly PlannedRow[],
  results: readonly RowResult[],
  answer: BulkAnswer,
): readonly RowResult[] {
  const after = [...results];
  recorded(rows, results).forEach(({ at }, index) => {
    const row = answer.rows[index];
    if (row?.result === 'done') after[at] = { result: 'taken-back' };
    else if (row) after[at] = { result: 'refused', detail: `It stays recorded. ${row.detail}`, code: row.code };
  });
  return after;
}

function recorded(rows: readonly PlannedRow[], results: readonly RowResult[]) {
  return results
    .flatMap((result, at) => {
      const outcome = rows[at]?.outcome.id;
      return result.result === 'recorded' && outcome !== undefined ? [{ at, outcome, version: result.version }] : [];
    })
    .reverse();
}
