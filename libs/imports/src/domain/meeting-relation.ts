import type { DeadlineWords } from './lexicon-words.js';
import type { Due } from './vocabulary.js';

/** How far before the phrase its own "document deadline" may stand, in characters. */
const NEAR = 60;

/** "before the next meeting", "by the document deadline of the next meeting", "at the next meeting". */
export function meetingRelation(
  { phrase }: Pick<Due, 'phrase'>,
  quote: string,
  { ahead, documents }: DeadlineWords,
): 'before' | 'at' | 'by_document_deadline_of' {
  const at = Math.max(0, quote.indexOf(phrase));
  const around = quote.slice(Math.max(0, at - NEAR), at + phrase.length);
  if (documents.test(around)) return 'by_document_deadline_of';
  return ahead.test(phrase) ? 'before' : 'at';
}
