import type { HistoryView, OutcomeView } from '@app/contracts';
import { anActionItem, outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const effectiveOn = '2024-03-01';

describe('keeping an outcome in order over HTTP', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const post = (what: string, body: object, as?: string) =>
    register.call('POST', `/outcomes/${action}/${what}`, { effectiveOn, ...body }, as);
  const view = async (): Promise<OutcomeView> => {
    await register.settled();
    return (await register.call('GET', `/outcomes/${action}`)).json as OutcomeView;
  };
  const versions = async (): Promise<number> => {
    const { json } = await register.call('GET', `/outcomes/${action}/history`);
    return (json as HistoryView).items.length;
  };

  it('names owners and releases them', async () => {
    await post('owners', { entity: 'malawi' });
    expect((await view()).owners).toMatchObject([{ id: 'malawi', name: 'Malawi', restsOn: null }]);
    expect(await post('owners', { entity: 'malawi' })).toMatchObject({ status: 201, json: { version: 2 } });
    expect(await post('owners', { entity: 'nobody' })).toMatchObject({
      status: 422,
      json: { code: 'reference-unknown' },
    });
    await post('owner-releases', { entity: 'malawi' });
    expect((await view()).owners).toEqual([]);
    expect(await post('owner-releases', { entity: 'malawi' })).toMatchObject({ json: { code: 'owner-unknown' } });
  });

  it('takes nothing that happened on a day to come, and what is due there', async () => {
    const refused = { status: 422, json: { code: 'day-not-come', effectiveOn: '2204-03-01' } };
    const lateOn = { effectiveOn: '2204-03-01' };
    expect(await post('steps', { step: 'ProgressReported', ...lateOn })).toMatchObject(refused);
    expect(await post('owners', { entity: 'malawi', ...lateOn })).toMatchObject(refused);
    const correction = { field: 'meeting', to: 'CWG-COP-18' };
    expect(await post('corrections', { correction, reason: 'Misread', ...lateOn })).toMatchObject(refused);
    expect(await versions()).toBe(1);
    expect(await post('deadlines', { due: { type: 'date', on: '2204-03-01' }, words: 'one day' })).toMatchObject({
      status: 201,
    });
  });

  it('sets and extends deadlines', async () => {
    const words = 'by the summer';
    await post('deadlines', { due: { type: 'date', on: '2024-06-30' }, words });
    const extension = {
      due: { type: 'date', on: '2024-09-30' },
      words: 'by the autumn',
      grantedBy: 'Chair',
      reason: 'Asked',
    };
    expect(await post('deadline-extensions', extension)).toMatchObject({ status: 201 });
    expect(await view()).toMatchObject({ dueOn: '2024-09-30', deadlines: [{ words: 'by the autumn' }] });
  });

  it('adds citations and corrects wordings and the title, what was there before staying readable', async () => {
    const citation = { document: 'cwg-cop-20-report', version: '1', paragraph: '9.6' };
    expect(await post('citations', { citation, wording: 'Post it.' })).toMatchObject({ json: { version: 2 } });
    expect(await post('citations', { citation, wording: 'Post it.' })).toMatchObject({ json: { version: 2 } });
    await post('wording-corrections', { citation: 0, to: 'Post it soon.', reason: 'Misread' });
    await post('title-corrections', { to: 'Post it soon', reason: 'Clearer' });
    expect(await view()).toMatchObject({ title: 'Post it soon', wordings: [{ wording: 'Post it soon.' }, {}] });
    expect(await post('wording-corrections', { citation: 9, to: 'x', reason: 'x' })).toMatchObject({
      json: { code: 'citation-unknown' },
    });
    const { json } = await register.call('GET', `/outcomes/${action}/history`);
    expect((json as HistoryView).items.at(-1)?.facts).toEqual([
      { label: 'Before', value: 'Post the report' },
      { label: 'After', value: 'Post it soon' },
    ]);
  });

  it('ties it to other outcomes and hangs views on it', async () => {
    const target = await outcomeId(register, 'CWG-COP-20/13');
    const seen = await outcomeId(register, 'CWG-COP-20/7');
    await post('relations', { relation: 'follows_up', target, statedBy: 'person' });
    await post('views', { view: seen, statedBy: 'person' });
    expect(await view()).toMatchObject({
      relations: [{ relation: 'follows up', reference: 'CWG-COP-20/13' }],
      views: [{ reference: 'CWG-COP-20/7', holder: { id: 'canada' } }],
    });
    for (const [what, body] of [
      ['relations', { relation: 'restates', target: action }],
      ['views', { view: action }],
    ] as const)
      expect(await post(what, { ...body, statedBy: 'person' })).toMatchObject({ json: { code: 'tied-to-itself' } });
    expect(await post('views', { view: target, statedBy: 'person' })).toMatchObject({ json: { code: 'not-a-view' } });
    const nothing = '00000000-0000-4000-8000-000000000000';
    expect(await post('views', { view: nothing, statedBy: 'person' })).toMatchObject({ status: 404 });
    expect(await post('relations', { relation: 'adopts', target: nothing, statedBy: 'person' })).toMatchObject({
      status: 422,
    });
  });

  it.each([
    ['owners', { entity: 'malawi' }],
    ['owner-releases', { entity: 'malawi' }],
    ['deadlines', { due: { type: 'date', on: '2024-06-30' }, words: 'x' }],
    ['deadline-extensions', { due: { type: 'date', on: '2024-06-30' }, words: 'x', grantedBy: 'x', reason: 'x' }],
    ['citations', { citation: { document: 'x', version: '1', paragraph: '1' }, wording: 'x' }],
    ['wording-corrections', { citation: 0, to: 'x', reason: 'x' }],
    ['title-corrections', { to: 'x', reason: 'x' }],
  ])('lets nobody but the secretariat of its body change %s', async (what, body) => {
    expect(await post(what, body, 'OTHER')).toMatchObject({ status: 403 });
    expect(await post(what, body, 'CWG-COP:register.read,outcome.step,outcome.verify')).toMatchObject({ status: 403 });
    expect(await versions()).toBe(1);
  });

  describe('two officers at once', () => {
    const send = (what: string, body: object, version: number) =>
      register.http.inject({
        method: 'POST',
        url: `/api/v1/outcomes/${action}/${what}`,
        payload: { ...body, effectiveOn },
        headers: { authorization: '*', 'if-match': `"${version}"` },
      });
    const title = { to: 'Post it soon', reason: 'Clearer' };

    it('are told who was faster where they change the same', async () => {
      await post('title-corrections', { ...title, to: 'Post it' });
      const refused = await send('title-corrections', title, 1);
      expect([refused.statusCode, refused.json()]).toMatchObject([
        412,
        {
          code: 'stale-version',
          detail: expect.stringMatching(/^B\. Officer recorded "Title corrected" .+\. Read it/) as string,
          since: [{ version: 2, type: 'TitleCorrected', actor: { name: 'B. Officer' } }],
        },
      ]);
      expect((await send('title-corrections', title, 2)).statusCode).toBe(201);
    });

    it('do not meet where they change different things', async () => {
      await post('owners', { entity: 'malawi' });
      expect((await send('owners', { entity: 'malta' }, 1)).statusCode).toBe(201);
      expect((await send('title-corrections', title, 1)).statusCode).toBe(201);
      expect((await send('owner-releases', { entity: 'malawi' }, 1)).statusCode).toBe(412);
      expect((await send('owners', { entity: 'canada' }, 99)).statusCode).toBe(412);
    });
  });
});
