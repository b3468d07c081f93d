import { TestApp } from '../../../../test/support/test-app.js';
import { type DocumentReader, DocumentsModule, documentsProblems, documentsProjections } from '../index.js';

const reader: DocumentReader = {
  paragraphs: (bytes) => [{ paragraph: '1', text: new TextDecoder().decode(bytes), start: 0, end: bytes.length }],
};
const parts = {
  modules: [DocumentsModule.forRoot({ reader })],
  projections: documentsProjections,
  problems: [documentsProblems],
};
const report = {
  document: 'cwg-cop-20-report',
  meetings: ['CWG-COP-20'],
  body: 'CWG-COP',
  title: 'Report of the twentieth meeting',
  effectiveOn: '2024-02-15',
};

describe('documents over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open(parts);
    expect(await register.call('POST', '/documents', { ...report, text: '<script>' }, 'CWG-COP')).toMatchObject({
      status: 201,
      json: { id: 'cwg-cop-20-report', version: 2 },
    });
    await register.settled();
  });
  afterAll(() => register.close());

  it('shows documents to those who may read their body', async () => {
    const path = '/documents/cwg-cop-20-report';
    expect((await register.call('GET', '/documents?body=CWG-COP')).json).toMatchObject([{ id: 'cwg-cop-20-report' }]);
    expect((await register.call('GET', '/documents', undefined, 'OTHER')).json).toEqual([]);
    expect((await register.call('GET', path)).json).toMatchObject({ versions: [{ version: '1', size: 8 }] });
    for (const part of ['', '/paragraphs', '/content'])
      expect(await register.call('GET', path + part, undefined, 'OTHER')).toMatchObject({ status: 403 });
    expect((await register.call('GET', `${path}/paragraphs`)).json).toEqual([
      { paragraph: '1', text: '<script>', start: 0, end: 8 },
    ]);
  });

  it('hands out the file as an attachment, never as a page', async () => {
    expect(await register.call('GET', '/documents/cwg-cop-20-report/content')).toMatchObject({
      status: 200,
      text: '<script>',
      headers: {
        'content-type': 'text/plain',
        'content-disposition': 'attachment; filename="cwg-cop-20-report-1"',
        'x-content-type-options': 'nosniff',
      },
    });
  });

  it('takes a large file as base64', async () => {
    const base64 = Buffer.alloc(5_000_000, 'report ').toString('base64');
    const large = { ...report, document: 'large-report', base64 };
    expect(await register.call('POST', '/documents', large)).toMatchObject({ status: 201 });
  });

  it('refuses a file given twice or not at all, and those who may not register', async () => {
    const post = (body: object, as = '*') => register.call('POST', '/documents', { ...report, ...body }, as);
    expect(await post({})).toMatchObject({ status: 422 });
    expect(await post({ text: 'a', base64: 'YQ==' })).toMatchObject({ status: 422 });
    expect(await post({ base64: 'not base64' })).toMatchObject({ status: 422 });
    expect(await post({ text: 'other' })).toMatchObject({ status: 409, json: { code: 'document-already-registered' } });
    expect(await post({ text: 'a' }, 'OTHER')).toMatchObject({ status: 403 });
  });

  it('takes further versions; the newest in the language of the original is shown unless one is named', async () => {
    const path = '/documents/versioned-report';
    const file = { effectiveOn: '2024-03-01' };
    const receive = (body: object, as = '*') => register.call('POST', `${path}/versions`, { ...file, ...body }, as);
    await register.call('POST', '/documents', { ...report, document: 'versioned-report', text: 'First.' });
    await register.settled();
    expect(await receive({ version: 'Rev.1', text: 'Revised.' })).toMatchObject({ status: 201, json: { version: 3 } });
    expect(await receive({ version: 'Rev.1-fr', language: 'fr', text: 'Révisé.' })).toMatchObject({ status: 201 });
    await register.settled();
    const wording = async (query: string) =>
      ((await register.call('GET', `${path}/paragraphs${query}`)).json as readonly { text: string }[])[0]?.text;
    expect([await wording(''), await wording('?version=1'), await wording('?version=Rev.1-fr')]).toEqual([
      'Revised.',
      'First.',
      'Révisé.',
    ]);
    expect(await receive({ version: 'Rev.1', text: 'Other.' })).toMatchObject({
      status: 409,
      json: { code: 'version-already-received' },
    });
    expect(await receive({ version: '3', text: 'Third.' }, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('POST', '/documents/none/versions', { ...file, version: '2', text: 'x' })).toMatchObject(
      {
        status: 404,
      },
    );
  });
});
