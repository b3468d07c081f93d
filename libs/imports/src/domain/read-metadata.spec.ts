import { lexiconFor } from '../lexicons/lexicon.js';
import { readMetadata, type Metadata } from './read-metadata.js';
import { splitIntoBlocks } from './split-into-blocks.js';

const read = (text: string): Metadata => readMetadata(splitIntoBlocks(text), lexiconFor(text));

describe('what a report says of itself', () => {
  it('names two meetings with their dates', () => {
    const text =
      'Document C23/8-E\nReport by the Chair of the Working Group on Trees (WGT-1)\n' +
      'This report covers the thirty-ninth and fortieth meetings of the Working Group on Trees (WGT-1), held on 20 January 2023 and 16-17 October 2023.\n' +
      '1 Opening\n1.1 Words.\nVladimir Minkin (Nowhere)\nChair, WGT-1';
    expect(read(text)).toEqual({
      title: 'Report by the Chair of the Working Group on Trees (WGT-1)',
      symbol: 'C23/8-E',
      body: 'WGT-1',
      bodies: ['WGT-1'],
      meetings: [
        { number: 39, date: '2023-01-20' },
        { number: 40, date: '2023-10-16' },
      ],
      chair: 'Vladimir Minkin',
      nouns: ['group'],
    });
  });

  it('is of the body that its title names, whoever else it speaks of', () => {
    const text =
      'Report of the fourth meeting of the Council Working Group on Community Networks (CWG-CN), ITU\n1 Opening\n' +
      '1.1 The Council Working Group on Child Online Protection had sent a liaison statement.\n';
    expect(read(text).bodies).toEqual(['CWG-CN']);
  });

  it('takes no date from a deadline, where the report does not say when the meeting was held', () => {
    const text =
      'Report of the 33rd meeting of the Working Group on Trees (WGT)\n9 Outcomes\n' +
      '9.1 It was agreed that the secretariat will publish the atlas by 30 June 2025.\n';
    expect(read(text).meetings).toEqual([{ number: 33, date: null }]);
    expect(read(text.replace('\n9 Outcomes', '\nNowhere, 3-5 May 2025\n9 Outcomes')).meetings).toEqual([
      { number: 33, date: '2025-05-03' },
    ]);
  });

  it('reads numerals, sessions, ranges of days and months first', () => {
    expect(read('The 20th session of the Board was held from 30 January – 2 February 2024.').meetings).toEqual([
      { number: 20, date: '2024-01-30' },
    ]);
    expect(read('Minutes of the twenty-first meeting of the Council, held on May 3-5, 2021').meetings).toEqual([
      { number: 21, date: '2021-05-03' },
    ]);
  });

  it('names both bodies of a joint report, and no number or place as one', () => {
    const joint = read(
      'Report of the joint session of the Committee on Water (CW) and the Working Party on Soils (WPS)',
    );
    expect(joint).toMatchObject({ body: 'CW', bodies: ['CW', 'WPS'], nouns: ['committee', 'working party'] });
    const numbered = read('Minutes of the 9th meeting of the Expert Group on River Data (E03211)\n8 February 2024');
    expect(numbered).toMatchObject({
      body: 'Expert Group on River Data',
      meetings: [{ number: 9, date: '2024-02-08' }],
    });
  });

  it('takes no later meeting for its own', () => {
    expect(
      read('Report on rivers\nThe pamphlet is due in time for the sixteenth session of the Board.').meetings,
    ).toEqual([]);
  });

  it.each([
    ['Minutes of the meeting of the Town Council (TC) held on 12 March 2025\n1 Opening', '2025-03-12'],
    ['Privacy Group (PG) meeting notes\n2025-03-12\n1 Scribe: Ann', '2025-03-12'],
    ['Pebble Trust (PT)\n1 Opening\n1.1 The meeting was held in Ayr on 3 and 4 May 2025.', '2025-05-03'],
    ['Note on pebbles\n3 May 2025\n1 Pebbles are worn.', null],
    ['Minutes\n1 Opening\n1.1 The meeting will be held on 3 May 2025.', null],
  ])('knows a meeting that has no number by its day: %j', (text, date) => {
    expect(read(text).meetings).toEqual(date === null ? [] : [{ number: null, date }]);
  });

  it.each(['C11/45(Rev.1)-E', 'WG-CP/1/16 Rev.1', 'C14/41 (Corr. 2)'])('bears the symbol %s', (symbol) => {
    expect(read(`Document ${symbol}\n18 February 2016\nReport of the meeting`).symbol).toBe(symbol);
  });

  it('leaves open what is not said', () => {
    expect(read('The committee met.')).toEqual({
      title: null,
      symbol: null,
      body: null,
      bodies: [],
      meetings: [],
      chair: null,
      nouns: [],
    });
  });
});
