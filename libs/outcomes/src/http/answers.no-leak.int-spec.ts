import type { AgeingView, EntityPageView, MattersArisingView, RegisterPage, StuckView } from '@app/contracts';
import { Authenticator } from '@app/http';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { QualifyByView, RecordOutcome, RelateOutcome, TakeStep } from '../index.js';

const OFFICER = 'secretariat@CWG-COP';
const READER = 'reader@CWG-COP';
const OUTSIDER = 'reader@OTHER';
const ANSWERS = [
  '/silence?body=CWG-COP',
  '/stuck?body=CWG-COP&times=1',
  '/ageing?body=CWG-COP',
  '/matters-arising?body=CWG-COP',
  '/instruments/council-resolution-1306/outcomes?body=CWG-COP',
  '/entities/canada/outcomes?body=CWG-COP',
  '/entities/unicef/outcomes?body=CWG-COP',
];
const HIDDEN = 'CWG-COP-11/2';

describe('answers across meetings', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp(undefined, [{ provide: Authenticator, useClass: RoleAuthenticator }]);
    const path = `/outcomes/${await outcomeId(register, HIDDEN)}/visibility-changes`;
    await register.call('POST', path, { to: 'secretariat', reason: 'For the test.' }, OFFICER);
    await register.settled();
  });
  afterAll(() => register.close());

  const get = async <View>(path: string, as: string): Promise<View> => {
    await register.settled();
    const { status, json } = await register.call('GET', path, undefined, as);
    expect({ path, as, status }).toMatchObject({ status: 200 });
    return json as View;
  };
  const all = async (as: string): Promise<string> =>
    JSON.stringify(await Promise.all(ANSWERS.map((path) => get<object>(path, as)))).replaceAll(/"version":\d+/g, '');

  it('tell nothing of an outcome that is for the secretariat, in no list and no figure', async () => {
    expect(await all(OFFICER)).toContain(HIDDEN);
    expect(await all(READER)).not.toContain(HIDDEN);
    const { total } = await get<RegisterPage>('/outcomes?body=CWG-COP&limit=1', READER);
    expect((await get<AgeingView>('/ageing?body=CWG-COP', READER)).all.counted).toBe(total);
    expect((await get<AgeingView>('/ageing?body=CWG-COP', OFFICER)).all.counted).toBe(total + 1);
  });

  it('are of what is public for who has no role in the body', async () => {
    expect((await get<MattersArisingView>('/matters-arising?body=CWG-COP', OUTSIDER)).matters).toEqual([]);
    expect((await get<AgeingView>('/ageing?body=CWG-COP', OUTSIDER)).all.counted).toBe(0);
  });

  it('do not change for a reader when what is hidden is tied to what the reader sees', async () => {
    const target = await outcomeId(register, 'CWG-COP-20/17');
    const before = await all(READER);
    const told = (await get<{ text: string }>(`/outcomes/${target}/story`, READER)).text;
    const facts = { meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines: [], instruments: [] };
    const prose = { title: 'An unheard-of view', wordings: ['An unheard-of view.'], deadlineWords: [] };
    const outcome = { ...facts, stage: 'recorded', holder: 'canada', visibility: 'secretariat' } as const;
    const { outcomeId: view } = await register.do(
      new RecordOutcome('view_recorded', outcome, prose, null, on('2024-01-23')),
    );
    await register.do(new QualifyByView(target, view, 'canada', 'person', {}, on('2024-01-23')));
    await register.do(new RelateOutcome(view, 'reiterates', target, 'person', {}, on('2024-01-23')));
    expect(await all(READER)).toBe(before);
    expect((await get<{ text: string }>(`/outcomes/${target}/story`, READER)).text).toBe(told);
    expect(await all(OFFICER)).toContain('An unheard-of view');
    const stuck = await get<StuckView>('/stuck?body=CWG-COP&times=1', READER);
    expect(stuck.rows.flatMap(({ also }) => also)).toEqual([]);
  });

  it('name no document that is evidence for fewer than see the outcome', async () => {
    const id = await outcomeId(register, 'CWG-COP-20/6');
    const evidence = { documentReference: 'SEC/7', visibility: 'secretariat' } as const;
    await register.do(
      new TakeStep(id, 'CompletionClaimed', { owner: 'unicef', evidence }, {}, 'person-1', on('2024-11-01')),
    );
    const reported = async (as: string) =>
      (await get<EntityPageView>('/entities/unicef/outcomes?body=CWG-COP', as)).reported.map(({ words }) => words);
    expect(await reported(OFFICER)).toEqual(['completion claimed by UNICEF (SEC/7)']);
    expect(await reported(READER)).toEqual(['completion claimed by UNICEF']);
    expect(await all(READER)).not.toContain('SEC/7');
  });
});
