import { EVERYTHING } from '@app/kernel';
import { on, TestApp } from '../../../../test/support/test-app.js';
import {
  CancelMeeting,
  ConveneMeeting,
  GetMeeting,
  meetingsProblems,
  MeetingsModule,
  meetingsProjections,
  NumberOutcome,
} from '../index.js';

const parts = { modules: [MeetingsModule], projections: meetingsProjections, problems: [meetingsProblems] };
const MEETING = 'CWG-COP-20';

describe('numbering outcomes', () => {
  let register: TestApp;
  beforeEach(async () => {
    register = await TestApp.open(parts);
    const meeting = {
      meeting: MEETING,
      bodies: ['CWG-COP'],
      kind: 'meeting',
      ordinal: 20,
      from: null,
      to: null,
    } as const;
    await register.do(new ConveneMeeting(meeting, { title: 'Twentieth meeting' }, on('2023-11-01')));
  });
  afterEach(() => register.close());

  const numbered = (outcome: string, number: number | null = null, day = '2024-01-23') =>
    register.do(new NumberOutcome(MEETING, outcome, number, on(day)));

  it('ten at once get ten different references without a gap, whatever day each is recorded for', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        numbered(`outcome-${index}`, null, `2024-01-${10 + ((index * 7) % 10)}`),
      ),
    );
    const references = answers.map(({ reference }) => reference).sort();
    expect(references).toEqual(Array.from({ length: 10 }, (_, index) => `${MEETING}/${index + 1}`).sort());
    await register.settled();
    expect(await register.ask(new GetMeeting(MEETING, EVERYTHING))).toMatchObject({ nextNumber: 11, version: 11 });
  });

  it('one outcome asked for many times keeps one number', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => numbered('outcome-1')));
    expect(new Set(answers.map(({ number }) => number))).toEqual(new Set([1]));
    expect(await numbered('outcome-1', 9)).toMatchObject({ number: 1, reference: `${MEETING}/1` });
  });

  it('the same command again gets its first answer', async () => {
    const command = new NumberOutcome(MEETING, 'outcome-1', null, on('2024-01-23'));
    const first = await register.do(command);
    expect(await register.do(command)).toEqual({ ...first, replayed: true });
  });

  it('a number of the source is taken while it is free, also for an earlier day than the others', async () => {
    expect(await numbered('outcome-14', 14)).toMatchObject({ reference: `${MEETING}/14` });
    expect(await numbered('outcome-15', null, '2023-12-01')).toMatchObject({ reference: `${MEETING}/15` });
    await expect(numbered('outcome-x', 14, '2023-12-01')).rejects.toMatchObject({ code: 'reference-taken' });
  });

  it('needs a meeting that was held', async () => {
    await expect(
      register.do(new NumberOutcome('CWG-COP-99', 'outcome-1', null, on('2024-01-23'))),
    ).rejects.toMatchObject({ code: 'meeting-not-convened' });
    await register.do(new CancelMeeting(MEETING, { reason: 'No quorum' }, on('2024-01-02')));
    await expect(numbered('outcome-1')).rejects.toMatchObject({
      code: 'contradicts-later-record',
      details: { type: 'MeetingCancelled', reason: 'meeting-has-outcomes' },
    });
  });
});
