import { OutcomeView, type RegisterRow } from '@app/contracts';
import { startApp, type RunningApp } from '../../support/running-app.js';
import { Client, refusalIn } from './client.js';
import { type Written, writtenIn } from './log.js';
import { findOne, REGISTER } from './sample-outcomes.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const JSON_TYPE = { 'content-type': 'application/json' };

let app: RunningApp;
let officer: Client;
let item: RegisterRow;
let steps: string;
let before: Written;

beforeAll(async () => {
  app = await startApp();
  officer = await Client.signedInBy(app.signInLink);
  item = await findOne(officer, 'footnote on the source');
  steps = `/api/v1/outcomes/${item.id}/steps`;
  before = await writtenIn(app.dataDir);
});
// Whatever is refused leaves nothing behind.
afterEach(async () => {
  expect(await writtenIn(app.dataDir)).toEqual(before);
  expect(await officer.read(OutcomeView, `/api/v1/outcomes/${item.id}`)).toMatchObject({ version: item.version });
});
afterAll(() => app.stop());

const progress = { step: 'ProgressReported', effectiveOn: '2024-03-01' };
const report = {
  document: 'annex',
  meetings: ['CWG-COP-20'],
  body: 'CWG-COP',
  title: 'An annex',
  effectiveOn: '2024-02-01',
};

describe('a body that cannot be read', () => {
  it.each([
    ['cut off', '{"step": "Progress', 'json-malformed', 400],
    ['empty', '', 'json-malformed', 400],
    ['not an object', '"ProgressReported"', 'request-invalid', 422],
    ['bytes', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 'json-malformed', 400],
    ['built to change prototypes', '{"__proto__": {"step": "x"}}', 'json-malformed', 400],
    ['deeply nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'request-invalid', 422],
    ['with a character that cannot be kept', '{"step":"WorkBlocked","reason":"\\u0000"}', 'text-not-storable', 422],
    ['larger than the route takes', JSON.stringify({ note: 'x'.repeat(1_100_000) }), 'request-too-large', 413],
  ])('%s', async (_, body, code, status) => {
    expect(refusalIn(await officer.sendRaw('POST', steps, body, JSON_TYPE))).toMatchObject({ code, status });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'said to be %s',
    async (type) => {
      const answer = await officer.sendRaw('POST', steps, 'step=ProgressReported', { 'content-type': type });
      expect(refusalIn(answer)).toMatchObject({ code: 'media-type-unsupported', status: 415 });
    },
  );
});

describe('fields that are wrong', () => {
  it('are all named at once, each with its place', async () => {
    const wrong = { step: 'Abolished', effectiveOn: '2024-02-30', note: '   ', evidence: { link: 'no link' } };
    const { code, errors } = await officer.refused('POST', steps, wrong);
    expect(code).toBe('request-invalid');
    expect(errors?.map(({ path }) => path).sort()).toEqual([
      '/body/effectiveOn',
      '/body/evidence/link',
      '/body/note',
      '/body/step',
    ]);
  });

  it.each([
    ['a step of another kind', { ...progress, step: 'DecisionRescinded', reason: 'x' }, 'step-not-of-this-kind', 409],
    ['a step without what it needs', { ...progress, step: 'WorkBlocked' }, 'step-incomplete', 409],
    ['an owner that nobody knows', { ...progress, owner: 'nobody' }, 'reference-unknown', 422],
    ['a day before the outcome was agreed', { ...progress, effectiveOn: '2020-01-01' }, 'outcome-not-recorded', 409],
  ])('%s', async (_, body, code, status) => {
    expect(await officer.refused('POST', steps, body)).toMatchObject({ code, status });
  });

  it.each([
    ['a number that every later one would have to exceed', 'outcomes', { number: 1e15 }, '/body/number'],
    ['more wordings than can be searched', 'outcomes', { wordings: Array(21).fill('x') }, '/body/wordings'],
    [
      'an ordinal beyond counting',
      'meetings',
      { meeting: 'CWG-COP-22', bodies: ['CWG-COP'], kind: 'meeting', ordinal: 1e12 },
      '/body/ordinal',
    ],
    ['a year before there were any', 'outcomes', { effectiveOn: '0001-01-01' }, '/body/effectiveOn'],
  ])('%s', async (_, path, wrong, place) => {
    const right = { meeting: 'CWG-COP-20', kind: 'decision', title: 'x', wordings: ['x'], effectiveOn: '2024-01-23' };
    const { code, errors } = await officer.refused('POST', `/api/v1/${path}`, { ...right, ...wrong });
    expect({ code, places: errors?.map((error) => error.path) }).toEqual({ code: 'request-invalid', places: [place] });
  });

  it.each([
    ['another body', '/api/v1/outcomes?body=NO-SUCH-BODY', 404],
    ['a cursor of nobody', `${REGISTER}&cursor=abc`, 422],
    ['a limit of nothing', `${REGISTER}&limit=0`, 422],
    ['a date that is none', `${REGISTER}&asOf=2024-02-30`, 422],
    ['a meeting without dates', `${REGISTER}&asOf=CWG-COP-09`, 422],
    ['a search for a character that cannot be kept', `${REGISTER}&q=%00`, 422],
    ['a malformed address', '/api/v1/outcomes/%E0%A4%A', 400],
    ['an endless address', `/api/v1/${'x'.repeat(20_000)}`, 431],
  ])('a question about %s', async (_, path, status) => {
    const answer = await officer.send('GET', path);
    expect(answer).toMatchObject({ status, body: { code: expect.any(String) as unknown } });
  });

  it('searches for quotes, operators and wildcards find nothing and break nothing', async () => {
    for (const words of ['"', "'; drop table es.event", 'a & | ! <->', '%%%', '\\', '(((', '🙂', '-', ' '])
      expect(await officer.send('GET', `${REGISTER}&q=${encodeURIComponent(words)}`)).toMatchObject({ status: 200 });
  });
});

describe('ids that nobody has', () => {
  it.each([
    ['GET', `/api/v1/outcomes/${NOWHERE}`, 404],
    ['GET', `/api/v1/outcomes/${NOWHERE}/history`, 404],
    ['POST', `/api/v1/outcomes/${NOWHERE}/steps`, 404],
    ['GET', '/api/v1/outcomes/CWG-COP-20%2F14', 422],
    ['GET', '/api/v1/meetings/CWG-COP-99', 404],
    ['GET', '/api/v1/documents/no-such-report', 404],
    ['GET', '/api/v1/entities/no-such-entity', 404],
    ['GET', '/api/v1/no-such-thing', 404],
    ['DELETE', '/api/v1/outcomes', 404],
  ])('%s %s', async (method, path, status) => {
    const { code } = await officer.refused(method, path, method === 'POST' ? progress : undefined);
    expect({ path, status, code }).toMatchObject({
      code: expect.stringMatching(/-unknown$|^request-invalid$/) as unknown,
    });
    expect(await officer.send(method, path, method === 'POST' ? progress : undefined)).toMatchObject({ status });
  });
});

describe('preconditions and positions', () => {
  it.each([
    [{ 'If-Match': '"99"' }, 'stale-version', 412],
    [{ 'If-Match': 'W/"1"' }, 'if-match-invalid', 422],
    [{ 'If-Match': 'yesterday' }, 'if-match-invalid', 422],
    [{ 'Idempotency-Key': 'two words' }, 'idempotency-key-invalid', 422],
    [{ 'Idempotency-Key': 'k'.repeat(300) }, 'idempotency-key-invalid', 422],
  ])('%j', async (headers, code, status) => {
    expect(await officer.refused('POST', steps, progress, headers)).toMatchObject({ code, status });
  });

  it.each([
    ['nonsense', 'position-invalid', 422],
    ['9-1', 'position-of-another-epoch', 409],
    ['1-99999999', 'position-of-another-epoch', 409],
  ])('X-Min-Position %s', async (position, code, status) => {
    const headers = { 'X-Min-Position': position };
    expect(await officer.refused('GET', REGISTER, undefined, headers)).toMatchObject({ code, status });
  });
});

describe('a report that is', () => {
  it.each([
    ['empty', { text: '' }, 422],
    ['only white space', { text: ' \n\t ' }, 422],
    ['missing', {}, 422],
    ['both text and bytes', { text: 'a', base64: 'YWJjZA==' }, 422],
    ['binary, though said to be text', { base64: Buffer.from([0, 255, 254, 1, 2, 3]).toString('base64') }, 422],
    ['not base64', { base64: '*** no ***' }, 422],
  ])('%s', async (_, content, status) => {
    const answer = await officer.send('POST', '/api/v1/documents', { ...report, ...content });
    expect(answer).toMatchObject({ status, body: { code: expect.any(String) as unknown } });
  });
});

describe('a key used again', () => {
  it('for another request is refused, and the first answer stays', async () => {
    const headers = { 'Idempotency-Key': 'report-once' };
    const first = await officer.done(steps, progress, headers);
    const other = { ...progress, effectiveOn: '2024-04-01' };
    expect(await officer.refused('POST', steps, other, headers)).toMatchObject({ code: 'key-reused', status: 422 });
    expect(await officer.done(steps, progress, headers)).toEqual(first);
    item = { ...item, version: first.version };
    before = { events: before.events + 1, commands: before.commands + 1 };
  });
});
