import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { squeeze } from '../domain/mask-noise.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import { proposeOutcomes } from './propose-outcomes.js';

const read = (text: string): ReturnType<typeof proposeOutcomes> => proposeOutcomes({ text, tables: [] });

const SAMPLE = new URL('../../../../sample/reports/', import.meta.url);
const reports = readdirSync(SAMPLE)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, SAMPLE), 'utf8') }));

/** A quote is what stands in the text; its candidates come in the order of the text. */
function expectFaithful(text: string): void {
  const { candidates } = read(text);
  for (const { quote, start, end, confidence } of candidates) {
    expect(quote).toBe(squeeze(text.slice(start, end)));
    expect(quote).not.toBe('');
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
  for (const { start, end, text: words } of splitIntoBlocks(text)) {
    expect(start).toBeLessThan(end);
    expect(words).not.toBe('');
  }
}

const words = fc.constantFrom(
  ...['The Group', 'agreed', 'to', 'that', 'liaison statement', 'will be sent', 'Member States', 'are urged', 'Norway'],
  ...[
    '9.7.1',
    'a)',
    '·',
    '-',
    '\n',
    '\n\n',
    '\t',
    ':',
    '. ',
    ', ',
    '(',
    ')',
    '“',
    '[bookmark: x]',
    '**',
    '## ',
    '\\',
    '\u00a0',
  ],
  ...[
    'Outcomes',
    'ANNEX',
    'seventh meeting',
    'by 31 June 2024',
    'in Q4 2024',
    'Resolution 67',
    '[a](b)',
    '\u200b',
    '😀',
  ],
);

describe('any text', () => {
  it.each(reports)('$name is quoted faithfully', ({ text }) => {
    expect(read(text).candidates.length).toBeGreaterThan(5);
    expectFaithful(text);
  });

  it.each(reports)('$name: blocks hold every word, in order', ({ text }) => {
    const blocks = splitIntoBlocks(text);
    expect(blocks.every((block, index) => block.start >= (blocks[index - 1]?.end ?? 0))).toBe(true);
    const kept = blocks.reduce((sum, { start, end }) => sum + squeeze(text.slice(start, end)).length, 0);
    expect(kept / squeeze(text).length).toBeGreaterThan(0.95);
  });

  it('of whatever characters is read without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectFaithful), { numRuns: 300 });
  });

  it('of the words that reports are made of is read without failing', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        expectFaithful(parts.join(' '));
      }),
      { numRuns: 500 },
    );
  });

  it('with a word of millions of letters gives what stands beside it', () => {
    const text = `The Group agreed to meet again.\n${'x'.repeat(5_000_000)}З\nThe Group decided to close its list.`;
    expect(read(text).candidates.map(({ quote }) => quote)).toHaveLength(2);
  });

  it('of nothing or one line gives what is there', () => {
    expect(read('').candidates).toEqual([]);
    expect(read('The Group agreed to meet again.').candidates).toHaveLength(1);
  });

  it.each([
    ['one word', 'x'.repeat(5_000_000)],
    ['one word of two alphabets', `${'x'.repeat(5_000_000)}З`],
    ['one paragraph', 'The Group agreed to send a report to the secretariat. '.repeat(20_000)],
    ['one clause of two alphabets', `Considering the words З ${'of many papers '.repeat(800_000)}`],
    ['one row of two alphabets', `|З${'x | '.repeat(1_000_000)}`],
    ['brackets', '[('.repeat(1_000_000)],
    ['spaces', `2 Outcomes\n2.1 a${' '.repeat(300_000)}b`],
    ['tabs', `2 Outcomes\n2.1 a${'\t'.repeat(200_000)}b`],
    ['stars', '* **'.repeat(500_000)],
    ['a long report', (reports[0]?.text ?? '').repeat(100)],
  ])('of great length is read in seconds: %s', (_, text) => {
    const from = performance.now();
    read(text);
    expect(performance.now() - from).toBeLessThan(30_000);
  });
});
