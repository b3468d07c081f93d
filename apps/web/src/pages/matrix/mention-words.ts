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

type Cell = MatrixView['rows'][number]['cells'][number];

/** A cell as it is read aloud: `in progress; mentioned, §5.20`. */
export function cellWords({ disposition, mention, paragraph }: Cell): string {
  const place = paragraph === null ? '' : `, ${paragraphWords(paragraph)}`;
  const state = disposition === null ? 'how it stood is not known, as the date is not' : wordsOf(disposition);
  return `${state}; ${mentionWords[mention]}${place}`;
}
