import type { Correction, OutcomeView } from '@app/contracts';
import { paragraphWords } from '../../../words/words.js';
import { dueOf, type DueTexts } from '../facts/due-form.js';

/** What a correction may ask for, each as the text of its field. */
export const emptyCorrection = {
  field: '',
  index: '0',
  from: '',
  to: '',
  purpose: 'not_stated',
  kind: '',
  stage: '',
  document: '',
  documentVersion: '1',
  paragraph: '',
  reason: '',
  effectiveOn: '',
} as const satisfies Readonly<Record<string, string>>;

export type CorrectionTexts = Readonly<Record<keyof typeof emptyCorrection, string>>;

/** Instead of an addressee that is recorded: one that is not. */
export const LEFT_OUT = '+';

type Field = Correction['field'];

/** Fields that are lists: all of their members are chosen anew. */
export const listed = ['issuers', 'instruments'] as const satisfies readonly Field[];
export type ListedField = (typeof listed)[number];

/** What the outcome has that can have been recorded wrongly; last what never was, and is struck. */
export function correctable({
  owners,
  deadlines,
  wordings,
  addressees,
  kind,
}: OutcomeView): readonly { readonly value: Field; readonly label: string }[] {
  const isCited = wordings.some(({ citation, record }) => citation !== null && record === null);
  return [
    { value: 'kind', label: 'The kind' },
    { value: 'meeting', label: 'The meeting that agreed it' },
    ...(isCited ? [{ value: 'citation' as const, label: 'The paragraph' }] : []),
    ...(owners.length > 0 ? [{ value: 'owner' as const, label: 'Who must act' }] : []),
    { value: 'addressee', label: 'To whom, or for what purpose' },
    ...(deadlines.length > 0 ? [{ value: 'deadline' as const, label: 'The deadline' }] : []),
    { value: 'issuers', label: 'Whose word it is' },
    { value: 'holder', label: 'Whose view it is' },
    { value: 'instruments', label: 'The instruments' },
    ...(kind === 'draft_resolution'
      ? [{ value: 'comments_until' as const, label: 'Until when comments are taken' }]
      : []),
    ...(owners.length > 0 ? [{ value: 'owner_struck' as const, label: 'An owner that never was' }] : []),
    ...(addressees.length > 0 ? [{ value: 'addressee_struck' as const, label: 'An addressee that never was' }] : []),
    ...(deadlines.length > 0 ? [{ value: 'deadline_struck' as const, label: 'A deadline that never was' }] : []),
  ];
}

/** The places that the outcome itself cites, by their place in its list. */
export function citedPlaces({ wordings }: OutcomeView) {
  return wordings.flatMap(({ citation, record }, index) =>
    citation === null || record !== null
      ? []
      : [{ value: String(index), label: `${citation.document}, ${paragraphWords(citation.paragraph)}` }],
  );
}

/** What a correction says beside its texts: a deadline as it should read, and the members of a list. */
interface CorrectedParts {
  readonly due: DueTexts & { readonly words: string };
  readonly members: Readonly<Record<ListedField, readonly string[]>>;
}

/** Where the outcome is cited first: most often only the paragraph is wrong. */
export function placeOf({ wordings }: OutcomeView): Pick<CorrectionTexts, 'document' | 'documentVersion'> {
  const citation = wordings.find((each) => each.citation !== null && each.record === null)?.citation;
  return { document: citation?.document ?? '', documentVersion: citation?.version ?? '1' };
}

/** The correction as the API takes it; what does not fit together it refuses, field by field. */
export function correctionOf(
  { deadlines }: Pick<OutcomeView, 'deadlines'>,
  field: Field,
  texts: CorrectionTexts,
  { due, members }: CorrectedParts,
): object {
  const { to, from, purpose, index, document, documentVersion: version, paragraph, kind, stage } = texts;
  switch (field) {
    case 'citation':
      return { field, index: Number(index), to: { document, version, paragraph: paragraph.trim() } };
    case 'kind':
      return { field, to: kind, stage };
    case 'addressee':
      return { field, from: from === LEFT_OUT ? null : from, to: to === '' ? from : to, purpose };
    case 'owner':
      return { field, from, to };
    case 'deadline':
      return { field, index: Number(index), to: dueOf(due), words: due.words };
    case 'issuers':
    case 'instruments':
      return { field, to: members[field] };
    case 'comments_until':
      return { field, to: to === '' ? null : to };
    case 'deadline_struck':
      return { field, ...struckDeadline(deadlines[Number(index)]) };
    case 'owner_struck':
    case 'addressee_struck':
      return { field, entity: from };
    case 'meeting':
    case 'holder':
      return { field, to };
  }
}

function struckDeadline(deadline: OutcomeView['deadlines'][number] | undefined) {
  const addressee = deadline?.addressee ?? null;
  return { due: deadline?.due, ...(addressee !== null && { addressee: addressee.id }) };
}
