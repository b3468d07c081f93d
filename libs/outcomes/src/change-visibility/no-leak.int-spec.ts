import type { HistoryView, MatrixView, MovementsView, OutcomeView, OverviewView, RegisterPage } from '@app/contracts';
import { Authenticator } from '@app/http';
import { visibilities, type Visibility } from '@app/kernel';
import fc from 'fast-check';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { QualifyByView, RecordOutcome, RelateOutcome, type OutcomeId } from '../index.js';

const OFFICER = 'secretariat@CWG-COP';
const READER = 'reader@CWG-COP';
const SEEN: Readonly<Record<string, readonly Visibility[]>> = {
  [OFFICER]: visibilities,
  'chair@CWG-COP': visibilities,
  'auditor@CWG-COP': visibilities,
  [READER]: ['public', 'members'],
  'focal_point@CWG-COP:unicef': ['public', 'members'],
  'system_manager@CWG-COP': ['public', 'members'],
  'reader@OTHER': ['public'],
  'secretariat@OTHER': ['public'],
};
/** Every answer that speaks of several outcomes; a new one belongs here. */
const ANSWERS = [
  ...['/outcomes?body=CWG-COP&limit=200', '/outcomes?body=CWG-COP&limit=200&q=an', '/matrix?body=CWG-COP'],
  ...['/overview?body=CWG-COP', '/movements?body=CWG-COP&from=2009-01-01', '/matters-arising?body=CWG-COP'],
  ...['/silence?body=CWG-COP', '/stuck?body=CWG-COP&times=1', '/ageing?body=CWG-COP'],
  ...[
    '/instruments/council-resolution-1306/outcomes?body=CWG-COP',
    '/entities/cwg-cop-secretariat/outcomes?body=CWG-COP',
  ],
  ...['/entities/unicef/outcomes?body=CWG-COP', '/entities/canada/outcomes?body=CWG-COP'],
];
const MEMBERS = Object.entries(SEEN).filter(([who]) => who.endsWith('COP'));

describe('what an asker may not see', () => {
  let register: TestApp;
  const visibilityOf = new Map<string, Visibility>();
  const get = async <Answer>(path: string, as: string): Promise<Answer> => {
    const { status, json } = await register.call('GET', path, undefined, as);
    expect({ path, as, status }).toMatchObject({ status: 200 });
    return json as Answer;
  };
  const page = (filter: string, as: string) => get<RegisterPage>(`/outcomes?body=CWG-COP&limit=200${filter}`, as);
  const references = (items: readonly { readonly reference: string }[]) =>
    items.map(({ reference }) => reference).sort();
  const expectedFor = (seen: readonly Visibility[]) =>
    [...visibilityOf].flatMap(([reference, visibility]) => (seen.includes(visibility) ? [reference] : [])).sort();
  const change = async (reference: string, to: Visibility) => {
    const path = `/outcomes/${await outcomeId(register, reference)}/visibility-changes`;
    expect(await register.call('POST', path, { to, reason: 'For the test.' }, OFFICER)).toMatchObject({ status: 201 });
    visibilityOf.set(reference, to);
  };

  beforeAll(async () => {
    register = await registerApp(undefined, [{ provide: Authenticator, useClass: RoleAuthenticator }]);
    const { items } = await page('', OFFICER);
    for (const { reference } of items) visibilityOf.set(reference, 'members');
    const drawn = fc.sample(fc.array(fc.constantFrom(...visibilities), { minLength: 60, maxLength: 60 }), {
      numRuns: 1,
      seed: 20,
    });
    for (const [index, { reference }] of items.entries()) {
      const to = drawn[0]?.[index];
      if (to !== undefined) await change(reference, to);
    }
    await register.settled();
  });
  afterAll(() => register.close());

  it.each(Object.entries(SEEN))('is on no page of %s, and in no total', async (who, seen) => {
    const { items, total, facets } = await page('', who);
    expect(references(items)).toEqual(expectedFor(seen));
    expect(total).toBe(items.length);
    for (const facet of ['meeting', 'kind', 'disposition', 'owner'] as const)
      for (const { value, count } of facets[facet])
        expect({ value, listed: (await page(`&${facet}=${value}`, who)).items.length }).toEqual({
          value,
          listed: count,
        });
    expect((await page('&overdue=true', who)).items).toHaveLength(facets.overdue);
  });

  it.each(Object.entries(SEEN))('is nothing that %s learns to exist', async (who, seen) => {
    for (const [reference, visibility] of visibilityOf) {
      const id = await outcomeId(register, reference);
      const answers = await Promise.all(
        ['', '/history'].map((part) => register.call('GET', `/outcomes/${id}${part}`, undefined, who)),
      );
      const refused = visibility === 'members' ? 403 : 404;
      for (const { status } of answers) expect(status).toBe(seen.includes(visibility) ? 200 : refused);
    }
  });

  it.each(MEMBERS)(
    'is neither in the matrix nor in the figures of %s, now and at any other moment',
    async (who, seen) => {
      const expected = expectedFor(seen);
      for (const moment of ['', '&asOf=2090-01-01']) {
        expect(references((await get<MatrixView>(`/matrix?body=CWG-COP${moment}`, who)).rows)).toEqual(expected);
        const overview = await get<OverviewView>(`/overview?body=CWG-COP${moment}`, who);
        expect(overview.total).toBe(expected.length);
        expect(overview.dispositions.reduce((sum, { count }) => sum + count, 0)).toBe(expected.length);
        expect(references(overview.moved).filter((reference) => !expected.includes(reference))).toEqual([]);
      }
      const moved = await get<MovementsView>('/movements?body=CWG-COP&from=2009-01-01', who);
      expect(references(moved.outcomes)).toEqual(expected);
      expect(moved.totals.find(({ type }) => type === 'agreed')?.count ?? 0).toBe(expected.length);
    },
  );

  it.each(MEMBERS)('is named in no answer that %s gets', async (who, seen) => {
    const hidden = [...visibilityOf].flatMap(([reference, visibility]) =>
      seen.includes(visibility) ? [] : [reference],
    );
    for (const path of ANSWERS)
      for (const moment of ['', '&asOf=CWG-COP-20']) {
        const text = JSON.stringify(await get<object>(`${path}${path.includes('movements') ? '' : moment}`, who));
        expect({ path, told: hidden.filter((reference) => text.includes(`"${reference}"`)) }).toEqual({
          path,
          told: [],
        });
      }
  });

  it('is not shown as it was recorded before it was closed', async () => {
    const before = String(
      (await get<HistoryView>(`/outcomes/${await hiddenOne()}/history`, OFFICER)).items.at(-1)?.position,
    );
    const asRecorded = `&asRecorded=${Number(before) - 1}`;
    const known = references((await page(asRecorded, OFFICER)).items);
    expect(known.length).toBeGreaterThan(0);
    expect(references((await page(asRecorded, READER)).items)).toEqual(
      known.filter((reference) => visibilityOf.get(reference) !== 'secretariat'),
    );
  });
  const hiddenOne = async (): Promise<string> => {
    const [reference = ''] = [...visibilityOf].find(([, visibility]) => visibility === 'secretariat') ?? [];
    return outcomeId(register, reference);
  };

  it('changes nothing that a reader sees when it is recorded, or tied to what the reader sees', async () => {
    const [shown = ''] = expectedFor(['public', 'members']);
    const target = await outcomeId(register, shown);
    // A version is not told: it says that something was recorded, and by what is recorded to date nothing was.
    const seen = async () => ({
      search: await page('&q=unheard-of', READER),
      answers: await Promise.all(ANSWERS.map((path) => get<object>(path, READER))),
      story: await get<object>(`/outcomes/${target}/story`, READER),
      outcome: await get<OutcomeView>(`/outcomes/${target}`, READER),
      history: (await get<HistoryView>(`/outcomes/${target}/history`, READER)).items,
    });
    const bare = (answer: object) => JSON.stringify(answer).replaceAll(/"version":\d+/g, '"version":0');
    const before = bare(await seen());
    const view = await hiddenView();
    await register.do(new QualifyByView(target, view, 'canada', 'person', {}, on('2024-01-23')));
    await register.do(new RelateOutcome(target, 'follows_up', view, 'person', {}, on('2024-01-23')));
    await register.do(new RelateOutcome(view, 'follows_up', target, 'person', {}, on('2024-01-23')));
    await register.settled();
    expect(bare(await seen())).toBe(before);
    expect((await get<OutcomeView>(`/outcomes/${target}`, OFFICER)).views).toMatchObject([{ id: view }]);
  });

  const hiddenView = async (): Promise<OutcomeId> => {
    const facts = { meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines: [], instruments: [] };
    const prose = { title: 'An unheard-of view', wordings: ['An unheard-of view.'], deadlineWords: [] };
    const outcome = { ...facts, stage: 'recorded', holder: 'canada', visibility: 'secretariat' } as const;
    return (await register.do(new RecordOutcome('view_recorded', outcome, prose, null, on('2024-01-23')))).outcomeId;
  };

  it('cannot be acted on, and no focal point may say who sees what', async () => {
    const body = { step: 'OutcomeReviewed', effectiveOn: '2024-02-01' };
    const path = `/outcomes/${await hiddenOne()}`;
    const focalPoint = 'focal_point@CWG-COP:unicef';
    expect(await register.call('POST', `${path}/steps`, body, focalPoint)).toMatchObject({ status: 404 });
    const open = { to: 'public', reason: 'Why not.' };
    for (const who of [focalPoint, 'chair@CWG-COP', 'auditor@CWG-COP', READER, 'secretariat@OTHER'])
      expect([403, 404]).toContain((await register.call('POST', `${path}/visibility-changes`, open, who)).status);
    expect(await register.call('POST', `${path}/visibility-changes`, { to: 'public' }, OFFICER)).toMatchObject({
      status: 422,
    });
  });
});
