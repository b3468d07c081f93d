import { readMarkdown } from './read-markdown.js';

const blocks = (source: string): readonly string[] => readMarkdown(source).text.split('\n\n');

describe('reading Markdown', () => {
  it('keeps the numbers that were typed, which Markdown would count anew', () => {
    expect(blocks('7. Outcomes\n9. Other business\n\n* * *\n\n1. one\n1. two')).toEqual([
      '7.\tOutcomes',
      '9.\tOther business',
      '1.\tone',
      '2.\ttwo',
    ]);
  });

  it('keeps the lines of entries that are no list of Markdown', () => {
    expect(blocks('It agreed:\na) **one**;\nb) [two](https://example.org).')).toEqual(['It agreed:\na) one;\nb) two.']);
  });

  it('reads headings, bullets and tables', () => {
    const { text, tables } = readMarkdown('### 9 Actions\n\n- one\n\n| Action | Who |\n|---|---|\n| Map | Norway |');
    expect(text).toBe('### 9 Actions\n\n· one\n\nAction\tWho\nMap\tNorway');
    expect(tables).toHaveLength(1);
  });
});
