import { squeeze } from './mask-noise.js';
import { splitIntoBlocks } from './split-into-blocks.js';

const cited = (text: string): readonly string[] =>
  splitIntoBlocks(text).map(({ paragraph, text: words }) => `${paragraph} | ${words}`);

describe('blocks of a report', () => {
  it('cites numbered paragraphs, letters, numerals and bullets', () => {
    const text = [
      '9\tOutcomes of the meeting',
      '9.7 Two statements will be sent to:',
      '· SG2 on the outcomes',
      '· SG17 on the contribution',
      '9.7.1\tThe group agreed:',
      'a) first thing;',
      'ii) of which this;',
      '• and that.',
      '9.8. Closing words.',
    ].join('\n');
    expect(cited(text)).toEqual([
      '9 | Outcomes of the meeting',
      '9.7 | Two statements will be sent to:',
      '9.7 bullet 1 | SG2 on the outcomes',
      '9.7 bullet 2 | SG17 on the contribution',
      '9.7.1 | The group agreed:',
      '9.7.1 a) | first thing;',
      '9.7.1 a) ii) | of which this;',
      '9.7.1 a) ii) bullet 1 | and that.',
      '9.8 | Closing words.',
    ]);
  });

  it('reads numbers in parentheses and with stops', () => {
    expect(cited('(3) \tAdoption of the agenda\n3.1. It was adopted.')).toEqual([
      '3 | Adoption of the agenda',
      '3.1 | It was adopted.',
    ]);
  });

  it('reads a number whose space was lost, and one that stands alone on its line', () => {
    const text =
      '7Contributions\n8Outcomes of the meeting\n8.1The Secretariat will report.\n8.2A list was agreed.\n9.\nConclusion\n9.1 It closed.';
    expect(cited(text)).toEqual([
      '7 | Contributions',
      '8 | Outcomes of the meeting',
      '8.1 | The Secretariat will report.',
      '8.2 | A list was agreed.',
      '9 | Conclusion',
      '9.1 | It closed.',
    ]);
  });

  it('takes no name for a number', () => {
    expect(cited('2 Presentations\n5Rights Foundation presented its work.\n3GPP decided to publish.')).toEqual([
      '2 | Presentations',
      '2 | 5Rights Foundation presented its work.',
      '2 | 3GPP decided to publish.',
    ]);
  });

  it('keeps the number for a paragraph that has none, and for its later bullets', () => {
    const text = '6.2 The outcomes were presented.\nRegarding topics, the Group agreed.\n- one\n\n- two';
    expect(cited(text).map((line) => line.split(' |')[0])).toEqual(['6.2', '6.2', '6.2 bullet 1', '6.2 bullet 2']);
  });

  it('takes the nearest heading where a report has no numbers', () => {
    expect(cited('## Action items\n\n- Send it.')).toEqual([
      'Action items | Action items',
      'Action items bullet 1 | Send it.',
    ]);
  });

  it('tells a list that starts again at 1 from sections and from paragraphs numbered on', () => {
    const list = '7. Outcomes\n1. The Chair encouraged them.\n2. They agreed.\n8. Any other business\nNothing.';
    expect(cited(list).map((line) => line.split(' |')[0])).toEqual(['7', '7 1.', '7 2.', '8', '8']);
    const runningOn = 'III. Capacity\n12. The body noted.\n13. The body asked.';
    expect(cited(runningOn).map((line) => line.split(' |')[0])).toEqual(['III', '12', '13']);
  });

  it('takes quantities, days and abbreviations for words, not numbers', () => {
    expect(
      cited('100 participants took part.\n14 March 2014\ne.g. this one.').every((line) => !/^\d+ \|/.test(line)),
    ).toBe(true);
  });

  it('reads past marks of word processors and markdown without moving offsets', () => {
    const text =
      '### **6.1 The \\(main\\) outcomes:**\n\n- a) [bookmark: _GoBack]See\u00a0[Resolution 67](#x), *please*.\n';
    const blocks = splitIntoBlocks(text);
    expect(blocks.map(({ paragraph, text: words }) => [paragraph, words])).toEqual([
      ['6.1', 'The (main) outcomes:'],
      ['6.1 a)', 'See Resolution 67, please.'],
    ]);
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe('The \\(main\\) outcomes:');
    expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toContain('See\u00a0[Resolution 67](#x), *please*.');
  });

  it('joins a bullet that stands alone to the words on the next line', () => {
    expect(cited('7.1 Outcomes were:\n·\nA statement will be sent.')).toEqual([
      '7.1 | Outcomes were:',
      '7.1 bullet 1 | A statement will be sent.',
    ]);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const line = 'the committee spoke at some length of many things that mattered to all';
    const text = Array.from({ length: 8 }, (_, n) => `${n + 1}.1 Here ${line}\nand ${line}\nto the end.`).join('\n\n');
    const blocks = splitIntoBlocks(text);
    expect(blocks.map(({ paragraph }) => paragraph)).toEqual(['1.1', '2.1', '3.1', '4.1', '5.1', '6.1', '7.1', '8.1']);
    expect(blocks[0]?.text).toBe(`Here ${line} and ${line} to the end.`);
    expect(squeeze(text.slice(blocks[0]?.start, blocks[0]?.end))).toBe(blocks[0]?.text);
  });

  it('has nothing to say of an empty text or of rules between paragraphs', () => {
    expect(splitIntoBlocks('')).toEqual([]);
    expect(splitIntoBlocks('\n____\n---\n * \n')).toEqual([]);
  });
});
