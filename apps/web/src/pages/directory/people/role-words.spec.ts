import { daysWords, heldWords, isHeld } from './role-words.js';

const role = {
  id: 'r',
  role: 'focal_point',
  bodyId: 'CWG-COP',
  entityId: 'unicef',
  from: '2026-01-01',
  until: null,
} as const;

describe('a role in words', () => {
  it('says what it is, for whom and where', () => {
    expect(heldWords(role, () => 'UNICEF')).toBe('Focal point of UNICEF in CWG-COP');
    expect(heldWords({ ...role, role: 'chair', entityId: 'chair-of-cwg-cop' }, () => 'Chair of CWG-COP')).toBe(
      'Chair in CWG-COP',
    );
    expect(heldWords({ ...role, role: 'system_manager', bodyId: null, entityId: null }, () => '')).toBe(
      'System manager in every body',
    );
  });

  it('says from when and until when, and holds on both days', () => {
    expect(daysWords(role)).toBe('since 1 Jan 2026');
    expect(daysWords({ ...role, until: '2026-06-30' })).toBe('1 Jan 2026 – 30 Jun 2026');
    expect(isHeld({ ...role, until: '2026-06-30' }, '2026-06-30')).toBe(true);
    expect(isHeld({ ...role, until: '2026-06-30' }, '2026-07-01')).toBe(false);
    expect(isHeld(role, '2025-12-31')).toBe(false);
  });
});
