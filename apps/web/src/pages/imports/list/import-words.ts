import type { ImportSummary, ReadingProgress } from '@app/contracts';

type Told = Pick<ImportSummary, 'status' | 'progress' | 'failure' | 'counts'>;

/** Where an import stands, in a few words. */
export function statusWords({ status, progress, failure }: Told): string {
  if (status === 'reading') return progressWords(progress);
  if (status === 'failed') return `Could not be read (${failure?.code ?? 'no reason given'})`;
  return status === 'review' ? 'In review' : 'Finished';
}

/** What happens to a report at the moment: `Reading: page 12 of 80`. */
export function progressWords({ stage, pagesRead, pages }: ReadingProgress): string {
  if (stage === 'waiting') return 'Waits to be read';
  if (stage === 'reading') return pages === null ? 'Reading' : `Reading: page ${pagesRead} of ${pages}`;
  return stage === 'proposing' ? 'Looking for outcomes' : 'Read';
}

/** How far the reading is, from 0 to 100; null where nobody can know. */
export function readShare({ stage, pagesRead, pages }: ReadingProgress): number | null {
  if (stage === 'reading' && pages !== null && pages > 0) return (90 * Math.min(pagesRead, pages)) / pages;
  if (stage === 'proposing') return 90;
  return stage === 'done' ? 100 : null;
}

export function leftWords({ status, counts: { open, accepted, dismissed } }: Told): string {
  if (status === 'reading' || status === 'failed') return '';
  const all = open + accepted + dismissed;
  return all === 0 ? 'Nothing was found' : open === 0 ? `None of ${all}` : `${open} of ${all}`;
}

/** From 0 to 100. */
export function decidedShare({ counts: { open, accepted, dismissed } }: Pick<Told, 'counts'>): number {
  const all = open + accepted + dismissed;
  return all === 0 ? 0 : (100 * (accepted + dismissed)) / all;
}
