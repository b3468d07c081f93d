import {
  abstractList,
  level,
  list,
  listed,
  paragraph,
  run,
  wordFile,
  type WordParts,
} from '../spec-support/word-file.js';
import { readDocx } from './read-docx.js';

const read = (parts: WordParts) => readDocx(wordFile(parts), 'report.docx', () => undefined);
const lines = async (parts: WordParts): Promise<readonly string[]> => (await read(parts)).text.split('\n\n');

describe('the numbers that Word prints', () => {
  const outline = abstractList(
    0,
    level(0, 'decimal', '%1') +
      level(1, 'decimal', '%1.%2') +
      level(2, 'lowerLetter', '%3)') +
      level(3, 'lowerRoman', '(%4)'),
  );

  it('are typed out, each level counting anew below the one above', async () => {
    const body = [
      listed(1, 0, 'Introduction'),
      listed(1, 1, 'The Group met.'),
      listed(1, 1, 'It agreed:'),
      listed(1, 2, 'one;'),
      listed(1, 2, 'two:'),
      listed(1, 3, 'of which this.'),
      listed(1, 0, 'Outcomes'),
      listed(1, 1, 'It asked.'),
    ].join('');
    expect(await lines({ body, numbering: outline + list(1, 0) })).toEqual([
      '1\tIntroduction',
      '1.1\tThe Group met.',
      '1.2\tIt agreed:',
      'a)\tone;',
      'b)\ttwo:',
      '(i)\tof which this.',
      '2\tOutcomes',
      '2.1\tIt asked.',
    ]);
  });

  it('go on in another list of the same kind, unless that one begins anew', async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractList(0, level(0, 'upperRoman', '%1.')) + list(1, 0) + list(2, 0) + list(3, 0, anew);
    const body = [listed(1, 0, 'one'), listed(2, 0, 'two'), listed(3, 0, 'again one'), listed(3, 0, 'again two')].join(
      '',
    );
    expect(await lines({ body, numbering })).toEqual(['I.\tone', 'II.\ttwo', 'I.\tagain one', 'II.\tagain two']);
  });

  it('count on where a level never begins anew, and are plain where the law wants it', async () => {
    const levels =
      level(0, 'upperRoman', 'Part %1') +
      level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>') +
      level(2, 'decimal', '%1.%3', '<w:isLgl/>');
    const body = [listed(1, 0, 'A'), listed(1, 1, 'a'), listed(1, 0, 'B'), listed(1, 1, 'b'), listed(1, 2, 'c')].join(
      '',
    );
    expect(await lines({ body, numbering: abstractList(0, levels) + list(1, 0) })).toEqual([
      'Part I\tA',
      '1.\ta',
      'Part II\tB',
      '2.\tb',
      '2.1\tc',
    ]);
  });

  it('come from the style of a paragraph too, and a bullet is a bullet', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Base"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Off"><w:name w:val="Off"/><w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstractList(0, level(0, 'decimal', '%1') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Sub"/>')) +
      abstractList(1, level(0, 'bullet', '\uf0b7')) +
      list(1, 0) +
      list(2, 1);
    const styled = (style: string, text: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body = styled('Base', 'One') + styled('Sub', 'One one') + listed(2, 0, 'dot') + styled('Off', 'None');
    expect(await lines({ body, styles, numbering })).toEqual(['1\tOne', '1.1\tOne one', '· dot', 'None']);
  });
});

describe('what a Word document says', () => {
  it('is what stands when its tracked changes are accepted', async () => {
    const body =
      paragraph(
        `${run('The Group ')}<w:ins>${run('agreed')}</w:ins><w:del><w:r><w:delText>refused</w:delText></w:r></w:del>`,
      ) +
      paragraph(run('joined '), '<w:rPr><w:del/></w:rPr>') +
      paragraph(run('to this'));
    expect(await lines({ body })).toEqual(['The Group agreed', 'joined to this']);
  });

  it('has its symbol, where only the head of its pages bears it', async () => {
    const header = paragraph(`${run('- 2 -')}<w:r><w:br/></w:r>${run('C18/')}${run('40-E')}`);
    expect(await lines({ body: paragraph('Report'), header })).toEqual(['C18/40-E', 'Report']);
    expect(await lines({ body: paragraph('Document C18/40-E'), header })).toEqual(['Document C18/40-E']);
  });

  it('leaves out what is hidden or struck, instructions of fields and tables of contents', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const body =
      paragraph(`${run('Seen')}${run(' hidden', '<w:vanish/>')}${run(' struck', '<w:strike/>')}`) +
      paragraph(
        `<w:r><w:instrText> PAGE </w:instrText></w:r><w:fldSimple w:instr="DATE">${run('12 May')}</w:fldSimple>`,
      ) +
      paragraph('1 Introduction 3', '<w:pStyle w:val="TOC1"/>');
    expect(await lines({ body, styles })).toEqual(['Seen', '12 May']);
  });

  it('has headings, tabs, breaks, hard hyphens and symbols', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="U"><w:name w:val="heading 2"/></w:style>';
    const body =
      paragraph('Outcomes', '<w:pStyle w:val="U"/>') +
      paragraph(`${run('a')}<w:r><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>`);
    expect(await lines({ body, styles })).toEqual(['## Outcomes', 'a\tb-c\nd']);
  });

  it('puts notes at its end, under the raised number by which the text refers to them', async () => {
    const body = paragraph(`${run('It agreed')}<w:r><w:footnoteReference w:id="7"/></w:r>${run(' so.')}`);
    const footnotes = `<w:footnote w:id="7">${paragraph('With a reservation.')}</w:footnote>`;
    expect(await lines({ body, footnotes })).toEqual(['It agreed¹ so.', '¹ With a reservation.']);
  });

  it('reads a text box once, after the paragraph to which it belongs', async () => {
    const box = `<w:txbxContent>${paragraph('Boxed.')}</w:txbxContent>`;
    const body = paragraph(
      `${run('Before.')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(await lines({ body })).toEqual(['Before.', 'Boxed.']);
  });
});

describe('tables of a Word document', () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

  async function cellsOf(body: string): Promise<readonly (readonly (readonly string[])[])[]> {
    const { text, tables } = await read({ body });
    return tables.map(({ rows }) => rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end))));
  }

  it('have rows of cells, merged ones standing where they begin', async () => {
    const body = table(
      row(cell('Action'), cell('Responsible', '<w:gridSpan w:val="2"/>')),
      row(cell('Print the map', '<w:vMerge w:val="restart"/>'), cell('Norway'), cell('May')),
      row(cell('', '<w:vMerge/>'), cell('Chile'), cell('June')),
    );
    expect(await cellsOf(body)).toEqual([
      [
        ['Action', 'Responsible', ''],
        ['Print the map', 'Norway', 'May'],
        ['', 'Chile', 'June'],
      ],
    ]);
  });

  it('may stand in a cell, as part of its words', async () => {
    const inner = table(row(cell('a'), cell('b')));
    expect(await cellsOf(table(row(cell(inner + paragraph('c')), cell('d'))))).toEqual([[['a\tb\nc', 'd']]]);
  });

  it('of one column are frames around paragraphs', async () => {
    const body = table(row(cell(paragraph('Action required') + paragraph('To note.'))));
    expect(await read({ body })).toMatchObject({ text: 'Action required\nTo note.', tables: [] });
  });
});

it('refuses a part that ends too early', async () => {
  const body = paragraph('So') + '<w:p><w:r><w:t>and';
  await expect(read({ body })).rejects.toMatchObject({ code: 'report-damaged' });
});
