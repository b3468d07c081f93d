import { Disposition, Due, OutcomeKind, type DeadlineView, type RegisterRow } from '@app/contracts';
import { stepWords } from '../domain/index.js';
import type { Naming } from './names.js';
import type { DatedLine } from './register-lines.js';

/** What a row of the register shows of a line. */
export type RowLine = Omit<DatedLine, 'wording' | 'paragraphs' | 'legs' | 'moved' | 'reiterated' | 'reworded'>;

/** Offices of the secretariat are overdue; of others an update is awaited. */
export function latenessOf({ late, inside }: Pick<DatedLine, 'late' | 'inside'>): RegisterRow['lateness'] {
  if (!late) return null;
  return inside ? 'overdue' : 'update_awaited';
}

function deadlineViews(line: RowLine, names: Naming): DeadlineView[] {
  return line.deadlines.map(({ due, words, addressee }, index) => ({
    due: Due.parse(due),
    words,
    on: line.due_days[index] ?? null,
    addressee: addressee === undefined ? null : names.named(addressee),
  }));
}

export function registerRowView(line: RowLine, names: Naming): RegisterRow {
  return {
    id: line.outcome_id,
    reference: line.reference,
    body: line.body_id,
    meeting: line.meeting_id,
    paragraph: line.paragraph,
    kind: OutcomeKind.parse(line.kind),
    title: line.title,
    owners: line.owners.map((id) => names.named(id)),
    addressees: line.addressees.map((id) => names.named(id)),
    deadlines: deadlineViews(line, names),
    dueOn: line.due_on,
    lateness: latenessOf(line),
    daysLate: line.days_late,
    originalDueOn: line.original_on,
    daysLateOriginally: line.days_late_originally,
    awaits: [...line.awaits],
    stage: line.stage,
    disposition: Disposition.parse(line.disposition),
    lastMovement: { step: line.last_step, words: stepWords(line.last_step), on: line.last_on },
    views: line.views.length,
    visibility: line.visibility,
    version: line.version,
  };
}
