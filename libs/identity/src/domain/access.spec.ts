import { isoDateOf } from '@app/kernel';
import { ABILITIES, abilitiesOf, type Ability, allowed, type Membership, type Role, ROLES } from './access.js';

const on = isoDateOf('2026-11-22');
const holding = (role: Role, more: Partial<Membership> = {}): { personId: string; memberships: Membership[] } => ({
  personId: 'p',
  memberships: [{ role, bodyId: 'cop', entityId: null, from: isoDateOf('2026-01-01'), until: null, ...more }],
});

/** Read as a table: the columns are m(anager) s(ecretariat) c(hair) f(ocal point) a(uditor) r(eader). */
const MATRIX: Record<Ability, string> = {
  'register.read': 'mscfar',
  'outcome.record': ' s    ',
  'outcome.step': ' scf  ',
  'outcome.verify': ' sc   ',
  'outcome.correct': ' s    ',
  'chair.act': '  c   ',
  'observation.record': '    a ',
  'observation.answer': ' sc   ',
  'meeting.manage': ' s    ',
  'meeting.close': ' sc   ',
  'document.register': ' s    ',
  'directory.read': ' scfar',
  'directory.manage': ' s    ',
  'reminders.read': ' sc a ',
  'reminders.manage': ' s    ',
  'mailbox.read': 'm     ',
  'events.read': ' sc a ',
  'audit.read': ' sc a ',
  'people.manage': 'm     ',
  'settings.manage': 'm     ',
  'api-key.manage': 'm     ',
  'import.run': ' s    ',
  'system.read': 'm   a ',
  'system.manage': 'm     ',
};

describe('what is public', () => {
  const elsewhere = { bodyId: 'other', on };

  it('is read by whoever reads in some body, and nothing else is', () => {
    expect(allowed(holding('reader'), 'register.read', elsewhere, { visibility: 'public' })).toBe(true);
    expect(allowed(holding('reader'), 'register.read', elsewhere, { visibility: 'members' })).toBe(false);
    expect(allowed(holding('secretariat'), 'register.read', elsewhere, { visibility: 'secretariat' })).toBe(false);
    expect(allowed(holding('secretariat'), 'outcome.correct', elsewhere, { visibility: 'public' })).toBe(false);
    expect(
      allowed(holding('reader', { until: isoDateOf('2026-02-01') }), 'register.read', elsewhere, {
        visibility: 'public',
      }),
    ).toBe(false);
  });
});

describe('who may do what', () => {
  it.each(ABILITIES)('%s', (ability) => {
    const held = ROLES.map((role, column) => {
      const may = allowed(holding(role, { entityId: 'itu-d' }), ability, { bodyId: 'cop', on });
      return may ? 'mscfar'.charAt(column) : ' ';
    });
    expect(held.join('')).toBe(MATRIX[ability]);
  });

  it('whoever reads the log itself sees what is for the secretariat, which the log does not tell apart', () => {
    const readers = ROLES.filter((role) => allowed(holding(role), 'events.read', { bodyId: 'cop', on }));
    const secret = { visibility: 'secretariat' } as const;
    expect(readers).toEqual(['secretariat', 'chair', 'auditor']);
    for (const role of readers)
      expect(allowed(holding(role), 'register.read', { bodyId: 'cop', on }, secret)).toBe(true);
  });

  it('nobody without a role may anything', () => {
    expect(abilitiesOf({ personId: 'p', memberships: [] }, { bodyId: null, on })).toEqual([]);
  });

  it('a role counts for its own body, or for every body where it names none', () => {
    const record = (bodyId: string | null, asked: string | null): boolean =>
      allowed(holding('secretariat', { bodyId }), 'outcome.record', { bodyId: asked, on });
    expect(record('cop', 'cop')).toBe(true);
    expect(record('cop', 'other')).toBe(false);
    expect(record(null, 'other')).toBe(true);
    expect(record('cop', null)).toBe(true);
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('a role from 1 January to 30 June counts on %s: %s', (day, expected) => {
    const chair = holding('chair', { until: isoDateOf('2026-06-30') });
    expect(allowed(chair, 'outcome.verify', { bodyId: 'cop', on: isoDateOf(day) })).toBe(expected);
  });

  it("a focal point steps the own entity's outcomes only", () => {
    const focalPoint = holding('focal_point', { entityId: 'itu-d' });
    const step = (owners: string[]): boolean => allowed(focalPoint, 'outcome.step', { bodyId: 'cop', on }, { owners });
    expect(step(['unicef', 'itu-d'])).toBe(true);
    expect(step(['unicef'])).toBe(false);
    expect(step([])).toBe(false);
  });

  it('what is for the secretariat is hidden from readers and focal points', () => {
    const reads = (role: Role): boolean =>
      allowed(holding(role), 'register.read', { bodyId: 'cop', on }, { visibility: 'secretariat' });
    expect(ROLES.filter(reads)).toEqual(['secretariat', 'chair', 'auditor']);
  });
});
