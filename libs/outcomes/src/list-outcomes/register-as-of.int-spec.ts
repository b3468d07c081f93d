import { EVERYTHING } from '@app/kernel';
import { RegisterQuery } from '@app/contracts';
import { registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';
import { ListOutcomes } from '../index.js';

/** Zurich is an hour ahead of UTC in winter: its last minute of 2024, and its first of 2025. */
const LAST_OF_2024 = '2024-12-31T22:59:00Z';
const FIRST_OF_2025 = '2024-12-31T23:00:00Z';

describe('the register as of a point in time', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const list = (filter: object) =>
    register.ask(new ListOutcomes(RegisterQuery.parse({ body: 'CWG-COP', limit: 200, ...filter }), null, EVERYTHING));
  const line = async (reference: string, filter: object = {}) =>
    (await list(filter)).items.find((item) => item.reference === reference);

  it('is late from midnight on in the time zone of the body: overdue for its own offices', async () => {
    register.clock.set(LAST_OF_2024);
    expect(await line('CWG-COP-20/9')).toMatchObject({ dueOn: '2024-12-31', lateness: null });
    register.clock.set(FIRST_OF_2025);
    expect(await line('CWG-COP-20/9')).toMatchObject({ dueOn: '2024-12-31', lateness: 'overdue' });
  });

  it('awaits an update of others', async () => {
    register.clock.set(LAST_OF_2024);
    expect(await line('CWG-COP-20/6')).toMatchObject({ dueOn: '2024-12-31', lateness: null });
    register.clock.set(FIRST_OF_2025);
    expect(await line('CWG-COP-20/6')).toMatchObject({
      lateness: 'update_awaited',
      deadlines: [{ due: { type: 'meeting', meeting: 'CWG-COP-21' }, on: null }, { on: '2024-12-31' }],
    });
  });

  it('holds on a day what had been agreed by then, with the lateness of that day', async () => {
    const page = await list({ asOf: '2014-06-16' });
    expect(page).toMatchObject({ asOf: { on: '2014-06-16', meeting: null }, total: 16 });
    expect(page.items.map(({ meeting }) => meeting)).not.toContain('CWG-COP-11');
    expect(await line('CWG-COP-08/7', { asOf: '2014-06-15' })).toMatchObject({ lateness: null });
    expect(await line('CWG-COP-08/7', { asOf: '2014-06-16' })).toMatchObject({ lateness: 'overdue' });
  });

  it('takes a meeting for its last day', async () => {
    expect(await list({ asOf: 'CWG-COP-18' })).toMatchObject({ asOf: { on: '2022-01-12', meeting: 'CWG-COP-18' } });
    expect(await line('CWG-COP-18/7', { asOf: 'CWG-COP-18' })).toMatchObject({ stage: 'open' });
    expect(await line('CWG-COP-18/7', { asOf: 'CWG-COP-20' })).toMatchObject({
      stage: 'in_progress',
      lastMovement: { step: 'ProgressReported' },
    });
  });

  it('is empty before the first meeting', async () => {
    expect(await list({ asOf: '2013-10-08' })).toMatchObject({
      items: [],
      total: 0,
      facets: { meeting: [], overdue: 0 },
    });
  });

  it('refuses what is no point in time, and a body that is not there', async () => {
    await expect(list({ asOf: 'CWG-COP-99' })).rejects.toMatchObject({ code: 'as-of-unknown' });
    await expect(list({ asOf: 'CWG-COP-21' })).rejects.toMatchObject({ code: 'as-of-undated' });
    await expect(list({ body: 'NOBODY', asOf: '2020-01-01' })).rejects.toMatchObject({ code: 'body-unknown' });
    await expect(list({ body: 'NOBODY' })).rejects.toMatchObject({ code: 'body-unknown' });
  });
});
