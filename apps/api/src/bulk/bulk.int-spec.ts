import { BulkAnswer, type BulkRow, type OutcomeView, type RegisterPage } from '@app/contracts';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import type { TestApp } from '../../../../test/support/test-app.js';
import { BulkModule } from './bulk.module.js';

const effectiveOn = '2024-03-01';
const NOWHERE = '00000000-0000-4000-8000-000000000000';

describe('many commands in one request over HTTP', () => {
  let app: TestApp;
  let one: string;
  let other: string;
  beforeAll(async () => {
    app = await registerApp(['cwg-cop-20-report'], [], [BulkModule]);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    [one, other] = [await anActionItem(app), await anActionItem(app)];
  });

  const send = async (rows: readonly BulkRow[], headers: Record<string, string> = {}): Promise<BulkAnswer> => {
    const url = '/api/v1/bulk-commands';
    const reply = await app.http.inject({
      method: 'POST',
      url,
      headers: { authorization: '*', ...headers },
      payload: { rows },
    });
    expect(reply.statusCode).toBe(200);
    return BulkAnswer.parse(reply.json());
  };
  const owner = (outcome: string, entity: string, more: Partial<BulkRow> = {}): BulkRow => ({
    ...{ outcome, command: 'owners', body: { entity, effectiveOn } },
    ...more,
  });
  const versionOf = async (outcome: string): Promise<number> =>
    ((await app.call('GET', `/outcomes/${outcome}`)).json as OutcomeView).version;

  it('are each done, or refused with the code and the sentence that the row alone would have had', async () => {
    const { rows, done, refused, position } = await send([
      owner(one, 'unicef'),
      { outcome: one, command: 'steps', body: { step: 'DecisionRescinded', effectiveOn, reason: 'x' } },
      owner(other, 'nobody'),
      owner(NOWHERE, 'unicef'),
      { outcome: other, command: 'owners', body: { effectiveOn: 'soon' } },
      { outcome: other, command: 'applause', body: {} },
      owner(other, 'malawi'),
    ]);
    expect(rows.map((row) => (row.result === 'done' ? row.version : [row.status, row.code]))).toEqual([
      2,
      [409, 'step-not-of-this-kind'],
      [422, 'reference-unknown'],
      [404, 'outcome-unknown'],
      [422, 'request-invalid'],
      [422, 'bulk-command-unknown'],
      2,
    ]);
    for (const row of rows) if (row.result === 'refused') expect(row.detail).toMatch(/\w+ .*\.?$/);
    expect(rows[4]).toMatchObject({ errors: [{ path: '/body/entity' }, { path: '/body/effectiveOn' }] });
    expect({ done, refused }).toEqual({ done: 2, refused: 5 });
    const page = await app.http.inject({
      url: '/api/v1/outcomes?body=CWG-COP&owner=malawi',
      headers: { authorization: '*', ...(position !== null && { 'x-min-position': position }) },
    });
    await app.settled();
    expect(page.statusCode).toBe(200);
    expect(page.json<RegisterPage>().items.length).toBeGreaterThan(0);
  });

  it('on one outcome build on one another, each on the version that it names', async () => {
    const { rows } = await send([
      owner(one, 'unicef', { ifMatch: 1 }),
      owner(one, 'malawi', { ifMatch: 2 }),
      owner(one, 'malawi', { ifMatch: 2 }),
    ]);
    expect(rows).toMatchObject([{ version: 2 }, { version: 3 }, { status: 412, code: 'stale-version' }]);
  });

  it('that are sent again are not done again, and say the same', async () => {
    const key = { 'idempotency-key': 'selection-7' };
    const rows = [owner(one, 'unicef'), owner(other, 'nobody'), owner(other, 'malawi')];
    const first = await send(rows, key);
    await send([owner(one, 'canada')]);
    expect(await send(rows, key)).toEqual(first);
    expect(await versionOf(one)).toBe(3);
  });

  it('of which one was changed under the same key: that one is refused, the others are as they were', async () => {
    const key = { 'idempotency-key': 'selection-8' };
    const first = await send([owner(one, 'unicef'), owner(other, 'unicef')], key);
    const { rows } = await send([owner(one, 'unicef'), owner(other, 'malawi')], key);
    expect(rows).toMatchObject([first.rows[0], { code: 'key-reused', status: 422 }]);
  });

  it('are each asked for the right they need', async () => {
    const { rows } = await send(
      [owner(one, 'unicef'), { outcome: one, command: 'steps', body: { step: 'ProgressReported', effectiveOn } }],
      {
        authorization: '*:outcome.step',
      },
    );
    expect(rows).toMatchObject([{ status: 403, code: 'not-allowed' }, { result: 'done' }]);
  });

  it('are at least one and at most five hundred, and are for those who may do something', async () => {
    const bulk = (rows: readonly BulkRow[], as?: string) => app.call('POST', '/bulk-commands', { rows }, as);
    expect((await bulk([])).json).toMatchObject({ code: 'request-invalid' });
    expect((await bulk(Array<BulkRow>(501).fill(owner(one, 'unicef')))).json).toMatchObject({
      code: 'request-invalid',
    });
    expect((await bulk([owner(one, 'unicef')], '*:register.read')).status).toBe(403);
    const all = await send(Array.from({ length: 500 }, (_, n) => owner(n % 2 === 0 ? one : other, 'unicef')));
    expect(all).toMatchObject({ done: 500, refused: 0 });
    expect([await versionOf(one), await versionOf(other)]).toEqual([2, 2]);
  });
});
