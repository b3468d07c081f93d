import { addDays, EVERYTHING, isoDateOf } from '@app/kernel';
import { ConveneMeeting, EstablishBody, occasionDays, SetDocumentRule, StateDocumentDeadline } from '@app/meetings';
import * as fc from 'fast-check';
import { Kysely } from 'kysely';
import { registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { dueOn, GetOutcome, meetingRelations, RecordOutcome, type Due } from '../index.js';

/** Other calendars each time; a failure is repeated by writing its number here. */
const seed = Date.now();
const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays(isoDateOf('2025-06-01'), n));
const bodies = fc.record({
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 }),
  holidays: fc.array(day, { maxLength: 15 }),
  rule: fc.option(
    fc.record({
      days: fc.integer({ min: 0, max: 60 }),
      counted: fc.constantFrom('working_days' as const, 'calendar_days' as const),
    }),
    { nil: null },
  ),
  from: fc.option(day, { nil: null }),
  length: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
  announced: fc.option(day, { nil: null }),
});

describe(`the last day of a limit (seed ${seed})`, () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp([]);
  });
  afterAll(() => register.close());

  /** An outcome with three limits that hang on a meeting of a body like this; resolves to its id. */
  async function limitedBy(made: typeof bodies extends fc.Arbitrary<infer B> ? B : never, n: number): Promise<string> {
    const { workingDays, holidays, rule, from, length, announced } = made;
    const [body, meeting] = [`BODY-${n}`, `BODY-${n}-1`];
    const facts = { body, parent: null, timeZone: 'UTC', calendar: { workingDays, holidays }, mandate: [] };
    await register.do(new EstablishBody(facts, { name: body }, on('2024-01-01', body)));
    await register.do(new SetDocumentRule(body, rule, on('2024-01-01', body)));
    const to = from === null || length === null ? null : addDays(from, length);
    const convened = { meeting, bodies: [body], kind: 'meeting', ordinal: 1, from, to } as const;
    await register.do(new ConveneMeeting(convened, { title: meeting }, on('2024-01-01', body)));
    await register.do(new StateDocumentDeadline(meeting, announced, on('2024-01-01', body)));
    const deadlines = meetingRelations.map((relation) => ({
      due: { type: 'meeting', relation, meeting } satisfies Due,
      restsOn: null,
    }));
    const recorded = await register.do(
      new RecordOutcome(
        'action_item',
        {
          ...{ meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines, instruments: [] },
          stage: 'open',
          holder: null,
        },
        { title: 'x', wordings: ['x'], deadlineWords: deadlines.map(() => 'x') },
        null,
        on('2024-01-23'),
      ),
    );
    return recorded.outcomeId;
  }

  it('is the same in SQL and in the domain, whatever the calendar', async () => {
    const outcomes = [];
    for (const [n, made] of fc.sample(bodies, { numRuns: 40, seed }).entries()) outcomes.push(await limitedBy(made, n));
    await register.settled();
    const occasions = await occasionDays(register.http.get(Kysely));
    for (const id of outcomes) {
      const { deadlines } = await register.ask(new GetOutcome(id, {}, () => true, EVERYTHING));
      expect(deadlines.map(({ on: last }) => last)).toEqual(deadlines.map(({ due }) => dueOn(due as Due, occasions)));
    }
  }, 60_000);
});
