import { EventStore } from '@app/event-store';
import { EVERYTHING, isoDateOf } from '@app/kernel';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { ExtendDeadline, GetOutcome, outcomeStream, SetDeadline, type Due } from '../index.js';

describe('setting a deadline', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp([]);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const set = (due: Due) =>
    register.do(new SetDeadline(action, { due, restsOn: null }, 'as agreed', {}, on('2024-02-01')));
  const extend = (due: Due) =>
    register.do(new ExtendDeadline(action, { due, restsOn: null }, 'later', 'the Chair', {}, on('2024-03-01')));
  const events = async () =>
    (await register.http.get(EventStore).read(outcomeStream(action).streamId)).map(({ type }) => type);

  it.each<[string, Due, Due]>([
    [
      'a period',
      { type: 'period', from: isoDateOf('2024-01-01'), to: isoDateOf('2024-03-31') },
      { to: isoDateOf('2024-03-31'), from: isoDateOf('2024-01-01'), type: 'period' },
    ],
    [
      'a relation to a meeting',
      { type: 'meeting', relation: 'before', meeting: 'CWG-COP-21' },
      { meeting: 'CWG-COP-21', type: 'meeting', relation: 'before' },
    ],
  ])('twice to %s records it once, in whichever order its fields come', async (_, due, again) => {
    await set(due);
    await set(again);
    expect(await events()).toEqual(['ActionItemAgreed', 'DeadlineSet']);
  });

  it('keeps two stated limits, and shows the day of each as far as it is known', async () => {
    await set({ type: 'meeting', relation: 'before', meeting: 'CWG-COP-20' });
    await set({ type: 'meeting', relation: 'at', meeting: 'CWG-COP-21' });
    await register.settled();
    expect(await register.ask(new GetOutcome(action, {}, () => true, EVERYTHING))).toMatchObject({
      deadlines: [{ on: '2024-01-21' }, { on: null, words: 'as agreed' }],
      dueOn: '2024-01-21',
      lateness: 'overdue',
    });
  });

  it('refuses a meeting that the register does not know', async () => {
    await expect(set({ type: 'meeting', relation: 'at', meeting: 'CWG-COP-99' })).rejects.toMatchObject({
      code: 'reference-unknown',
    });
  });

  it('goes before extending it, which is always to a later day', async () => {
    const to = (day: string): Due => ({ type: 'date', on: isoDateOf(day) });
    await expect(extend(to('2024-12-31'))).rejects.toMatchObject({ code: 'deadline-missing' });
    await set(to('2024-06-30'));
    await expect(extend(to('2024-06-30'))).rejects.toMatchObject({ code: 'deadline-not-later' });
    await extend(to('2024-12-31'));
    expect(await events()).toEqual(['ActionItemAgreed', 'DeadlineSet', 'DeadlineExtended']);
  });
});
