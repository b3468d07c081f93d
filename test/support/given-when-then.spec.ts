import { type PlacedDecider } from '@app/event-store';
import { DomainError } from '@app/kernel';
import { given } from './given-when-then.js';

type Step =
  | { readonly type: 'Said'; readonly data: { readonly word: string } }
  | { readonly type: 'TakenBack'; readonly data: { readonly version: number } };

/** Answers with what it was told, each with its place. */
const echo: PlacedDecider<'tell', Step, string> = {
  initial: '',
  decide: (_, heard) => {
    if (heard === '') throw new DomainError('nothing-said', 'Nothing.');
    return [{ type: 'Said', data: { word: heard } }];
  },
  evolve: (heard, { version, effectiveOn, ...event }) =>
    event.type === 'Said' ? `${heard}${event.data.word} ${version} ${effectiveOn};` : heard,
  annuls: (event) => (event.type === 'TakenBack' ? event.data.version : null),
};

describe('given, when, then', () => {
  const said = (word: string): Step => ({ type: 'Said', data: { word } });

  const takenBack: Step = { type: 'TakenBack', data: { version: 1 } };

  it('folds each event at its version and its day, and leaves out what was taken back', () => {
    given(echo, [said('a'), said('b'), takenBack, said('c')])
      .when('tell')
      .then([said('b 2 2026-01-02;c 4 2026-01-04;')]);
  });

  it('expects a refusal by its code', () => {
    given(echo, []).when('tell').thenRefused('nothing-said');
    const heard = given(echo, [said('a')]).when('tell');
    expect(() => {
      heard.thenRefused('nothing-said');
    }).toThrow();
  });
});
