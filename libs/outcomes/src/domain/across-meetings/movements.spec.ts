import * as fc from 'fast-check';
import { isoDateOf } from '@app/kernel';
import { movementsBetween, type Movement, type OutcomeShown } from './movements.js';
import { dispositions, relationTypes } from '../vocabulary.js';

const shown = (over: Partial<OutcomeShown> = {}): OutcomeShown => ({
  ...{ title: 'Post the report', paragraphs: ['9.7'], stage: 'open', disposition: 'open', owners: [], legs: [] },
  ...{ deadlines: [], moved: [], views: [], relations: [], reiterated: 0, reworded: 0, late: false },
  ...{ positions: {}, mergedInto: null },
  ...over,
});
const limit = (day: string) => {
  const on = isoDateOf(day);
  return { due: { type: 'date', on }, words: `by ${day}`, on } as const;
};
const undated = {
  due: { type: 'meeting', relation: 'at', meeting: 'CWG-COP-21' },
  words: 'at the next',
  on: null,
} as const;
const types = (before: OutcomeShown | null, after: OutcomeShown) =>
  movementsBetween(before, after).map(({ type }) => type);

describe('what moved between two moments', () => {
  it('is that an outcome was agreed, and nothing else of what it brought along', () => {
    expect(movementsBetween(null, shown({ owners: ['itu'], deadlines: [limit('2024-12-31')] }))).toEqual([
      { type: 'agreed', about: null, from: null, to: 'open' },
    ]);
    expect(types(null, shown({ late: true }))).toEqual(['agreed', 'became_late']);
  });

  it('is the day of a limit whose meeting moved, and not where it came back', () => {
    const [december, february] = [isoDateOf('2024-12-05'), isoDateOf('2025-02-05')];
    const at = (to: typeof december | null) => ({
      ...{ deadlines: [undated], moved: [{ due: undated.due, from: december, to }] },
    });
    const first = shown({ deadlines: [undated] });
    expect(movementsBetween(first, shown(at(february)))).toEqual([
      { type: 'deadline_moved', about: null, from: '2024-12-05', to: '2025-02-05' },
    ]);
    expect(movementsBetween(shown(at(february)), shown(at(null)))).toMatchObject([
      { from: '2025-02-05', to: 'not known' },
    ]);
    expect(types(first, shown(at(december)))).toEqual([]);
    expect(types(shown(), shown(at(february)))).toEqual(['deadline_set']);
  });

  it('is the disposition, else the stage', () => {
    const claimed = shown({ stage: 'claimed', disposition: 'awaiting_verification' });
    expect(movementsBetween(shown(), claimed)).toEqual([
      { type: 'disposition_changed', about: null, from: 'open', to: 'awaiting_verification' },
    ]);
    expect(movementsBetween(shown({ stage: 'agreed' }), shown({ stage: 'drafted' }))).toEqual([
      { type: 'stage_changed', about: null, from: 'agreed', to: 'drafted' },
    ]);
  });

  it('is the way of each addressee where there are several', () => {
    const legs = (sg2: string) => [
      { addressee: 'itu-t-sg2', stage: sg2 },
      { addressee: 'itu-t-sg17', stage: 'approved' },
    ];
    expect(movementsBetween(shown({ legs: legs('approved') }), shown({ legs: legs('sent') }))).toEqual([
      { type: 'leg_moved', about: 'itu-t-sg2', from: 'approved', to: 'sent' },
    ]);
  });

  it('is who must act', () => {
    expect(movementsBetween(shown({ owners: ['itu'] }), shown({ owners: ['unicef'] }))).toEqual([
      { type: 'owner_added', about: 'unicef', from: null, to: null },
      { type: 'owner_released', about: 'itu', from: null, to: null },
    ]);
  });

  it('is a deadline that was set, extended, moved or dropped', () => {
    const [june, july] = [shown({ deadlines: [limit('2024-06-30')] }), shown({ deadlines: [limit('2024-07-31')] })];
    const open = shown({ deadlines: [undated] });
    expect(movementsBetween(shown(), june)).toMatchObject([{ type: 'deadline_set', to: 'by 2024-06-30' }]);
    expect(movementsBetween(june, july)).toMatchObject([
      { type: 'deadline_extended', from: 'by 2024-06-30', to: 'by 2024-07-31' },
    ]);
    expect(types(july, june)).toEqual(['deadline_moved']);
    expect(types(june, open)).toEqual(['deadline_moved']);
    expect(types(june, shown())).toEqual(['deadline_dropped']);
  });

  it('is what was said again, tied or corrected', () => {
    expect(types(shown(), shown({ stage: 'reiterated', reiterated: 2 }))).toEqual(['reiterated', 'reiterated']);
    expect(types(shown(), shown({ views: ['v'], relations: [{ relation: 'adopts', target: 't' }] }))).toEqual([
      'view_recorded',
      'related',
    ]);
    expect(types(shown(), shown({ paragraphs: ['9.7', '7.3'], reworded: 1, title: 'Publish it' }))).toEqual([
      'citation_added',
      'wording_corrected',
      'title_corrected',
    ]);
  });

  it('is that a record was merged into another one, or is one of its own again, and what changed meanwhile', () => {
    const merged = shown({ mergedInto: 'r', disposition: 'in_progress' });
    expect(movementsBetween(shown(), merged)).toEqual([{ type: 'merged', about: 'r', from: null, to: null }]);
    expect(types(null, merged)).toEqual([]);
    expect(types(merged, merged)).toEqual([]);
    expect(types(merged, shown())).toEqual(['unmerged', 'disposition_changed']);
  });

  it('is where a party stands now, and that its word was taken back', () => {
    const canada = (position: 'supports' | 'opposes') => shown({ positions: { canada: position } });
    expect(movementsBetween(canada('opposes'), canada('supports'))).toEqual([
      { type: 'position_expressed', about: 'canada', from: 'opposes', to: 'supports' },
    ]);
    expect(types(canada('supports'), shown())).toEqual(['position_dropped']);
    expect(types(null, canada('supports'))).toEqual(['agreed']);
  });

  const anyShown = fc.record<OutcomeShown>({
    title: fc.constantFrom('a', 'b'),
    paragraphs: fc.array(fc.constantFrom('9.7', '7.3')),
    stage: fc.constantFrom('open', 'claimed', 'reiterated'),
    disposition: fc.constantFrom(...dispositions),
    owners: fc.uniqueArray(fc.constantFrom('itu', 'unicef', 'bdt')),
    legs: fc.uniqueArray(
      fc.record({ addressee: fc.constantFrom('x', 'y'), stage: fc.constantFrom('sent', 'agreed') }),
      { selector: ({ addressee }) => addressee },
    ),
    deadlines: fc.array(fc.constantFrom(limit('2024-06-30'), limit('2024-07-31'), undated)),
    moved: fc
      .option(fc.constantFrom(isoDateOf('2024-12-05'), isoDateOf('2025-02-05'), null), { nil: undefined })
      .map((to) => (to === undefined ? [] : [{ due: undated.due, from: isoDateOf('2024-12-05'), to }])),
    views: fc.array(fc.constantFrom('v', 'w')),
    relations: fc.array(fc.record({ relation: fc.constantFrom(...relationTypes), target: fc.constantFrom('t', 'u') })),
    reiterated: fc.nat(3),
    reworded: fc.nat(3),
    late: fc.boolean(),
    positions: fc.dictionary(fc.constantFrom('canada', 'malawi'), fc.constantFrom('supports', 'opposes')),
    // What is merged away is told by that alone.
    mergedInto: fc.constant(null),
  });

  it('is nothing between a moment and itself', () => {
    fc.assert(
      fc.property(anyShown, (one) => {
        expect(movementsBetween(one, structuredClone(one))).toEqual([]);
      }),
    );
  });

  const dispositionAfter = (before: string | undefined, movements: readonly Movement[]) =>
    movements.find(({ type }) => type === 'agreed' || type === 'disposition_changed')?.to ?? before;

  it('composes: two differences that meet explain the disposition of the one across both', () => {
    fc.assert(
      fc.property(fc.option(anyShown), anyShown, anyShown, (a, b, c) => {
        const middle = dispositionAfter(a?.disposition, movementsBetween(a, b));
        expect(dispositionAfter(middle, movementsBetween(b, c))).toBe(c.disposition);
        expect(dispositionAfter(a?.disposition, movementsBetween(a, c))).toBe(c.disposition);
      }),
    );
  });
});
