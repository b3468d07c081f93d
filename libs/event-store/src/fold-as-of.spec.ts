import * as fc from 'fast-check';
import { DomainError, isoDateOf } from '@app/kernel';
import { decideOn } from './append/decide-on.js';
import { foldAsOf, timelineOf, type PlacedDecider } from './fold-as-of.js';
import { recorded } from './spec-support/recorded.js';

interface Said {
  readonly type: 'Said';
  readonly data: { readonly word: string };
}
/** Keeps every word, so that any difference of order or choice shows. */
const words: PlacedDecider<string, Said, readonly string[]> = {
  initial: [],
  decide: (word) => [{ type: 'Said', data: { word } }],
  evolve: (said, { data, effectiveOn }) => [...said, `${effectiveOn} ${data.word}`],
};

const facts = fc.array(
  fc.record({ on: fc.integer({ min: 1, max: 9 }), word: fc.string({ maxLength: 3 }), annuls: fc.option(fc.nat(9)) }),
  { maxLength: 10 },
);
const history = facts.map((list) =>
  list.map(({ on, word, annuls }, index) => {
    const back = annuls !== null && annuls >= 1 && annuls <= index ? annuls : null;
    return recorded(index + 1, `2024-03-0${on}`, { data: { word }, annuls: back });
  }),
);

describe('folding as of', () => {
  it('does not depend on the order in which the events are handed over, and changes none of them', () => {
    fc.assert(
      fc.property(
        history.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const before = structuredClone(events);
          expect(foldAsOf(words, shuffled)).toEqual(foldAsOf(words, events));
          expect(events).toEqual(before);
        },
      ),
    );
  });

  it('gives the same state whatever the order of recording facts of different dates', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(
        days.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const record = (order: readonly number[]) =>
            order.map((day, n) => recorded(n + 1, `2024-03-0${day}`, { data: { word: `${day}` } }));
          expect(foldAsOf(words, record(other)).state).toEqual(foldAsOf(words, record(one)).state);
        },
      ),
    );
  });

  it('cuts the effective date and what was known independently', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 9 }), fc.nat(10), (events, day, known) => {
        const effectiveOn = isoDateOf(`2024-03-0${day}`);
        const position = BigInt(known);
        const cut = foldAsOf(words, events, { effectiveOn, position });
        const alone = foldAsOf(words, events.slice(0, known));
        expect(cut.version).toBe(Math.min(known, events.length));
        expect(cut.state).toEqual(alone.state.filter((word) => word.slice(0, 10) <= effectiveOn));
        expect(foldAsOf(words, events, { recordedAt: new Date(known) }).state).toEqual(alone.state);
      }),
    );
  });

  it('leaves an annulled step out, and lets it count again when its annulment is annulled', () => {
    const events = [
      recorded(1, '2024-03-01', {}),
      recorded(2, '2024-03-02', { annuls: 1 }),
      recorded(3, '2024-03-03', { annuls: 2 }),
    ];
    const marks = (upTo: number) => timelineOf(events.slice(0, upTo)).map(({ annulled }) => annulled);
    expect(marks(2)).toEqual([true, false]);
    expect(marks(3)).toEqual([false, true, false]);
  });
});

describe('deciding on a date', () => {
  it('accepts exactly those orders of recording in which no recorded step becomes illegal', () => {
    const rising: PlacedDecider<number, { type: 'Reached'; data: { height: number } }, number> = {
      initial: 0,
      decide: (height, before) => {
        if (height <= before) throw new DomainError('not-higher', 'Not higher.');
        return [{ type: 'Reached', data: { height } }];
      },
      evolve: (_, { data }) => data.height,
      judge: (before, { data }) => {
        if (data.height <= before) throw new DomainError('not-higher', 'Not higher.');
      },
    };
    const steps = fc.array(fc.record({ day: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const events: ReturnType<typeof recorded>[] = [];
        for (const { day, height } of list) {
          const on = isoDateOf(`2024-03-0${day}`);
          try {
            for (const { data } of decideOn(rising, events, height, on))
              events.push(recorded(events.length + 1, on, { data }));
          } catch (refusal) {
            expect(['not-higher', 'contradicts-later-record']).toContain((refusal as DomainError).code);
          }
          const heights = timelineOf(events).map(({ event }) => Number(event.data['height']));
          expect(heights).toEqual([...new Set(heights)].sort((a, b) => a - b));
        }
      }),
    );
  });
});
