import type { OutcomeView } from '@app/contracts';
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
  version: '1',
  paragraph: '',
  reason: '',
  effectiveOn: '',
} as const satisfies Readonly<Record<string, string>>;

export type CorrectionTexts = Readonly<Record<keyof typeof emptyCorrection, string>>;

/** Instead of an addressee that is recorded: one that is not. */
export const LEFT_OUT = '+';

/** What the outcome has that can have been recorded wrongly. */
export function correctable({ owners, deadlines, wordings }: OutcomeView) {
  const isCited = wordings.some(({ citation, record }) => citation !== null && record === null);
  return [
    { value: 'kind', label: 'The kind' },
    { value: 'meeting', label: 'The meeting that agreed it' },
    ...(isCited ? [{ value: 'citation', label: 'The paragraph' }] : []),
    ...(owners.length > 0 ? [{ value: 'owner', label: 'Who must act' }] : []),
    { value: 'addressee', label: 'To whom, or for what purpose' },
    ...(deadlines.length > 0 ? [{ value: 'deadline', label: 'The deadline' }] : []),
    { value: 'holder', label: 'Whose view it is' },
    { value: 'instruments', label: 'The instruments' },
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

/** The correction as the API takes it; what does not fit together it refuses, field by field. */
export function correctionOf(
  field: string,
  texts: CorrectionTexts,
  due: DueTexts & { readonly words: string },
): object {
  const { to, from, purpose, index, document, version, paragraph, kind, stage } = texts;
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
    case 'instruments':
      return { field, to: to.split(/[\s,]+/).filter((id) => id !== '') };
    default:
      return { field, to };
  }
}
