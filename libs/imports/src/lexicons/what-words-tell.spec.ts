import { instrumentKindOf, partyKindOf, viewIn } from './what-words-tell.js';

describe('what a name tells of a party', () => {
  it.each([
    ['Norway', 'state'],
    ['the Kingdom of Saudi Arabia', 'state'],
    ['Member States', 'group'],
    ['Members of CWG-COP', 'group'],
    ['Participants', 'group'],
    ['ITU secretariat', 'office'],
    ['Chair of CWG-COP', 'office'],
    ['TSB', 'office'],
    ['ITU-T Study Group 17', 'organ'],
    ['ITU Council', 'organ'],
    ['ISO/IEC JTC 1/SC 27', 'organ'],
    ['Council of Europe', 'organization'],
    ['UNICEF', 'organization'],
    ['Stairway Foundation', 'organization'],
  ])('%s: %s', (name, kind) => {
    expect(partyKindOf(name)).toBe(kind);
  });
});

describe('what a title tells of an instrument', () => {
  it.each([
    ['Resolution 179', 'resolution'],
    ['Council Decision 482', 'decision'],
    ['Recommendation ITU-T X.509', 'recommendation'],
    ['Convention on the Rights of the Child', 'convention'],
    ['Guidelines on reefs', 'other'],
  ])('%s: %s', (title, kind) => {
    expect(instrumentKindOf(title)).toBe(kind);
  });
});

describe('what a view is', () => {
  it.each([
    ['Denmark entered a study reservation.', 'reservation', true],
    ['Chile objected to the text.', 'objection', true],
    ['Chile did not support the text.', 'objection', false],
    ['Peru expressed concern about the text.', 'concern', true],
    ['Peru spoke.', 'view', false],
  ])('%s', (wording, type, wordInSource) => {
    expect(viewIn(wording)).toEqual({ type, wordInSource });
  });
});
