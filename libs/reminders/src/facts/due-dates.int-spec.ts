import { RegisterPage } from '@app/contracts';
import { type IsoDate, isoDateOf } from '@app/kernel';
import { CancelMeeting, ConveneMeeting, SetDocumentRule, StateDocumentDeadline } from '@app/meetings';
import type { Due } from '@app/outcomes';
import { on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { ReminderPlan } from './reminder-plan.js';

const day = isoDateOf;
const at = (meeting: string): Due => ({ type: 'meeting', relation: 'at', meeting });
const documents = (meeting: string): Due => ({ type: 'meeting', relation: 'by_document_deadline_of', meeting });
const before = (meeting: string): Due => ({ type: 'meeting', relation: 'before', meeting });

describe('the date of a deadline', () => {
  let register: Register;
  beforeAll(async () => {
    register = await Register.open({ now: '2090-02-01T06:00:00Z' });
    await register.switchOn();
    await convene(21, day('2090-10-04'), day('2090-10-05'));
    await convene(22, day('2091-01-15'), null);
    await convene(23, null, null);
    await convene(24, day('2091-10-04'), day('2091-10-05'));
    await register.do(new SetDocumentRule('CWG-COP', { days: 12, counted: 'working_days' }, on('2090-01-02')));
    await register.do(new StateDocumentDeadline('CWG-COP-22', day('2091-01-03'), on('2090-01-02')));
    await register.do(new CancelMeeting('CWG-COP-24', { reason: 'No quorum.' }, on('2090-01-30')));
  });
  afterAll(() => register.close());

  const convene = (ordinal: number, from: IsoDate | null, to: IsoDate | null): Promise<unknown> => {
    const meeting = { meeting: `CWG-COP-${ordinal}`, bodies: ['CWG-COP'], kind: 'meeting', ordinal, from, to } as const;
    return register.do(new ConveneMeeting(meeting, { title: `Meeting ${ordinal}` }, on('2090-01-02')));
  };
  const inRegister = async (outcome: string): Promise<string | null | undefined> => {
    const headers = { authorization: 'CWG-COP' };
    const reply = await register.app.inject({ url: '/api/v1/outcomes?body=CWG-COP', headers });
    return RegisterPage.parse(reply.json()).items.find(({ id }) => id === outcome)?.dueOn;
  };
  const inPlan = async (outcome: string): Promise<string | null | undefined> => {
    const { plans } = await register.app.get(ReminderPlan).at(new Date('2090-02-01T06:00:00Z'));
    return plans.get(outcome)?.moments.find(({ reason }) => reason === 'due')?.due ?? null;
  };

  it.each([
    ['a date', { type: 'date', on: day('2090-06-01') }, '2090-06-01'],
    ['a period', { type: 'period', from: day('2090-06-01'), to: day('2090-12-31') }, '2090-12-31'],
    ['before a meeting', before('CWG-COP-21'), '2090-10-03'],
    ['at a meeting', at('CWG-COP-21'), '2090-10-05'],
    ['at a meeting of which only the first day is known', at('CWG-COP-22'), '2091-01-15'],
    ['before a meeting without dates', before('CWG-COP-23'), null],
    ['at a meeting without dates', at('CWG-COP-23'), null],
    ['before a cancelled meeting', before('CWG-COP-24'), null],
    ['at a cancelled meeting', at('CWG-COP-24'), null],
    ['by the document deadline of a meeting, by the rule', documents('CWG-COP-21'), '2090-09-18'],
    ['by the document deadline of a meeting, as announced', documents('CWG-COP-22'), '2091-01-03'],
    ['by the document deadline of a meeting without dates', documents('CWG-COP-23'), null],
    ['by the document deadline of a cancelled meeting', documents('CWG-COP-24'), null],
  ] as const)('is the same in the register and in its reminders: %s', async (title, due, expected) => {
    const outcome = await register.record(title, { deadlines: [{ due, restsOn: null }] });
    expect({ register: await inRegister(outcome), plan: await inPlan(outcome) }).toEqual({
      register: expected,
      plan: expected,
    });
  });
});
