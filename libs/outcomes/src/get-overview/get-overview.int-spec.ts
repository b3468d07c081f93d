import { EVERYTHING } from '@app/kernel';
import { RegisterQuery } from '@app/contracts';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { GetOverview, ListOutcomes, TakeStep } from '../index.js';

describe('the overview', () => {
  let register: TestApp;
  let claimed: string;
  beforeAll(async () => {
    register = await registerApp();
    claimed = await anActionItem(register);
    const evidence = { documentReference: 'C24/1' };
    await register.do(new TakeStep(claimed, 'CompletionClaimed', { evidence }, {}, 'person-1', on('2024-05-01')));
    await register.settled();
  });
  afterAll(() => register.close());

  const overview = (asOf?: string) => register.ask(new GetOverview('CWG-COP', { asOf }, EVERYTHING));
  const total = async (filter: Readonly<Record<string, string>>) =>
    (
      await register.ask(
        new ListOutcomes(RegisterQuery.parse({ body: 'CWG-COP', limit: 1, ...filter }), null, EVERYTHING),
      )
    ).total;

  it.each([undefined, 'CWG-COP-08', '2014-07-01', '2024-02-01'])(
    'has figures that the register lists one for one, as of %s',
    async (asOf) => {
      const at = asOf === undefined ? {} : { asOf };
      const view = await overview(asOf);
      expect(view.total).toBe(await total(at));
      for (const { disposition, count } of view.dispositions) expect(count).toBe(await total({ ...at, disposition }));
      for (const { key, filter, count } of view.needs)
        expect([key, await total({ ...at, ...Object.fromEntries(new URLSearchParams(filter)) })]).toEqual([key, count]);
      for (const { meeting, counts } of view.byMeeting)
        for (const [disposition, count] of Object.entries(counts))
          expect(count).toBe(await total({ ...at, meeting, disposition }));
    },
  );

  it('says what waits for somebody, and nothing of what does not', async () => {
    const needs = async (asOf?: string) => (await overview(asOf)).needs.map(({ key, count }) => `${key} ${count}`);
    expect(await needs()).toEqual(expect.arrayContaining(['verify 1', 'send 5']));
    expect(await needs('2024-02-01')).toEqual(expect.arrayContaining(['next-meeting 1']));
    expect(await needs('2013-01-01')).toEqual([]);
  });

  it('names the next meeting with the days left; that of unknown date too', async () => {
    expect((await overview()).nextMeeting).toMatchObject({ id: 'CWG-COP-21', daysLeft: null });
    expect((await overview('2024-01-12')).nextMeeting).toMatchObject({ id: 'CWG-COP-19' });
    expect((await overview('CWG-COP-07')).nextMeeting).toMatchObject({ id: 'CWG-COP-08', daysLeft: 135 });
  });

  it('shows what moved at the last reported meeting or since, newest first', async () => {
    const { moved } = await overview();
    expect(moved).toHaveLength(10);
    expect(moved[0]).toMatchObject({ id: claimed, words: 'Completion claimed', on: '2024-05-01' });
    expect(moved.filter((step) => step.on < '2024-01-22')).toEqual([]);
    expect((await overview('2014-03-01')).moved.filter((step) => step.on < '2014-02-21')).toEqual([]);
  });

  it('is empty before the first meeting', async () => {
    expect(await overview('2009-06-01')).toMatchObject({ total: 0, needs: [], moved: [], byMeeting: [] });
  });
});
