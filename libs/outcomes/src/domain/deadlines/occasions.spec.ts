import { addDays, isoDateOf, type IsoDate } from '@app/kernel';
import * as fc from 'fast-check';
import { given } from '../../../../../test/support/given-when-then.js';
import { recordedAs } from '../outcome.builders.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';
import type { OccasionDays } from './due.js';
import type { OccasionCommand } from './occasions.commands.js';
import { dispositionOf } from '../outcome.state.js';
import type { Due } from '../vocabulary.js';

const day = isoDateOf;
const NEXT = 'CWG-COP-21';
const atNext: Due = { type: 'meeting', relation: 'at', meeting: NEXT };
const endOf2024: Due = { type: 'date', on: day('2024-12-31') };
const limit = (due: Due) => ({ due, restsOn: null });
const reason = 'As the Chair decided';

const recorded = (...due: readonly Due[]): OutcomeEvent => recordedAs('action_item', { deadlines: due.map(limit) });
const days = (from: IsoDate | null, over: Partial<OccasionDays> = {}): OccasionDays => ({
  ...{ from, to: from, documentsUntil: null, cancelled: false },
  ...over,
});
const move = (
  before: OccasionDays,
  after: OccasionDays,
  cause: 'rescheduled' | 'cancelled' = 'rescheduled',
): Extract<OccasionCommand, { type: 'MoveDeadlines' }> => ({
  type: 'MoveDeadlines',
  ...{ meeting: NEXT, cause, before, after, others: new Map() },
});
const moved = (from: IsoDate | null, to: IsoDate | null, apart = false, due: Due = atNext): OutcomeEvent => ({
  type: 'DeadlineMoved',
  data: { meeting: NEXT, cause: 'rescheduled', moved: [{ due, from, to }], apart },
});
const december = day('2024-12-05');
const february = day('2025-02-05');

describe('a limit that hangs on a meeting', () => {
  it('moves with it, and the outcome says so', () => {
    given(outcome, [recorded(atNext)])
      .when(move(days(december), days(february)))
      .then([moved(december, february)]);
  });

  it('is set for the first time when the meeting gets its dates', () => {
    given(outcome, [recorded(atNext)])
      .when(move(days(null), days(february)))
      .then([moved(null, february)]);
  });

  it('stays where another meeting moves, where the day stays, or where nobody follows it any more', () => {
    given(outcome, [recorded(endOf2024)])
      .when(move(days(december), days(february)))
      .then([]);
    given(outcome, [recorded(atNext)])
      .when(move(days(december), days(february, { to: december })))
      .then([]);
    const done = recordedAs('action_item', { deadlines: [limit(atNext)], stage: 'verified' });
    given(outcome, [done])
      .when(move(days(december), days(february)))
      .then([]);
  });

  it('awaits a decision once the meeting is cancelled, whether or not it had a day', () => {
    const cancelled = { ...moved(december, null).data, cause: 'cancelled' } as const;
    given(outcome, [recorded(atNext)])
      .when(move(days(december), days(december, { cancelled: true }), 'cancelled'))
      .then([{ type: 'DeadlineMoved', data: cancelled } as OutcomeEvent]);
    given(outcome, [recorded(atNext)])
      .when(move(days(null), days(null, { cancelled: true }), 'cancelled'))
      .then([
        {
          type: 'DeadlineMoved',
          data: { ...cancelled, moved: [{ due: atNext, from: null, to: null }] },
        } as OutcomeEvent,
      ]);
  });
});

describe('two stated limits', () => {
  const both = recorded(atNext, endOf2024);

  it('are parted when the meeting moves beyond the other', () => {
    given(outcome, [both])
      .when(move(days(december), days(february)))
      .then([moved(december, february, true)]);
    given(outcome, [both])
      .when(move(days(null), days(february)))
      .then([moved(null, february, true)]);
  });

  it('stay together while the meeting is no later, or its day unknown', () => {
    const november = day('2024-11-05');
    given(outcome, [both])
      .when(move(days(december), days(november)))
      .then([moved(december, november)]);
    given(outcome, [both])
      .when(move(days(december), days(null)))
      .then([moved(december, null)]);
  });

  it('that never went together are not parted by going further apart', () => {
    const march = day('2025-03-05');
    given(outcome, [both])
      .when(move(days(february), days(march)))
      .then([moved(february, march)]);
  });

  it('come together again when the meeting moves back', () => {
    given(outcome, [both, moved(december, february, true)])
      .when(move(days(february), days(december)))
      .then([moved(february, december)]);
  });

  it('go together as they stand once a person has said which hold', () => {
    const settled: OutcomeEvent = {
      type: 'DeadlinesSettled',
      data: { from: [limit(atNext), limit(endOf2024)], to: [limit(atNext), limit(endOf2024)] },
      prose: { words: ['by then', 'by then'], reason },
    };
    const parted = moved(december, february, true);
    given(outcome, [both, parted])
      .when({ type: 'SettleDeadlines', keep: [0, 1], add: null, reason })
      .then([settled]);
    given(outcome, [both, parted, settled])
      .when(move(days(february), days(day('2025-03-05'))))
      .then([moved(february, day('2025-03-05'))]);
    given(outcome, [both, parted, settled])
      .when({ type: 'SettleDeadlines', keep: [0, 1], add: null, reason })
      .then([]);
  });
});

describe('saying which limits hold', () => {
  const both = recorded(atNext, endOf2024);
  const settle = (keep: readonly number[], add: Due | null = null): OccasionCommand => ({
    type: 'SettleDeadlines',
    ...{ keep, add: add && { deadline: limit(add), words: 'anew' }, reason },
  });

  it('keeps some and sets another in place of the rest', () => {
    const at22: Due = { ...atNext, meeting: 'CWG-COP-22' };
    given(outcome, [both])
      .when(settle([1], at22))
      .then([
        {
          type: 'DeadlinesSettled',
          data: { from: [limit(atNext), limit(endOf2024)], to: [limit(endOf2024), limit(at22)] },
          prose: { words: ['by then', 'anew'], reason },
        },
      ]);
  });

  it('may leave none', () => {
    given(outcome, [recorded(atNext)])
      .when(settle([]))
      .then([{ type: 'DeadlinesSettled', data: { from: [limit(atNext)], to: [] }, prose: { words: [], reason } }]);
  });

  it('may bind one addressee alone, to whom the statement goes', () => {
    const to = (entity: string) => ({ entity, purpose: 'action', restsOn: null }) as const;
    const statement = recordedAs('liaison_statement', {
      addressees: [to('a'), to('b')],
      deadlines: [limit(endOf2024)],
    });
    const bind = (addressee: string): OccasionCommand => ({
      type: 'SettleDeadlines',
      ...{ keep: [0], add: { deadline: { ...limit(endOf2024), addressee }, words: 'for one' }, reason },
    });
    given(outcome, [statement])
      .when(bind('a'))
      .then([
        {
          type: 'DeadlinesSettled',
          data: { from: [limit(endOf2024)], to: [limit(endOf2024), { ...limit(endOf2024), addressee: 'a' }] },
          prose: { words: ['by then', 'for one'], reason },
        },
      ]);
    given(outcome, [statement]).when(bind('c')).thenRefused('addressee-unknown');
  });

  it('changes nothing where all stay, and needs limits that there are', () => {
    given(outcome, [both])
      .when(settle([0, 1], endOf2024))
      .then([]);
    given(outcome, [both])
      .when(settle([2]))
      .thenRefused('deadline-missing', { limits: 2 });
  });
});

describe('when the mandate of its body ends, an outcome', () => {
  const open = recorded();
  const done = recordedAs('action_item', { stage: 'verified' });

  it('is transferred to another body, or retained by the parent', () => {
    const transferred: OutcomeEvent = {
      type: 'OutcomeTransferred',
      data: { from: 'CWG-COP', to: 'CWG-INTERNET', how: 'transferred' },
      prose: { reason },
    };
    const command = { type: 'TransferOutcome', to: 'CWG-INTERNET', how: 'transferred', reason } as const;
    given(outcome, [open]).when(command).then([transferred]);
    given(outcome, [open, transferred]).when(command).then([]);
    given(outcome, [done]).when(command).thenRefused('outcome-over');
  });

  it('lapses, whatever stage each of its addressees is at, and may be taken up by annulling that', () => {
    const lapsed: OutcomeEvent = { type: 'OutcomeLapsed', data: {}, prose: { reason } };
    given(outcome, [open]).when({ type: 'LapseOutcome', reason }).then([lapsed]);
    given(outcome, [open, lapsed]).when({ type: 'LapseOutcome', reason }).then([]);
    given(outcome, [open, lapsed, { type: 'StepAnnulled', data: { version: 2 } }])
      .when({ type: 'LapseOutcome', reason })
      .then([lapsed]);
    given(outcome, [done]).when({ type: 'LapseOutcome', reason }).thenRefused('outcome-over');
    const state = outcome.evolve(outcome.evolve(null, open), lapsed);
    expect(state && dispositionOf(state)).toBe('closed_not_implemented');
  });
});

describe('a meeting that moves about', () => {
  const someDay = fc.integer({ min: 0, max: 900 }).map((n) => addDays(day('2023-06-01'), n));
  const maybe = fc.option(someDay, { nil: null });
  const limits = fc
    .record({ relation: fc.constantFrom('at' as const, 'before' as const), on: someDay, both: fc.boolean() })
    .map(({ relation, on, both }): readonly Due[] => [
      { ...atNext, relation },
      ...(both ? [{ type: 'date', on } as const] : []),
    ]);

  /** The state after the meeting was at each of these days in turn. */
  function after(due: readonly Due[], course: readonly (IsoDate | null)[]) {
    let state = outcome.evolve(null, recorded(...due));
    for (const [index, to] of course.slice(1).entries())
      for (const event of outcome.decide(move(days(course[index] ?? null), days(to)), state))
        state = outcome.evolve(state, event);
    return state;
  }

  it('and back leaves the first days and asks nobody anything', () => {
    fc.assert(
      fc.property(limits, someDay, fc.array(maybe, { maxLength: 5 }), (due, first, between) => {
        const state = after(due, [first, ...between, first]);
        expect(state?.moved?.apartBy ?? null).toBeNull();
        expect(state?.deadlines.map((each) => each.due)).toEqual(due);
        for (const known of state?.moved?.first ?? [])
          expect(known.on).toBe(
            known.due.type === 'meeting' && known.due.relation === 'before' ? addDays(first, -1) : first,
          );
      }),
    );
  });

  it('asks as it would have asked had it gone there at once', () => {
    fc.assert(
      fc.property(limits, maybe, fc.array(maybe, { maxLength: 4 }), someDay, (due, first, between, last) => {
        const asked = (course: readonly (IsoDate | null)[]) => after(due, course)?.moved?.apartBy ?? null;
        expect(asked([first, ...between, last])).toBe(asked([first, last]));
      }),
    );
  });
});
