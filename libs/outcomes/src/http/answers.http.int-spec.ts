import type {
  AgeingView,
  EntityPageView,
  InstrumentRegisterView,
  MattersArisingView,
  RegisterPage,
  SilenceView,
  StoryView,
  StuckView,
} from '@app/contracts';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { RelateOutcome, TakeStep } from '../index.js';
import { MergeOutcomes } from '../merge-outcomes/merge-outcomes.command.js';

/** What the register holds once the five reports of the sample are in it. */
describe('answers across meetings over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const ask = async <View>(path: string): Promise<View> => {
    await register.settled();
    const { status, json } = await register.call('GET', path);
    expect([path, status]).toEqual([path, 200]);
    return json as View;
  };
  const story = async (reference: string, query = '') =>
    ask<StoryView>(`/outcomes/${await outcomeId(register, reference)}/story${query}`);
  const references = (rows: readonly { readonly reference: string }[]) => rows.map(({ reference }) => reference);

  describe('the story', () => {
    it('names the paragraph of the twentieth report, as of then and as of now', async () => {
      expect(await story('CWG-COP-20/17')).toMatchObject({
        text: 'Raised §8.10, recommended §9.7.1 bullet 1 at CWG-COP-20 (23 January 2024). Open: agreed.',
        parts: [
          { paragraph: '8.10' },
          { paragraph: '9.7.1 bullet 1', citation: { document: 'cwg-cop-20-report' }, outcome: null },
        ],
        silence: null,
      });
      expect((await story('CWG-COP-18/7')).text).toContain('progress reported by SCORT Foundation (§5.19)');
      expect((await story('CWG-COP-18/7', '?asOf=CWG-COP-18')).text).toBe(
        'Promised by SCORT Foundation and International Telecommunication Union (§5.20) at CWG-COP-18 (12 January 2022). Open.',
      );
    });

    it('keeps a view recorded beside the statement that it concerns', async () => {
      expect((await story('CWG-COP-20/16')).text).toContain('Concern recorded by Canada (§8.11).');
    });

    it('is refused of what is not there', async () => {
      expect(await register.call('GET', '/outcomes/00000000-0000-4000-8000-000000000000/story')).toMatchObject({
        status: 404,
        json: { code: 'outcome-unknown' },
      });
      const id = await outcomeId(register, 'CWG-COP-20/17');
      expect(await register.call('GET', `/outcomes/${id}/story?asOf=CWG-COP-18`)).toMatchObject({
        status: 404,
        json: { code: 'outcome-not-yet' },
      });
    });
  });

  describe('the silence report', () => {
    it('counts reports and not meetings, and what is missing apart', async () => {
      const { rows } = await ask<SilenceView>('/silence?body=CWG-COP');
      expect(rows.find(({ reference }) => reference === 'CWG-COP-08/2')).toMatchObject({
        words: 'not mentioned in 4 of 4 reports held; 7 reports missing',
        lastSpoken: { meeting: 'CWG-COP-08', paragraph: '6.2 b)' },
      });
      expect(references(rows)).not.toContain('CWG-COP-18/7');
      expect(references(rows).filter((reference) => reference.startsWith('CWG-COP-20'))).toEqual([]);
    });

    it('is asked of the other clock too', async () => {
      const long = await ask<SilenceView>('/silence?body=CWG-COP&asRecorded=2001-01-01T00:00Z');
      expect(long).toMatchObject({ rows: [], asRecorded: { position: '1-0' } });
      expect(await register.call('GET', '/silence?body=CWG-COP&asRecorded=yesterday')).toMatchObject({
        status: 422,
        json: { code: 'as-recorded-unknown' },
      });
    });

    it('takes the filters of the register and a longest run, as of a meeting too', async () => {
      const then = await ask<SilenceView>('/silence?body=CWG-COP&asOf=CWG-COP-16&kind=recommendation&run=2');
      expect(references(then.rows)).toEqual(['CWG-COP-08/1', 'CWG-COP-08/2']);
      expect(then.asOf).toMatchObject({ meeting: 'CWG-COP-16' });
      expect((await ask<SilenceView>('/silence?body=CWG-COP&run=5')).rows).toEqual([]);
    });
  });

  it('has figures by meeting and kind on reviewed reports, and no way to compare states', async () => {
    const { all, byMeeting, byKind, leftOut } = await ask<AgeingView>('/ageing?body=CWG-COP&asOf=2024-02-01');
    const { total } = await ask<RegisterPage>('/outcomes?body=CWG-COP&asOf=2024-02-01&limit=1');
    const { superseded_or_withdrawn: gone, for_the_record: said } = all.dispositions;
    expect(all).toMatchObject({ counted: total, implemented: { of: total - gone - said } });
    expect(all.spokenAgain.count).toBeGreaterThanOrEqual(7);
    expect(all.openByAge.map(({ count }) => count).reduce((a, b) => a + b)).toBe(
      all.dispositions.open + all.dispositions.in_progress + all.dispositions.awaiting_verification,
    );
    expect(byMeeting.map(({ figures }) => figures.counted).reduce((a, b) => a + b)).toBe(all.counted);
    expect(byKind.map(({ figures }) => figures.counted).reduce((a, b) => a + b)).toBe(all.counted);
    expect(leftOut).toEqual({ outcomes: 0, meetings: [] });
  });

  it('lists what was said again without progress, once a meeting has said it three times', async () => {
    expect(references((await ask<StuckView>('/stuck?body=CWG-COP&times=1')).rows)).toEqual([
      'CWG-COP-07/7',
      'CWG-COP-15/3',
    ]);
    expect((await ask<StuckView>('/stuck?body=CWG-COP')).rows).toEqual([]);
    const id = await outcomeId(register, 'CWG-COP-15/3');
    for (const [meeting, day] of [
      ['CWG-COP-18', '2022-01-12'],
      ['CWG-COP-20', '2024-01-23'],
    ] as const)
      await register.do(new TakeStep(id, 'OutcomeReiterated', { meeting }, {}, 'person-1', on(day)));
    expect((await ask<StuckView>('/stuck?body=CWG-COP')).rows).toMatchObject([
      { reference: 'CWG-COP-15/3', reiteratedAt: ['CWG-COP-16', 'CWG-COP-18', 'CWG-COP-20'], unread: 0 },
    ]);
  });

  it('takes another record that says it again for a mention, and the two for one matter', async () => {
    const first = await outcomeId(register, 'CWG-COP-08/1');
    const again = await outcomeId(register, 'CWG-COP-20/18');
    await register.do(new RelateOutcome(again, 'reiterates', first, 'person', {}, on('2024-01-23')));
    const { rows } = await ask<StuckView>('/stuck?body=CWG-COP&times=1');
    expect(rows.find(({ reference }) => reference === 'CWG-COP-08/1')).toMatchObject({
      reiteratedAt: ['CWG-COP-20'],
      also: [{ reference: 'CWG-COP-20/18', meeting: 'CWG-COP-20' }],
    });
    expect(references((await ask<SilenceView>('/silence?body=CWG-COP')).rows)).not.toContain('CWG-COP-08/1');
  });

  it('has everything about Resolution 1306 since 2013, under whatever spelling', async () => {
    const view = await ask<InstrumentRegisterView>(
      '/instruments/council-resolution-1306/outcomes?body=CWG-COP&since=2013',
    );
    expect(view).toMatchObject({ isMandate: true, since: '2013-01-01' });
    expect(view.instrument.aliases).toContain('Resolution 1306 (C09 Modified C15)');
    const rows = view.rows.map(({ reference, tied }) => `${reference}${tied ? ' tied' : ''}`);
    expect(rows).toEqual(
      expect.arrayContaining(['CWG-COP-08/2 tied', 'CWG-COP-20/13', 'CWG-COP-20/14 tied', 'CWG-COP-20/17']),
    );
    expect(rows[0]).toBe('CWG-COP-08/2 tied');
    const recent = await ask<InstrumentRegisterView>(
      '/instruments/council-resolution-1306/outcomes?body=CWG-COP&since=2024-01-24',
    );
    expect(recent.rows).toEqual([]);
    expect(await register.call('GET', '/instruments/resolution-0/outcomes?body=CWG-COP')).toMatchObject({
      status: 404,
      json: { code: 'instrument-unknown' },
    });
  });

  it('says what UNICEF has promised and was asked, and what SCORT has reported', async () => {
    const { rows, roles, reported } = await ask<EntityPageView>('/entities/unicef/outcomes?body=CWG-COP');
    const named = (ids: readonly string[]) => references(rows.filter(({ id }) => ids.includes(id)));
    expect(named(roles.promised)).toEqual(['CWG-COP-11/2', 'CWG-COP-20/6']);
    expect(named(roles.addressed)).toEqual(['CWG-COP-11/7']);
    expect(reported).toEqual([]);
    const scort = await ask<EntityPageView>('/entities/scort-foundation/outcomes?body=CWG-COP&since=2024');
    expect(scort.reported).toMatchObject([{ on: '2024-01-23', citation: { paragraph: '5.19' } }]);
    const canada = await ask<EntityPageView>('/entities/canada/outcomes?body=CWG-COP');
    expect(canada.roles.holds).toEqual([await outcomeId(register, 'CWG-COP-20/7')]);
    expect(await register.call('GET', '/entities/nobody/outcomes?body=CWG-COP')).toMatchObject({
      status: 404,
      json: { code: 'entity-unknown' },
    });
  });

  describe('matters arising', () => {
    const matters = (query = '') => ask<MattersArisingView>(`/matters-arising?body=CWG-COP${query}`);
    const named = ({ matters: all }: MattersArisingView, ids: readonly string[]) =>
      references(ids.flatMap((id) => all.find((matter) => matter.id === id) ?? []));

    it('are for the next meeting: what is open by who must act, due, silent, with the views recorded', async () => {
      const view = await matters();
      expect(view).toMatchObject({ meeting: { id: 'CWG-COP-21', daysLeft: null }, last: { id: 'CWG-COP-20' } });
      const unicef = view.byParty.find(({ party }) => party?.id === 'unicef');
      expect(named(view, unicef?.outcomes ?? [])).toEqual(['CWG-COP-11/2', 'CWG-COP-20/6']);
      expect(view.byParty.at(-1)?.party).toBeNull();
      expect(named(view, view.due)).toContain('CWG-COP-20/6');
      expect(named(view, view.silent)).toContain('CWG-COP-08/2');
      expect(view.matters.find(({ reference }) => reference === 'CWG-COP-20/16')).toMatchObject({
        viewsRecorded: [{ reference: 'CWG-COP-20/7', holder: { name: 'Canada' } }],
        citations: [{ paragraph: '9.7 bullet 2' }, { paragraph: '7.3' }],
      });
      expect(references(view.matters)).not.toContain('CWG-COP-20/7');
    });

    it('are for a meeting that is named, of what was agreed before it', async () => {
      const view = await matters('&next=CWG-COP-18&asOf=CWG-COP-16');
      expect(view.last).toMatchObject({ id: 'CWG-COP-16' });
      expect(references(view.matters).filter((reference) => reference >= 'CWG-COP-18')).toEqual([]);
      expect(await register.call('GET', '/matters-arising?body=CWG-COP&next=CWG-COP-99')).toMatchObject({
        status: 404,
        json: { code: 'meeting-unknown' },
      });
    });

    it('tell what was reported, claimed and decided by the parent since the last meeting', async () => {
      const promise = await outcomeId(register, 'CWG-COP-20/6');
      const evidence = { documentReference: 'C24/9' };
      await register.do(
        new TakeStep(promise, 'CompletionClaimed', { owner: 'unicef', evidence }, {}, 'person-1', on('2024-11-01')),
      );
      const review = await outcomeId(register, 'CWG-COP-20/17');
      const put = { meeting: 'COUNCIL-2024', agendaItem: '3', evidence: { documentReference: 'C24/50' } };
      await register.do(new TakeStep(review, 'PutToParentBody', put, {}, 'person-1', on('2024-06-04')));
      const noted = { meeting: 'COUNCIL-2024', acceptance: 'noted_without_decision' } as const;
      await register.do(new TakeStep(review, 'AnsweredByAddressee', noted, {}, 'person-1', on('2024-06-14')));
      const view = await matters();
      expect(view.reported).toEqual([
        { outcome: promise, on: '2024-11-01', words: 'completion claimed by UNICEF (C24/9)' },
      ]);
      expect(view.toVerify).toEqual([promise]);
      expect(view.parent.map(({ words }) => words)).toEqual([
        'put to Council 2024 (C24/50, agenda item 3)',
        'noted without decision by Council 2024',
      ]);
    });
  });

  it('tells a proposal and what became of it as one story', async () => {
    expect((await story('CWG-COP-20/17')).text).toBe(
      'Raised §8.10, recommended §9.7.1 bullet 1 at CWG-COP-20 (23 January 2024); ' +
        'put to Council 2024 (C24/50, agenda item 3) on 4 June 2024; ' +
        'noted without decision by Council 2024 on 14 June 2024. In progress: considered.',
    );
  });

  it('keeps the story of a record that was merged into another one', async () => {
    const gone = await outcomeId(register, 'CWG-COP-18/4');
    const path = `/outcomes/${gone}/story`;
    const before = await ask<StoryView>(path);
    const into = await outcomeId(register, 'CWG-COP-18/3');
    await register.do(new MergeOutcomes(gone, into, 'The same', on('2024-01-23')));
    expect((await ask<StoryView>(path)).text).toBe(before.text);
    expect((await ask<SilenceView>('/silence?body=CWG-COP')).rows.map(({ id }) => id)).not.toContain(gone);
  });

  it.each([
    'matters-arising',
    'silence',
    'stuck',
    'ageing',
    'entities/unicef/outcomes',
    'instruments/itu-cop-guidelines/outcomes',
  ])('%s is for readers of the body, and asks for one', async (path) => {
    expect(await register.call('GET', `/${path}?body=CWG-COP`, undefined, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('GET', `/${path}`)).toMatchObject({ status: 422 });
  });
});
