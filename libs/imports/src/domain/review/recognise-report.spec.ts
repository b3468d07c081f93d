import { recogniseReport, type KnownDocument, type ReportToPlace } from './recognise-report.js';
import { readSymbol, versionMarkIn } from './report-symbol.js';

const held: KnownDocument = {
  ...{ id: 'report-14', symbol: 'C14/41-E', meetings: ['EG-07', 'EG-08'], language: 'en' },
  versions: [{ version: '1', sha256: 'aa', language: 'en', nature: 'original' }],
};
const report: ReportToPlace = {
  ...{ symbol: null, language: 'en', meetings: ['EG-08', 'EG-07'], sha256: 'bb', title: 'Report', name: 'report.docx' },
};
const unnamed = { ...held, symbol: null };
const alike = (share: number) => new Map([['report-14', share]]);

describe('the symbol of a report', () => {
  it.each([
    ['C14/41-E', 'C14/41', null],
    ['C14/41(Rev.1)-F', 'C14/41', 'Rev.1'],
    ['C14/41-E Corr. 2', 'C14/41', 'Corr.2'],
    ['C14/41(Add.3)', 'C14/41', 'Add.3'],
  ])('%s is %s, version %s', (symbol, stem, version) => {
    const { stem: read, mark } = readSymbol(symbol);
    expect([read, mark?.version ?? null]).toEqual([stem, version]);
  });

  it('stands in titles and in the names of files as well, and in no other word', () => {
    expect(versionMarkIn('Report of the meeting - Revision 2')).toMatchObject({ nature: 'revision', version: 'Rev.2' });
    expect(versionMarkIn('report Corr.docx')).toMatchObject({ nature: 'corrigendum', version: 'Corr.1' });
    expect(versionMarkIn('Reverse charges and addresses')).toBeNull();
  });
});

describe('a report that is put in', () => {
  it('is the document that has the same bytes', () => {
    const same = { ...report, sha256: 'aa', meetings: [] };
    expect(recogniseReport(same, [held], new Map())).toEqual({
      is: 'held',
      held: { document: 'report-14', version: '1', of: null, nature: 'original' },
    });
  });

  it('is a version of the document that bears the same symbol', () => {
    const revised = { ...report, symbol: 'C14/41(Rev.2)-E', meetings: [] };
    expect(recogniseReport(revised, [held], new Map())).toMatchObject({ version: 'Rev.2', nature: 'revision' });
    const french = { ...report, symbol: 'C14/41-F', language: 'fr' };
    expect(recogniseReport(french, [held], new Map())).toMatchObject({ version: 'fr', nature: 'translation' });
  });

  it('without a symbol is one of the document of the same meetings that says the same', () => {
    expect(recogniseReport(report, [unnamed], alike(0.8))).toMatchObject({ document: 'report-14', version: 'Rev.1' });
    expect(recogniseReport(report, [unnamed], alike(0.1))).toEqual({ is: 'new' });
    expect(recogniseReport({ ...report, meetings: ['EG-08'] }, [unnamed], alike(0.8))).toEqual({ is: 'new' });
    expect(recogniseReport({ ...report, symbol: 'C14/99-E' }, [held], alike(0.8))).toEqual({ is: 'new' });
    const part = { ...report, name: 'report_Corr.1.docx' };
    expect(recogniseReport(part, [unnamed], alike(1))).toMatchObject({ version: 'Corr.1', nature: 'corrigendum' });
  });

  it('takes no name that another version has', () => {
    const twice = {
      ...unnamed,
      versions: [...unnamed.versions, { ...unnamed.versions[0], version: 'Rev.1', sha256: 'cc' }],
    };
    const again = { ...report, title: 'Report (Rev.1)' };
    expect(recogniseReport(again, [twice as KnownDocument], alike(1))).toMatchObject({ version: 'Rev.1-2' });
  });
});
