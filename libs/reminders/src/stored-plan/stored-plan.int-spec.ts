import fc from 'fast-check';
import { addDays, type IsoDate, isoDateOf } from '@app/kernel';
import {
  CancelMeeting,
  ConveneMeeting,
  RescheduleMeeting,
  SetWorkingCalendar,
  SwitchRemindersOff,
} from '@app/meetings';
import { AssignOwner, SetDeadline, type OutcomeId } from '@app/outcomes';
import { Pool } from 'pg';
import { type Moment, STANDARD_POLICY } from '../domain/index.js';
import { ReminderPlan } from '../facts/reminder-plan.js';
import { SetReminderPolicy } from '../set-policy/set-reminder-policy.command.js';
import { on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';
import { PlanFollower } from './plan-follower.js';

const NEXT = 'CWG-COP-21';
const NOW = new Date('2090-03-01T06:00:00Z');
const day = (n: number): IsoDate => addDays(isoDateOf('2090-04-01'), n);

describe('the stored plan', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: NOW.toISOString() });
    await register.switchOn();
  });
  afterEach(() => register.close());

  const convene = (from: IsoDate | null, meeting = NEXT, bodies = ['CWG-COP'], ordinal = 21) =>
    register.do(
      new ConveneMeeting(
        { meeting, bodies, kind: 'meeting', ordinal, from, to: from },
        { title: 'The next one' },
        on('2090-01-24'),
      ),
    );
  const reschedule = (from: IsoDate, meeting = NEXT) =>
    register.do(new RescheduleMeeting(meeting, { from, to: from }, { reason: 'The room' }, on('2090-02-01')));
  const follow = () => register.app.get(PlanFollower).catchUp();
  const stored = async (): Promise<readonly string[]> => {
    const { rows } = await register.app.get(Pool).query<{ line: string }>(
      `select concat_ws(' | ', outcome_id, key, until_day, due, outside, release, meeting_id) as line
        from reminders.moment order by outcome_id, key`,
    );
    return rows.map(({ line }) => line).sort();
  };
  const computed = async (): Promise<readonly string[]> => {
    const { plans } = await register.app.get(ReminderPlan).at(NOW);
    const line = (each: Moment): string =>
      [each.outcomeId, each.key, each.until, each.due, each.outside ? 't' : 'f', each.release, each.before]
        .filter((part) => part !== null)
        .join(' | ');
    return [...plans.values()]
      .flatMap(({ moments }) => moments)
      .filter(({ suppressed }) => suppressed === null)
      .map(line)
      .sort();
  };

  it('is what the policies say, whatever happened and however often it was followed', async () => {
    await convene(day(100));
    const outcomes: OutcomeId[] = [];
    const steps: Record<string, (n: number) => Promise<unknown>> = {
      record: async (n) =>
        outcomes.push(
          await register.record(`No. ${outcomes.length}`, {
            deadlines: [
              n % 2 === 0
                ? { due: { type: 'date', on: day(n) }, restsOn: null }
                : { due: { type: 'meeting', relation: 'before', meeting: NEXT }, restsOn: null },
            ],
          }),
        ),
      deadline: (n) =>
        withOne(n, (id) =>
          register.do(
            new SetDeadline(id, { due: { type: 'date', on: day(n) }, restsOn: null }, 'x', {}, on('2090-02-01')),
          ),
        ),
      owner: (n) =>
        withOne(n, (id) => register.do(new AssignOwner(id, n % 2 === 0 ? 'unicef' : 'bdt', {}, on('2090-02-01')))),
      claim: (n) =>
        withOne(n, (id) =>
          register.step(id, 'CompletionClaimed', { evidence: { link: 'https://example.org/x' } }, '2090-02-01'),
        ),
      meeting: (n) => reschedule(day(n)),
      calendar: (n) =>
        register.do(
          new SetWorkingCalendar('CWG-COP', { workingDays: [1, 2, 3, 4, 5], holidays: [day(n)] }, on('2090-02-01')),
        ),
      policy: (n) =>
        register.do(new SetReminderPolicy('CWG-COP', { ...STANDARD_POLICY, beforeMeeting: [n + 1] }, on('2090-02-01'))),
      follow: () => follow(),
    };
    const withOne = async (n: number, act: (id: OutcomeId) => Promise<unknown>): Promise<unknown> => {
      const id = outcomes[n % Math.max(1, outcomes.length)];
      // What a step is refused for is not the plan's concern.
      return id === undefined ? undefined : act(id).catch(() => undefined);
    };
    const names = fc.constantFrom(...Object.keys(steps));
    await steps['record']?.(0);
    await steps['record']?.(1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(names, fc.nat({ max: 90 })), { minLength: 3, maxLength: 8 }),
        async (history) => {
          for (const [name, n] of history) await steps[name]?.(n);
          expect(await follow()).not.toBeNull();
          expect(await stored()).toEqual(await computed());
        },
      ),
      { numRuns: 6 },
    );
    expect((await stored()).length).toBeGreaterThan(0);
    await register.do(new SwitchRemindersOff('CWG-COP', isoDateOf('2090-03-01'), on('2090-03-01')));
    await follow();
    expect(await stored()).toEqual([]);
  });

  it('of a meeting that moved is made anew for what hangs on it, and for nothing else', async () => {
    await convene(day(100));
    const limit = {
      deadlines: [{ due: { type: 'meeting', relation: 'before', meeting: NEXT }, restsOn: null }],
    } as const;
    for (let n = 0; n < 3; n += 1) await register.record(`Hangs ${n}`, limit);
    // A pack goes out for what has an owner; nobody's has none, and its limit is a date.
    for (let n = 0; n < 4; n += 1) await register.record(`Nobody’s ${n}`, { owners: [] });
    await register.record('Has a pack');
    await follow();
    await reschedule(day(120));
    expect(await follow()).toEqual({ looked: 4, changed: 4 });
    expect(await follow()).toEqual({ looked: 0, changed: 0 });
    await register.do(new CancelMeeting(NEXT, { reason: 'No quorum' }, on('2090-02-02')));
    expect(await follow()).toEqual({ looked: 4, changed: 4 });
    expect(await stored()).toEqual(await computed());
  });

  it('is not touched where nothing of it changed', async () => {
    const outcome = await register.record('Draft the statement');
    await follow();
    await register.step(outcome, 'ProgressReported', { progress: 'partly' }, '2090-02-01', 'Half.');
    expect(await follow()).toEqual({ looked: 1, changed: 0 });
  });

  it('is looked at where there is something to do, and left alone afterwards', async () => {
    await register.record('Draft the statement');
    const tick = (at: string) => register.app.get(TickReminders).tick({ at: new Date(at) });
    const waiting = async (at: string) =>
      (
        await register.app
          .get(Pool)
          .query<{ n: number }>('select count(*)::int as n from reminders.moment where look_at <= $1', [at])
      ).rows[0]?.n;
    await tick('2090-05-25T06:00:00Z');
    await tick('2090-05-25T06:01:00Z');
    expect(await waiting('2090-05-30T00:00:00Z')).toBe(0);
    expect(await waiting('2090-05-31T00:00:00Z')).toBe(1);
    expect(register.mails.received).toHaveLength(1);
  });

  it('passes over nothing because somebody looked at a later day', async () => {
    const outcome = await register.record('Draft the statement');
    const tick = (at: string) => register.app.get(TickReminders).tick({ at: new Date(at) });
    await tick('2090-06-08T06:00:00Z');
    const { mails } = await tick('2090-05-25T06:00:00Z');
    expect(mails.map(({ text }) => text.includes(outcome))).toEqual([true]);
  });

  it('tells a focal point who came later of what is open, from the next day on', async () => {
    await register.record('Draft the statement', { owners: [{ entity: 'bdt', restsOn: null }] });
    const tick = async (at: string) =>
      (await register.app.get(TickReminders).tick({ at: new Date(at) })).mails.map(({ to }) => to.address);
    expect(await tick('2090-05-25T06:00:00Z')).toEqual(['focal@example.org']);
    expect(await tick('2090-05-26T06:00:00Z')).toEqual([]);
    await register.app.get(Pool).query(`with p as (
        insert into directory.person (id, name, email, time_zone)
        values ('10000000-0000-4000-8000-000000000009', 'New', 'new@example.org', 'Europe/Zurich') returning id
      ) insert into directory.membership (id, person_id, entity_id, body_id, role, from_on)
      select gen_random_uuid(), id, 'bdt', 'CWG-COP', 'focal_point', '2020-01-01' from p`);
    expect(await tick('2090-05-29T06:00:00Z')).toEqual(['new@example.org']);
  });
});
