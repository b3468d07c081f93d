import type { Due } from '@app/contracts';

/** The texts of a deadline's form; which of them count depends on the type. */
export interface DueTexts {
  readonly type: string;
  readonly on: string;
  readonly relation: string;
  readonly meeting: string;
  readonly from: string;
  readonly to: string;
}

export const relations = [
  { value: 'before', label: 'before' },
  { value: 'at', label: 'at' },
  { value: 'by_document_deadline_of', label: 'by the document deadline of' },
] as const;

/** The deadline that the texts say. */
export function dueOf({ type, on, relation, meeting, from, to }: DueTexts): Due {
  if (type === 'meeting') {
    const known = relations.find(({ value }) => value === relation)?.value ?? 'before';
    return { type, relation: known, meeting };
  }
  return type === 'period' ? { type, from, to } : { type: 'date', on };
}
