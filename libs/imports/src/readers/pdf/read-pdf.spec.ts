import { readReport } from '../read-report.js';
import { column, drawText, pdfFile, type DrawnLine } from '../spec-support/pdf-file.js';

const read = (...pages: (readonly DrawnLine[])[]) => readReport(pdfFile(pages.map(drawText)), 'a.pdf');
/** As wide as a line of the column is: 60 letters of Courier at 11 points. */
const line = (text: string): string => text.padEnd(60, ' x').slice(0, 60);

describe('reading a PDF', () => {
  it('joins lines to paragraphs and parts those that end, stand apart or open with a number', async () => {
    const { text } = await read(
      column([
        line('1.1 The Group met and'),
        line('spoke of many things,'),
        'and that was all.',
        line('1.2 The Group agreed to'),
        'print the map.',
        '· one',
        '· two',
      ]),
    );
    expect(text.split('\n\n').map((block) => block.slice(0, 12))).toEqual([
      '1.1 The Grou',
      '1.2 The Grou',
      '· one',
      '· two',
    ]);
  });

  it('joins words that the end of a line has parted, and leaves the hyphens of compounds', async () => {
    const { text } = await read(
      column([
        `${'We wrote of decision-making and the secretariat and more of'.slice(0, 59)} `,
        'x x x x x x x x x x x x x x x x x x x x x x x x on decision-',
        'making, x x x x x x x x x x x x x x x x x x x of the secre-',
        'tariat.',
      ]),
    );
    expect(text).toContain('on decision-making,');
    expect(text).toContain('the secretariat.');
  });

  it('leaves out running heads, feet and page numbers, and says where each page begins', async () => {
    const page = (number: number, ...texts: string[]): readonly DrawnLine[] => [
      { x: 250, y: 810, text: 'C24/17-E' },
      ...column(texts),
      { x: 280, y: 30, text: `- ${number} -` },
    ];
    const { text, pages } = await read(
      page(1, line('The first page ends in the midst of')),
      page(2, 'a sentence.', 'Another.'),
      page(3, 'The third.'),
    );
    expect(text).toMatch(/^The first page.* a sentence\.\n\nAnother\.\n\nThe third\.$/);
    expect(pages.map((offset) => text.slice(offset, offset + 8))).toEqual(['The firs', 'a senten', 'The thir']);
  });

  it('reads the left column before the right one, below a title across both', async () => {
    const wide = (text: string): string => text.padEnd(34, ' x').slice(0, 34);
    const texts = (side: string): readonly string[] => Array.from({ length: 9 }, (_, nth) => wide(`${side} ${nth}`));
    const { text } = await read([
      { x: 72, y: 790, text: line('A title across both columns of this page') },
      ...column(texts('left'), 72),
      ...column(texts('right'), 310),
    ]);
    expect(text.indexOf('left 8')).toBeLessThan(text.indexOf('right 0'));
    expect(text.indexOf('title')).toBeLessThan(text.indexOf('left 0'));
  });

  it('reads the tables that lines draw, cell by cell, and a drawn disc as a bullet', async () => {
    const words = drawText([
      { x: 76, y: 690, text: 'Action' },
      { x: 206, y: 690, text: 'Responsible' },
      { x: 76, y: 660, text: 'Print the map' },
      { x: 76, y: 648, text: 'of the reef' },
      { x: 206, y: 660, text: 'Norway' },
      { x: 90, y: 600, text: 'An entry.' },
    ]);
    const rules = [70, 200, 330]
      .map((x) => `${x} 640 m ${x} 704 l S`)
      .concat([640, 676, 704].map((y) => `70 ${y} m 330 ${y} l S`));
    const disc = '78 603 m 78 605 82 605 82 603 c 82 601 78 601 78 603 c f';
    const { text, tables } = await readReport(pdfFile([[words, ...rules, disc].join('\n')]), 'a.pdf');
    expect(text).toBe('Action\tResponsible\nPrint the map of the reef\tNorway\n\n• An entry.');
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))))).toEqual([
      [
        ['Action', 'Responsible'],
        ['Print the map of the reef', 'Norway'],
      ],
    ]);
  });

  it('reads the tables that stand without lines, where words begin below one another', async () => {
    const row = (y: number, ...cells: string[]): readonly DrawnLine[] =>
      cells.map((text, nth) => ({ x: 72 + nth * 160, y, text })).filter(({ text }) => text !== '');
    const { text, tables } = await read([
      ...column([line('The status of all actions was as follows')]),
      ...row(730, 'Action', 'Responsible', 'Deadline'),
      ...row(708, 'Print the map', 'Norway', 'May 2025'),
      ...row(686, 'Send a letter', 'Secretariat', 'June 2025'),
      ...row(674, 'to members', 'and Chair', ''),
      ...column([line('The Group thanked all.')], 72, 640),
    ]);
    expect(
      tables.map(({ rows }) => rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)))),
    ).toEqual([
      [
        ['Action', 'Responsible', 'Deadline'],
        ['Print the map', 'Norway', 'May 2025'],
        ['Send a letter to members', 'Secretariat and Chair', 'June 2025'],
      ],
    ]);
  });

  it('raises the numbers of notes', async () => {
    const { text } = await read([
      { x: 72, y: 700, text: 'It agreed' },
      { x: 132, y: 704, text: '3', size: 7 },
      { x: 143, y: 700, text: 'so.' },
    ]);
    expect(text).toBe('It agreed³ so.');
  });
});

describe('a PDF that cannot be read', () => {
  const picture =
    '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\n0\nendstream';

  it.each([
    [
      'report-scanned',
      /text recognition/,
      pdfFile(['q 500 0 0 700 0 0 cm /I Do Q'], { resources: '/XObject<</I 4 0 R>>', objects: [picture] }),
    ],
    [
      'report-encrypted',
      /password/,
      pdfFile([drawText(column(['So.']))], {
        objects: [`<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`],
        trailer: `/Encrypt 4 0 R/ID[<${'00'.repeat(16)}><${'00'.repeat(16)}>]`,
      }),
    ],
    ['report-empty', /no words/, pdfFile([''])],
    ['report-too-long', /1001 pages.*in parts/, pdfFile(Array.from({ length: 1_001 }, () => ''))],
    ['report-damaged', /save it again/, pdfFile([drawText(column(['So.']))]).subarray(0, 60)],
  ])('is refused with %s', async (code, sentence, bytes) => {
    const reading = readReport(bytes, 'a.pdf');
    await expect(reading).rejects.toMatchObject({ code });
    await expect(reading).rejects.toThrow(sentence);
  });
});
