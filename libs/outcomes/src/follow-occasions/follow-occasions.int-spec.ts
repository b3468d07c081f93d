import { EventStore } from '@app/event-store';
import { EVERYTHING, isoDateOf, type IsoDate } from '@app/kernel';
import { CancelMeeting, RescheduleMeeting, SetDocumentRule, SetWorkingCalendar } from '@app/meetings';
import { Kysely } from 'kysely';
import { Pool } from 'pg';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { GetOutcome, GetOutcomeHistory, ListMovements, outcomeStream, SetDeadline, type Due } from '../index.js';
import { FollowOccasions } from './follow-occasions.js';
import { OccasionFollower } from './occasion-follower.js';

const NEXT = 'CWG-COP-21';
const day = isoDateOf;
const at = (relation: 'at' | 'before' | 'by_document_deadline_of' = 'at'): Due => ({
  ...{ type: 'meeting', relation, meeting: NEXT },
});

describe('limits that hang on a meeting', () => {
  let register: TestApp;
  let action: string;
  beforeEach(async () => {
    register = await registerApp([]);
    action = await anActionItem(register);
  });
  afterEach(() => register.close());

  const following = () => new FollowOccasions(register.http.get(Kysely), register.http.get(EventStore));
  const followed = async () => {
    const follower = new OccasionFollower(register.http.get(Pool), register.http.get(EventStore), following());
    expect(await follower.catchUp()).toBe(true);
    await register.settled();
  };
  const set = (due: Due, outcome = action) =>
    register.do(new SetDeadline(outcome, { due, restsOn: null }, 'as agreed', {}, on('2024-02-01')));
  const reschedule = async (from: IsoDate | null, effectiveOn = '2024-03-01') => {
    await register.do(new RescheduleMeeting(NEXT, { from, to: from }, { reason: 'The room' }, on(effectiveOn)));
    await followed();
  };
  const events = async (outcome = action) => register.http.get(EventStore).read(outcomeStream(outcome).streamId);
  const moves = async (outcome = action) =>
    (await events(outcome)).filter(({ type }) => type === 'DeadlineMoved').map(({ data }) => data);
  const shown = () => register.ask(new GetOutcome(action, {}, () => true, EVERYTHING));
  const need = async (key: string) => {
    const { json } = await register.call('GET', '/overview?body=CWG-COP');
    return (json as { needs: readonly { key: string }[] }).needs.find((each) => each.key === key) ?? null;
  };

  it('move with it, with an event on each outcome that says so and by whom', async () => {
    await set(at());
    const other = await anActionItem(register);
    await set(at('before'), other);
    await reschedule(day('2024-12-05'));
    expect(await shown()).toMatchObject({ dueOn: '2024-12-05', originalDueOn: '2024-12-05' });
    await reschedule(day('2025-02-05'), '2024-10-01');
    expect(await shown()).toMatchObject({ dueOn: '2025-02-05', originalDueOn: '2024-12-05' });
    expect(await moves()).toMatchObject([
      { meeting: NEXT, cause: 'rescheduled', moved: [{ from: null, to: '2024-12-05' }], apart: false },
      { moved: [{ from: '2024-12-05', to: '2025-02-05' }] },
    ]);
    expect(await moves(other)).toMatchObject([
      { moved: [{ from: null, to: '2024-12-04' }] },
      { moved: [{ from: '2024-12-04', to: '2025-02-04' }] },
    ]);
    const { outcomes } = await register.ask(new ListMovements('CWG-COP', '2024-09-01', '2024-10-02', EVERYTHING));
    expect(outcomes.find(({ id }) => id === action)?.movements).toMatchObject([
      { type: 'deadline_moved', words: 'deadline moved: 2024-12-05 → 2025-02-05' },
    ]);
    const { items } = await register.ask(new GetOutcomeHistory(action, {}, EVERYTHING));
    expect(items.at(-1)).toMatchObject({ type: 'DeadlineMoved', effectiveOn: '2024-10-01', actor: { id: 'person-1' } });
  });

  it('move once, whoever follows and however often', async () => {
    await set(at());
    await reschedule(day('2024-12-05'));
    await followed();
    const [, moved] = await register.http.get(EventStore).read(`meeting-${NEXT}`);
    if (moved === undefined) throw new RangeError('It was rescheduled.');
    await Promise.all([following().follow(moved), following().follow(moved)]);
    expect(await moves()).toHaveLength(1);
  });

  it('move for the outcomes that are left, where the program was killed among them', async () => {
    const others = [await anActionItem(register), await anActionItem(register)];
    for (const outcome of [action, ...others]) await set(at(), outcome);
    await register.settled();
    await register.do(
      new RescheduleMeeting(NEXT, { from: day('2024-12-05'), to: null }, { reason: 'x' }, on('2024-03-01')),
    );
    const [, moved] = await register.http.get(EventStore).read(`meeting-${NEXT}`);
    const store = register.http.get(EventStore);
    let left = 1;
    const killed: EventStore = Object.create(store) as EventStore;
    killed.handle = ((...command: Parameters<EventStore['handle']>) =>
      left-- > 0 ? store.handle(...command) : Promise.reject(new Error('killed'))) as EventStore['handle'];
    if (moved === undefined) throw new RangeError('It was rescheduled.');
    await expect(new FollowOccasions(register.http.get(Kysely), killed).follow(moved)).rejects.toThrow('killed');
    await followed();
    for (const outcome of [action, ...others]) expect(await moves(outcome)).toHaveLength(1);
  });

  it('there and back have their first day, and nobody is asked', async () => {
    await set(at());
    await set({ type: 'date', on: day('2024-12-31') });
    await reschedule(day('2024-12-05'));
    await reschedule(day('2025-02-05'), '2024-10-01');
    expect(await shown()).toMatchObject({ awaits: ['deadlines_apart'] });
    expect(await need('deadlines-apart')).toMatchObject({ count: 1, filter: 'awaits=deadlines_apart' });
    await reschedule(day('2024-12-05'), '2024-10-02');
    expect(await shown()).toMatchObject({ dueOn: '2024-12-05', originalDueOn: '2024-12-05', awaits: [] });
    expect(await need('deadlines-apart')).toBeNull();
  });

  it('that are taken apart are asked about, until a person says which hold', async () => {
    await set(at());
    await set({ type: 'date', on: day('2024-12-31') });
    await reschedule(day('2025-02-05'), '2024-10-01');
    const path = `/outcomes/${action}/deadline-decisions`;
    const decision = { keep: [0], reason: 'The Chair: at the meeting', effectiveOn: '2024-10-07' };
    expect(await register.call('POST', path, decision, 'CWG-COP:register.read')).toMatchObject({ status: 403 });
    expect(await register.call('POST', path, { ...decision, keep: [5] })).toMatchObject({
      status: 409,
      json: { code: 'deadline-missing' },
    });
    expect(await register.call('POST', path, decision)).toMatchObject({ status: 201 });
    await register.settled();
    expect(await shown()).toMatchObject({ dueOn: '2025-02-05', originalDueOn: '2024-12-31', awaits: [] });
  });

  it('of a cancelled meeting await a decision, and are set anew', async () => {
    await set(at());
    await register.do(new CancelMeeting(NEXT, { reason: 'No quorum' }, on('2024-11-01')));
    await followed();
    expect(await moves()).toMatchObject([{ cause: 'cancelled', moved: [{ from: null, to: null }] }]);
    expect(await shown()).toMatchObject({ dueOn: null, awaits: ['deadline_cancelled'] });
    expect(await need('deadline-cancelled')).toMatchObject({ count: 1 });
    const { json } = await register.call('GET', '/outcomes?body=CWG-COP&awaits=deadline_cancelled');
    expect(json).toMatchObject({ items: [{ id: action }], total: 1 });
    const add = { due: { type: 'date', on: '2025-03-31' }, words: 'by the end of March' };
    const decision = { keep: [], add, reason: 'By correspondence', effectiveOn: '2024-11-05' };
    expect(await register.call('POST', `/outcomes/${action}/deadline-decisions`, decision)).toMatchObject({
      status: 201,
    });
    await register.settled();
    expect(await shown()).toMatchObject({ dueOn: '2025-03-31', awaits: [] });
    expect(await need('deadline-cancelled')).toBeNull();
  });

  it('move with the rule and the holidays that their document deadline is counted by', async () => {
    await set(at('by_document_deadline_of'));
    await reschedule(day('2027-01-18'));
    expect(await shown()).toMatchObject({ dueOn: null });
    await register.do(new SetDocumentRule('CWG-COP', { days: 12, counted: 'working_days' }, on('2024-01-01')));
    await followed();
    expect(await shown()).toMatchObject({ dueOn: '2026-12-31' });
    const holidays = [day('2026-12-31'), day('2027-01-01')];
    const calendar = { workingDays: [1, 2, 3, 4, 5] as const, holidays };
    await register.do(new SetWorkingCalendar('CWG-COP', calendar, on('2024-01-01')));
    await followed();
    expect(await shown()).toMatchObject({ dueOn: '2026-12-29', originalDueOn: '2026-12-31' });
    expect(await moves()).toMatchObject([
      { cause: 'document_deadline', moved: [{ from: null, to: '2026-12-31' }] },
      { cause: 'document_deadline', moved: [{ from: '2026-12-31', to: '2026-12-29' }] },
    ]);
  });

  it('are late in days against the day they have and the day they had first', async () => {
    await set(at());
    await reschedule(day('2026-02-02'));
    await reschedule(day('2026-02-20'), '2026-01-10');
    expect(await shown()).toMatchObject({
      lateness: 'overdue',
      ...{ dueOn: '2026-02-20', daysLate: 10, originalDueOn: '2026-02-02', daysLateOriginally: 28 },
    });
    register.clock.set('2026-02-20T22:59:59Z');
    expect(await shown()).toMatchObject({ lateness: null, daysLate: null, daysLateOriginally: 18 });
    register.clock.set('2026-02-20T23:00:00Z');
    expect(await shown()).toMatchObject({ lateness: 'overdue', daysLate: 1 });
  });
});
