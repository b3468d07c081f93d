import { DomainError } from '@app/kernel';
import { Pool } from 'pg';
import { on, TestApp } from '../../../../test/support/test-app.js';
import {
  type DocumentReader,
  DocumentsModule,
  documentsProblems,
  documentsProjections,
  GetCitedVersion,
  GetDocument,
  GetDocumentContent,
  GetDocumentParagraphs,
  ListDocuments,
  RegisterDocument,
} from '../index.js';

/** How often a text was read that is too heavy while the reader is busy. */
const heavy = { isBusy: false, readings: 0 };
/** A paragraph a line. */
const reader: DocumentReader = {
  paragraphs: async (bytes) => {
    const text = new TextDecoder().decode(bytes);
    if (text.startsWith('heavy')) heavy.readings += 1;
    if (text.startsWith('heavy') && heavy.isBusy) throw new DomainError('too-heavy', 'It takes far too long to read.');
    return Promise.resolve(
      text.split('\n').map((line, index) => ({ paragraph: `${index + 1}`, text: line, start: 0, end: line.length })),
    );
  },
};
const parts = {
  modules: [DocumentsModule.forRoot({ reader })],
  projections: documentsProjections,
  problems: [documentsProblems],
};

describe('documents', () => {
  let register: TestApp;
  beforeEach(async () => {
    register = await TestApp.open(parts);
  });
  afterEach(() => register.close());

  const take = (id: string, text: string) =>
    register.do(
      new RegisterDocument(
        {
          document: id,
          kind: 'report',
          symbol: 'C14/41-E',
          meetings: ['M-07', 'M-08'],
          body: 'CWG-COP',
          language: 'en',
        },
        { version: '1', stage: 'final', language: 'en', mediaType: 'text/plain' },
        Buffer.from(text),
        { title: 'Report' },
        on('2014-02-21'),
      ),
    );

  it('can be cited at once, before any read model has it', async () => {
    await take('report', 'one\ntwo');
    const cited = (version: string) => register.ask(new GetCitedVersion('report', version));
    expect(await cited('1')).toEqual({ versions: ['1'], paragraphs: ['1', '2'] });
    expect(await cited('2')).toEqual({ versions: ['1'], paragraphs: [] });
    expect(await register.ask(new GetCitedVersion('nothing', '1'))).toEqual({ versions: [], paragraphs: [] });
  });

  it('that could not be read is read again after a minute, and not at each citation', async () => {
    await take('report', 'heavy\ntext');
    Object.assign(heavy, { isBusy: true, readings: 0 });
    const paragraphs = async () => (await register.ask(new GetCitedVersion('report', '1'))).paragraphs;
    expect([await paragraphs(), await paragraphs()]).toEqual([[], []]);
    heavy.isBusy = false;
    expect([await paragraphs(), heavy.readings]).toEqual([[], 1]);
    register.clock.set('2026-03-01T23:31:00Z');
    expect([await paragraphs(), await paragraphs(), heavy.readings]).toEqual([['1', '2'], ['1', '2'], 2]);
  });

  it('holds the bytes as they came and parts them into paragraphs', async () => {
    await take('report', 'one\ntwö');
    await register.settled();
    const { bytes, version } = await register.ask(new GetDocumentContent('report', null));
    expect(bytes.toString()).toBe('one\ntwö');
    expect(version).toMatchObject({ version: '1', size: 8, mediaType: 'text/plain' });
    expect(await register.ask(new GetDocumentParagraphs('report', '1'))).toMatchObject([
      { text: 'one' },
      { text: 'twö' },
    ]);
    expect(await register.ask(new GetDocument('report'))).toMatchObject({ symbol: 'C14/41-E', version: 2 });
    await expect(register.ask(new GetDocument('nothing'))).rejects.toMatchObject({ code: 'document-unknown' });
    await expect(register.ask(new GetDocumentContent('report', '9'))).rejects.toMatchObject({
      code: 'version-unknown',
    });
  });

  it('recognises the same file, also under another id', async () => {
    const first = await take('report', 'one');
    expect(await take('report', 'one')).toMatchObject({ version: first.version });
    await expect(take('report', 'two')).rejects.toMatchObject({ code: 'document-already-registered' });
    await register.settled();
    await expect(take('copy', 'one')).rejects.toMatchObject({
      code: 'document-already-held',
      details: { document: 'report' },
    });
  });

  it('five senders of one file at once make one document', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => take('report', 'one')));
    expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([2]));
  });

  it('is found by body and by meeting', async () => {
    await take('b-report', 'b');
    await take('a-report', 'a');
    await register.settled();
    const found = async (body: string | null, meeting: string | null) =>
      (await register.ask(new ListDocuments(body, meeting))).map(({ id }) => id);
    expect(await found(null, null)).toEqual(['a-report', 'b-report']);
    expect(await found('CWG-COP', 'M-08')).toEqual(['a-report', 'b-report']);
    expect(await found('OTHER', null)).toEqual([]);
    expect(await found(null, 'M-09')).toEqual([]);
  });

  it('takes no file above 50 MB', async () => {
    await expect(take('report', 'x'.repeat(50 * 1024 * 1024 + 1))).rejects.toMatchObject({
      code: 'document-too-large',
    });
  });

  it('lets the program neither change nor remove bytes', async () => {
    await take('report', 'one');
    const pool = register.http.get(Pool);
    await expect(pool.query("update documents.content set media_type = 'x'")).rejects.toMatchObject({ code: '42501' });
    await expect(pool.query('delete from documents.content')).rejects.toMatchObject({ code: '42501' });
    await expect(
      pool.query("insert into documents.content values (sha256('a'), 'text/plain', 1, 'b')"),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
