import type { MatrixView, MentionState } from '@app/contracts';
import { paragraphWords, wordsOf } from '../../words/words.js';

/** Whether a meeting spoke of an outcome, in words. A missing report is never silence. */
export const mentionWords: Readonly<Record<MentionState, string>> = {
  agreed: 'agreed here',
  mentioned: 'mentioned',
  not_mentioned: 'not mentioned in the report, which was reviewed',
  report_not_reviewed: 'report held, not reviewed yet',
  no_report_held: 'no report held',
  cancelled: 'meeting cancelled',
  before: 'before it was agreed',
};

type Row = MatrixView['rows'][number];
type Cell = Row['cells'][number];

/** A cell as it is read aloud: `in progress; mentioned, §5.20`. Of another record of the same matter it says which. */
export function cellWords({ disposition, mention, paragraph, outcome }: Cell, { also }: Pick<Row, 'also'>): string {
  const place = paragraph === null ? '' : `, ${paragraphWords(paragraph)}`;
  const state = disposition === null ? 'how it stood is not known, as the date is not' : wordsOf(disposition);
  const again = also.find(({ id }) => id === outcome);
  const said = again === undefined ? mentionWords[mention] : `${againWords(mention)} as ${again.reference}`;
  return `${state}; ${said}${place}`;
}

function againWords(mention: MentionState): string {
  return mention === 'agreed' ? 'said again here' : mentionWords[mention];
}
