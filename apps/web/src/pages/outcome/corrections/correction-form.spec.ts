import { correctionOf, emptyCorrection } from './correction-form.js';

const due = { type: 'date', on: '2024-12-31' } as const;
const deadline = { due, words: 'end of 2024', on: '2024-12-31', addressee: null };
const outcome = {
  deadlines: [deadline, { ...deadline, addressee: { id: 'itu-t-sg17', name: 'ITU-T Study Group 17' } }],
};
const parts = {
  due: { ...{ type: 'date', on: '2025-01-31', relation: 'before', meeting: '', from: '', to: '' }, words: 'January' },
  members: { issuers: ['canada'], instruments: [] },
};
const correction = (field: Parameters<typeof correctionOf>[1], texts: object) =>
  correctionOf(outcome, field, { ...emptyCorrection, ...texts }, parts);

describe('a correction', () => {
  it('names the place of a document and its version', () => {
    const place = { index: '1', document: 'report', documentVersion: 'Rev.1', paragraph: ' 9.7 ' };
    expect(correction('citation', place)).toEqual({
      field: 'citation',
      index: 1,
      to: { document: 'report', version: 'Rev.1', paragraph: '9.7' },
    });
  });

  it('gives all members of a list, none included', () => {
    expect(correction('issuers', {})).toEqual({ field: 'issuers', to: ['canada'] });
    expect(correction('instruments', {})).toEqual({ field: 'instruments', to: [] });
  });

  it('strikes the limit as it is shown, and that of one addressee with the addressee', () => {
    expect(correction('deadline_struck', { index: '0' })).toEqual({ field: 'deadline_struck', due });
    expect(correction('deadline_struck', { index: '1' })).toEqual({
      field: 'deadline_struck',
      due,
      addressee: 'itu-t-sg17',
    });
    expect(correction('owner_struck', { from: 'itu' })).toEqual({ field: 'owner_struck', entity: 'itu' });
  });

  it('says that no day was said where none is left', () => {
    expect(correction('comments_until', { to: '' })).toEqual({ field: 'comments_until', to: null });
  });
});
