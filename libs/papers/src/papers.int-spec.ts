import { PaperKind, ReadBackView } from '@app/contracts';
import { EVERYTHING } from '@app/kernel';
import { stepWords } from '@app/outcomes';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { outcomeId, registerApp } from '../../../test/support/register-app.js';
import { type TestApp } from '../../../test/support/test-app.js';
import { PreparePaper, writePaper, type Paper, type PaperEntry } from './index.js';
import { csvPaper } from './tables/csv-paper.js';
import { columns, EVIDENCE, HAPPENED_ON, NOTE, REFERENCE, STEP } from './tables/columns.js';
import { readTable } from './read-back/read-table.js';
import { stringify } from 'csv-stringify/sync';

const BODY = 'CWG-COP';

describe('papers from the register', () => {
  let register: TestApp;
  let status: Paper;
  beforeAll(async () => {
    register = await registerApp();
    status = await register.ask(new PreparePaper('status-of-implementation', { body: BODY }, undefined, EVERYTHING));
  });
  afterAll(() => register.close());

  const entryOf = (paper: Paper, reference: string): PaperEntry | undefined =>
    paper.sections.flatMap(({ entries }) => entries).find((entry) => entry.reference === reference);
  const readBack = async (rows: readonly (readonly string[])[], as = '*') => {
    const base64 = Buffer.from(stringify(rows.map((row) => [...row]))).toString('base64');
    return register.call('POST', '/papers/read-back', { body: BODY, format: 'csv', base64 }, as);
  };

  it('lists where every outcome stands, meeting by meeting in true order, and counts what is for the record', () => {
    const headings = status.sections.map(({ heading }) => heading);
    const held = ['Seventh', 'Eighth', 'Eleventh', 'Fifteenth', 'Sixteenth', 'Eighteenth', 'Twentieth'];
    expect(headings.map((heading) => heading.split(' ')[0])).toEqual(held);
    expect(status.summary.at(0)).toMatch(/^\d+ outcomes of \d+ meetings: /);
    expect(status.summary.at(-1)).toMatch(/for the record are not listed\.$/);
    expect(
      status.sections.flatMap(({ entries }) => entries).every(({ disposition }) => disposition !== 'for_the_record'),
    ).toBe(true);
  });

  it.each(PaperKind.options)(
    '%s as Word says each outcome with its citation and the views recorded on it',
    async (kind) => {
      const paper = await register.ask(new PreparePaper(kind, { body: BODY }, undefined, EVERYTHING));
      const { bytes, fileName } = await writePaper(paper, 'docx');
      expect(fileName).toBe(`CWG-COP-${kind}-2026-03-02.docx`);
      const text = wordsOf(bytes).replaceAll('\u00A0', ' ');
      const entries = paper.sections.flatMap((section) => section.entries);
      expect(entries.length).toBeGreaterThan(5);
      for (const { reference, title, wordings, views } of entries) {
        expect(text).toContain(reference);
        expect(text).toContain(title);
        for (const { citation } of wordings) expect(text).toContain(citation?.paragraph);
        for (const { wording, holder } of views) {
          expect(text).toContain(holder?.name);
          expect(text).toContain(wording);
        }
      }
      expect(entries.some(({ views }) => views.length > 0)).toBe(true);
    },
  );

  it('are Excel and CSV with the same rows, which can be read back', async () => {
    const [excel, csv] = await Promise.all([writePaper(status, 'xlsx'), writePaper(status, 'csv')]);
    const rows = await readTable(csv.bytes, 'csv');
    expect(await readTable(excel.bytes, 'xlsx')).toEqual(rows);
    expect(rows.map(({ cells }) => cells[REFERENCE])).toEqual(
      status.sections.flatMap(({ entries }) => entries.map(({ reference }) => reference)),
    );
  });

  it('as Excel keep the heads in sight and let one filter by them, over all rows', async () => {
    const { bytes } = await writePaper(status, 'xlsx');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rows = status.sections.reduce((sum, { entries }) => sum + entries.length, 1);
    expect(sheet).toContain(`<autoFilter ref="A1:AA${rows}"/>`);
    expect(columns).toHaveLength(27);
    expect(sheet).toContain('state="frozen"');
  });

  it('as Excel offer beside each outcome the steps that a row can take next', async () => {
    const files = unzipSync((await writePaper(status, 'xlsx')).bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const all = status.sections.flatMap(({ entries }) => entries);
    const row = all.findIndex(({ reference }) => reference === 'CWG-COP-20/16') + 2;
    const step = columns.findIndex(({ head }) => head === STEP);
    const [, list = ''] =
      new RegExp(`sqref="${String.fromCharCode(65 + step)}${row}"><formula1>Steps!([^<]+)<`).exec(sheet) ?? [];
    expect(list).toMatch(/^\$[A-Z]+\$1:\$[A-Z]+\$\d+$/);
    const steps = await readSheet(Buffer.from((await writePaper(status, 'xlsx')).bytes), 'Steps');
    const column = (/[A-Z]/.exec(list)?.[0].charCodeAt(0) ?? 0) - 65;
    const offered = steps.flatMap((cells) => cells[column] ?? []);
    expect(offered).toEqual(all[row - 2]?.stepsOfRow.map(stepWords));
    expect(offered).toEqual(['Liaison statement sent', 'Liaison statement withdrawn']);
  });

  it('as Word name each place of a report once, and only a number as a paragraph', async () => {
    const [entry] = status.sections[0]?.entries ?? [];
    const [first] = entry?.wordings ?? [];
    if (entry === undefined || first?.citation == null) throw new RangeError('The sample has outcomes with citations.');
    const at = (paragraph: string) => ({ ...first, citation: { ...first.citation, paragraph } });
    const wordings = ['9.7', 'Action required', '9.7'].map((paragraph) => at(paragraph)) as typeof entry.wordings;
    const section = {
      part: null,
      heading: 'One',
      words: null,
      entries: [{ ...entry, wordings, wordingsDiffer: true }],
    };
    const text = wordsOf((await writePaper({ ...status, sections: [section] }, 'docx')).bytes);
    expect(text).toContain(', §9.7, “Action required”');
    expect(text).toContain('Worded otherwise in “Action required”');
    expect(text).not.toContain('§Action');
  });

  it('say by whom it was verified, and until when comments are taken', async () => {
    const [entry] = status.sections[0]?.entries ?? [];
    if (entry === undefined) throw new RangeError('The sample has outcomes.');
    const section = {
      part: null,
      heading: 'One',
      words: null,
      entries: [{ ...entry, verifiedBy: 'vice_chair', commentsUntil: '2024-03-01' }],
    };
    const paper = { ...status, sections: [section] };
    const text = wordsOf((await writePaper(paper, 'docx')).bytes);
    expect(text).toContain('Verified by a Vice-Chair acting');
    expect(text).toContain('Comments until 1 March 2024');
    expect(csvPaper(paper).toString()).toContain(',2024-03-01,');
    expect(csvPaper(paper).toString()).toContain(',Verified by a Vice-Chair acting,');
  });

  it('are read back from CSV with semicolons too, as Excel writes it in many countries', async () => {
    const semicolons = stringify(
      [
        [REFERENCE, STEP],
        ['CWG-COP-20/16', 'Sent, at last'],
      ],
      { delimiter: ';', bom: true },
    );
    const [row] = await readTable(Buffer.from(semicolons), 'csv');
    expect(row?.cells).toMatchObject({ [REFERENCE]: 'CWG-COP-20/16', [STEP]: 'Sent, at last' });
  });

  it('keep a text that a spreadsheet would run from being run, and read it back as it was', async () => {
    const [entry] = status.sections[0]?.entries ?? [];
    if (entry === undefined) throw new RangeError('The sample has outcomes.');
    const evil = { ...entry, reference: '=1+1', title: '@SUM(A1)' };
    const bytes = csvPaper({ ...status, sections: [{ part: null, heading: '-1', words: null, entries: [evil] }] });
    expect(bytes.toString()).toContain(",'=1+1,");
    expect((await readTable(bytes, 'csv'))[0]?.cells[REFERENCE]).toBe('=1+1');
  });

  it('say which steps a filled-in table asks for, and what is wrong in a row, and record nothing', async () => {
    const reference = 'CWG-COP-20/16';
    const heads = [NOTE, REFERENCE, STEP, HAPPENED_ON, EVIDENCE];
    const { status: code, json } = await readBack([
      heads,
      ['Went out by mail', reference, 'Liaison statement sent', '2024-02-12', 'https://example.org/ls'],
      ['', reference, '', '', ''],
      ['', 'CWG-COP-20/999', 'Progress reported', '2024-02-12', ''],
      ['', reference, 'Sung', '2024-02-12', ''],
      ['', reference, 'Liaison statement sent', '12 February', ''],
      ['Only a note', reference, '', '', ''],
    ]);
    expect(code).toBe(200);
    const { rows, ...counts } = ReadBackView.parse(json);
    expect(counts).toMatchObject({ steps: 1, unchanged: 1, wrong: 4 });
    expect(rows[0]).toMatchObject({
      ...{ row: 2, outcome: await outcomeId(register, reference), movedSince: false },
      ...{ expectedVersion: entryOf(status, reference)?.version },
      step: {
        ...{ step: 'LiaisonStatementSent', effectiveOn: '2024-02-12', note: 'Went out by mail' },
        evidence: { link: 'https://example.org/ls' },
      },
    });
    expect(rows.slice(2).map(({ problem }) => problem?.code)).toEqual([
      ...['outcome-unknown', 'step-unknown', 'date-missing', 'step-missing'],
    ]);
    await register.settled();
    expect(
      (await register.ask(new PreparePaper('status-of-implementation', { body: BODY }, undefined, EVERYTHING)))
        .sections,
    ).toEqual(status.sections);
  });

  it('say of a row alone that what stands in it is too long to be recorded', async () => {
    const { status: code, json } = await readBack([
      [REFERENCE, STEP, HAPPENED_ON, EVIDENCE, NOTE],
      ['CWG-COP-20/16', 'Liaison statement sent', '2024-02-12', '', 'long '.repeat(2_500)],
      ['CWG-COP-20/16', 'Liaison statement sent', '2024-02-12', 'Document: 7', ''],
    ]);
    expect(code).toBe(200);
    expect(ReadBackView.parse(json).rows).toMatchObject([
      { state: 'wrong', problem: { code: 'row-unreadable' } },
      { state: 'step', step: { evidence: { documentReference: 'Document: 7' } } },
    ]);
  });

  it('notice that somebody recorded something since the table was written', async () => {
    const [entry] = status.sections[0]?.entries ?? [];
    const { json } = await readBack([
      [REFERENCE, 'Version', STEP, HAPPENED_ON],
      [entry?.reference ?? '', '77', 'Progress reported', '2024-02-12'],
    ]);
    expect(ReadBackView.parse(json).rows[0]).toMatchObject({ movedSince: true, expectedVersion: 77 });
  });

  it.each([
    ['no table', Buffer.from([0, 1, 2, 34, 10, 34, 34, 65]), 'xlsx', 'table-unreadable'],
    ['another table', Buffer.from('a,b\n1,2\n'), 'csv', 'table-without-column'],
    ['a damaged one', Buffer.from('PK\u0003\u0004 and then nothing of it'), 'xlsx', 'table-unreadable'],
    ['an endless one', Buffer.from(`${REFERENCE},${STEP}\n${'x,y\n'.repeat(2_001)}`), 'csv', 'table-too-long'],
  ])('refuse %s with a reason', async (_, bytes, format, code) => {
    const answer = await register.call('POST', '/papers/read-back', {
      body: BODY,
      format,
      base64: bytes.toString('base64'),
    });
    expect(answer).toMatchObject({ status: 422, json: { code } });
  });

  it('refuse a small file that unpacks to far more than any table has', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024) }));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const asked = { body: BODY, format: 'xlsx', base64: bomb.toString('base64') };
    const answer = await register.call('POST', '/papers/read-back', asked);
    expect(answer).toMatchObject({ status: 422, json: { code: 'table-unreadable' } });
  });

  it('are for those who may read the register, and steps for those who may take them', async () => {
    const path = `/papers/status-of-implementation?body=${BODY}&format=csv`;
    expect(await register.call('GET', path, undefined, 'OTHER:register.read')).toMatchObject({ status: 403 });
    const csv = await register.call('GET', path, undefined, `${BODY}:register.read`);
    expect(csv).toMatchObject({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' } });
    expect(csv.text.split('\r\n')[0]).toBe(`\uFEFF${columns.map(({ head }) => head).join(',')}`);
    expect(await readBack([[REFERENCE, STEP]], `${BODY}:register.read`)).toMatchObject({ status: 403 });
  });
});

/** What a Word file says, without its marks. */
function wordsOf(docx: Buffer): string {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
