import { decidedShare, leftWords, progressWords, readShare, statusWords } from './import-words.js';

const progress = (stage: 'waiting' | 'reading' | 'proposing' | 'done', pagesRead = 0, pages: number | null = null) => ({
  ...{ stage, pagesRead, pages },
});
const told = (changes: object = {}) => ({
  status: 'review' as const,
  progress: progress('done'),
  failure: null,
  counts: { open: 32, accepted: 10, dismissed: 2 },
  ...changes,
});

describe('an import in words', () => {
  it('says how far the reading is', () => {
    expect(progressWords(progress('waiting'))).toBe('Waits to be read');
    expect(progressWords(progress('reading', 12, 80))).toBe('Reading: page 12 of 80');
    expect(progressWords(progress('reading'))).toBe('Reading');
    expect(progressWords(progress('proposing'))).toBe('Looking for outcomes');
  });

  it('knows a share only where there are pages', () => {
    expect(readShare(progress('reading', 40, 80))).toBe(45);
    expect(readShare(progress('reading'))).toBeNull();
    expect(readShare(progress('proposing'))).toBe(90);
  });

  it('says what is left to decide', () => {
    expect(leftWords(told())).toBe('32 of 44');
    expect(leftWords(told({ counts: { open: 0, accepted: 40, dismissed: 4 } }))).toBe('None of 44');
    expect(leftWords(told({ counts: { open: 0, accepted: 0, dismissed: 0 } }))).toBe('Nothing was found');
    expect(leftWords(told({ status: 'reading' }))).toBe('');
    expect(decidedShare(told())).toBeCloseTo(27.27, 1);
  });

  it('names the code of a failure, which one can search for', () => {
    const failure = { code: 'report-is-a-scan', detail: 'Recognize its text first.' };
    expect(statusWords(told({ status: 'failed', failure }))).toBe('Could not be read (report-is-a-scan)');
    expect(statusWords(told())).toBe('In review');
    expect(statusWords(told({ status: 'finished' }))).toBe('Finished');
  });
});
