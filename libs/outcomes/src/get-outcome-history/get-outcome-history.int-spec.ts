import { EVERYTHING } from '@app/kernel';
import { anActionItem, outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { AnnulStep, GetOutcomeHistory, TakeStep } from '../index.js';

describe('the history of an outcome', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const history = async (id: string, asOf?: string) => {
    await register.settled();
    return (await register.ask(new GetOutcomeHistory(id, { asOf }, EVERYTHING))).items;
  };
  const report = async (day: string, note: string) =>
    (await register.do(new TakeStep(action, 'ProgressReported', {}, { note }, 'person-1', on(day)))).version;

  it('stands in the order in which things happened, not in which they were recorded', async () => {
    await report('2024-09-01', 'second');
    await report('2024-05-01', 'first');
    expect((await history(action)).map(({ effectiveOn, version, note }) => [effectiveOn, version, note])).toEqual([
      ['2024-01-23', 1, null],
      ['2024-05-01', 3, 'first'],
      ['2024-09-01', 2, 'second'],
    ]);
  });

  it('says how long after it happened the register learned of each step', async () => {
    await report('2024-05-01', 'told late');
    const [, told] = await history(action);
    const days = (Date.parse(told?.recordedAt ?? '') - Date.parse('2024-05-01T00:00:00Z')) / 86_400_000;
    expect(Math.abs((told?.recordedDaysLater ?? 0) - days)).toBeLessThan(1.1);
  });

  it('keeps a step that was taken back, with the reason, and lets it be taken back once', async () => {
    const version = await report('2024-05-01', 'of another one');
    expect((await history(action)).map(({ annullable }) => annullable)).toEqual([false, true]);
    const { version: byVersion } = await register.do(new AnnulStep(action, version, 'A mistake', on('2024-06-01')));
    const items = await history(action);
    expect(items.map(({ type, annullable }) => [type, annullable])).toEqual([
      ['ActionItemAgreed', false],
      ['ProgressReported', false],
      ['StepAnnulled', false],
    ]);
    expect(items[1]).toMatchObject({ annulled: { byVersion, reason: 'A mistake' } });
    expect(await history(action, '2024-05-15')).toMatchObject([{}, { annulled: { byVersion } }]);
  });

  it('tells who acted, in which words, on which source', async () => {
    const [agreed, reported] = await history(await outcomeId(register, 'CWG-COP-18/7'));
    expect(agreed).toMatchObject({
      words: 'Commitment made',
      actor: { id: 'person-1', name: 'B. Officer' },
      citation: { document: 'cwg-cop-18-report', paragraph: '5.20' },
    });
    expect(reported).toMatchObject({
      words: 'Progress reported',
      effectiveOn: '2024-01-23',
      citation: { document: 'cwg-cop-20-report', paragraph: '5.19' },
    });
    expect(reported?.facts).toEqual(
      expect.arrayContaining([
        { label: 'By', value: 'SCORT Foundation' },
        { label: 'Meeting', value: 'CWG-COP-20' },
      ]),
    );
  });

  it('ends on the day asked about, where nothing can be taken back', async () => {
    const items = await history(await outcomeId(register, 'CWG-COP-15/1'), 'CWG-COP-18');
    expect(items.map(({ effectiveOn }) => effectiveOn)).toEqual(['2019-09-26', '2020-02-04', '2022-01-12']);
    expect(items.filter(({ annullable }) => annullable)).toEqual([]);
  });
});
