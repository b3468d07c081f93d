import type { TableWords } from './lexicon-words.js';
import type { Claimed } from './vocabulary.js';

const TAIL = /(?:\s[–—-]\s*|[([])(?:status:?\s*)?(?<claim>[^–—()[\]]{2,60}?)[)\]]?[.;]?$/iu;

const statusOf = (quote: string, words: TableWords): Claimed['status'] | undefined =>
  words.claims.find(({ says }) => says.test(quote))?.status;

/** How far a cell says that its row is; null where it is empty. */
export function claimedIn(quote: string, words: TableWords): Claimed | null {
  if (quote === '' || !/[\p{L}\p{N}✓✔]/u.test(quote)) return null;
  return { status: statusOf(quote, words) ?? 'unclear', quote };
}

/** "ACTION: Lin to write the tests – done": what the end of an entry claims, or null where it claims nothing. */
export function claimedAtEnd(entry: string, words: TableWords): Claimed | null {
  const quote = TAIL.exec(entry)?.groups?.['claim']?.trim() ?? '';
  const status = statusOf(quote, words);
  return status === undefined ? null : { status, quote };
}
