import type { MeetingView, OutcomeKind, RegisterRow } from '@app/contracts';

/** Kinds that somebody is to do something about; who takes up an invitation is open. */
const TASKS: readonly OutcomeKind[] = [
  ...(['liaison_statement', 'recommendation', 'request', 'draft_resolution'] as const),
  ...(['action_item', 'commitment', 'plan'] as const),
];

/** Held and gone through, all of them. */
export function canClose({ reports, reviewed }: Pick<MeetingView, 'reports' | 'reviewed'>): boolean {
  return reports.length > 0 && reports.every((report) => reviewed.includes(report));
}

/** Where the register lists those that nobody owns. */
export function unownedPath(meeting: string): string {
  return `/register?meeting=${meeting}&owner=none&disposition=open,in_progress&kind=${TASKS.join(',')}`;
}

/** How many of the outcomes that somebody has yet to do name nobody, or no date. */
export function lacking(rows: readonly RegisterRow[]): { readonly owner: number; readonly deadline: number } {
  const toDo = rows.filter(
    ({ kind, disposition }) => TASKS.includes(kind) && (disposition === 'open' || disposition === 'in_progress'),
  );
  return {
    owner: toDo.filter(({ owners }) => owners.length === 0).length,
    deadline: toDo.filter(({ deadlines }) => deadlines.length === 0).length,
  };
}
