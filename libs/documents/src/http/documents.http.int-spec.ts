import { Authenticator } from '@app/http';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { TestApp } from '../../../../test/support/test-app.js';
import { type DocumentReader, DocumentsModule, documentsProblems, documentsProjections } from '../index.js';

const reader: DocumentReader = {
  paragraphs: (bytes) =>
    Promise.resolve([{ paragraph: '1', text: new TextDecoder().decode(bytes), start: 0, end: bytes.length }]),
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
        'content-disposition': 'attachment; filename="cwg-cop-20-report-1.txt"',
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

  it('follows a version from the draft to the session that considered it, and names the paragraphs that changed', async () => {
    const path = '/documents/drafted-report';
    await register.call('POST', '/documents', {
      ...report,
      document: 'drafted-report',
      stage: 'draft',
      text: 'Draft.',
    });
    await register.settled();
    const receive = (body: object) => register.call('POST', `${path}/versions`, { effectiveOn: '2024-03-01', ...body });
    expect(await receive({ version: 'Rev.1', text: 'Final text.' })).toMatchObject({ status: 201 });
    expect(await receive({ version: '1-fr', language: 'fr', of: '1', text: 'Projet.' })).toMatchObject({ status: 201 });
    await register.settled();
    expect((await register.call('GET', `${path}/versions/Rev.1/changes`)).json).toEqual({
      from: '1',
      to: 'Rev.1',
      changes: [{ change: 'changed', from: '1', to: '1', before: 'Draft.', after: 'Final text.' }],
    });
    expect(await register.call('GET', `${path}/versions/1-fr/changes`)).toMatchObject({
      json: { code: 'versions-not-comparable' },
    });
    expect((await register.call('GET', `${path}/versions/1/changes`)).json).toMatchObject({ changes: [] });
    const advance = (version: string, body: object) =>
      register.call('POST', `${path}/versions/${version}/stages`, { effectiveOn: '2024-05-02', ...body });
    expect(await advance('1', { to: 'final' })).toMatchObject({ status: 201 });
    expect(await advance('1', { to: 'final' })).toMatchObject({ status: 409, json: { code: 'stage-not-later' } });
    expect(await advance('Rev.1', { to: 'considered' })).toMatchObject({ json: { code: 'meeting-not-named' } });
    expect(await advance('Rev.1', { to: 'transmitted', meeting: 'NOWHERE' })).toMatchObject({ status: 409 });
    await register.settled();
    expect((await register.call('GET', path)).json).toMatchObject({
      versions: [
        { version: '1', nature: 'original', stage: 'final', stages: [{ stage: 'draft' }, { stage: 'final' }] },
        { version: 'Rev.1', nature: 'revision', of: '1' },
        { version: '1-fr', nature: 'translation', of: '1' },
      ],
    });
  });
});

describe('who may see a document', () => {
  const officer = 'secretariat@CWG-COP';
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open({ ...parts, ports: [{ provide: Authenticator, useClass: RoleAuthenticator }] });
    for (const visibility of ['public', 'members', 'secretariat'])
      await register.call(
        'POST',
        '/documents',
        { ...report, document: visibility, visibility, text: visibility },
        officer,
      );
    await register.settled();
  });
  afterAll(() => register.close());

  it.each([
    [officer, ['members', 'public', 'secretariat']],
    ['auditor@CWG-COP', ['members', 'public', 'secretariat']],
    ['reader@CWG-COP', ['members', 'public']],
    ['focal_point@CWG-COP:unicef', ['members', 'public']],
    ['secretariat@OTHER', ['public']],
  ])('%s sees %j: in the list, and their bytes', async (who, seen) => {
    for (const list of ['/documents', '/documents?body=CWG-COP'])
      expect((await register.call('GET', list, undefined, who)).json).toMatchObject(seen.map((id) => ({ id })));
    for (const id of ['members', 'public', 'secretariat'])
      for (const part of ['', '/paragraphs', '/content', '/versions/1/changes']) {
        const { status } = await register.call('GET', `/documents/${id}${part}`, undefined, who);
        expect({ id, part, status }).toEqual({
          id,
          part,
          status: seen.includes(id) ? 200 : id === 'members' ? 403 : 404,
        });
      }
  });

  it('is said anew by the secretariat, with a reason', async () => {
    const path = '/documents/secretariat/visibility-changes';
    const open = { to: 'members', reason: 'The comments are in.' };
    expect(await register.call('POST', path, open, 'reader@CWG-COP')).toMatchObject({ status: 403 });
    expect(await register.call('POST', path, open, 'secretariat@OTHER')).toMatchObject({ status: 404 });
    expect(await register.call('POST', path, { to: 'members' }, officer)).toMatchObject({ status: 422 });
    expect(await register.call('POST', path, open, officer)).toMatchObject({ status: 201 });
    await register.settled();
    expect(await register.call('GET', '/documents/secretariat/content', undefined, 'reader@CWG-COP')).toMatchObject({
      status: 200,
    });
  });
});
