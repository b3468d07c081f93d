import { unreached } from './unreached.js';

const asked = { owners: ['unicef', 'canada', 'secretariat', 'none'], inside: ['secretariat'], today: '2026-06-01' };

describe('parties without a focal point', () => {
  it('are those who must act, but for the secretariat and what nobody owns', () => {
    const focalPoints = [{ entityId: 'unicef', from: '2026-01-01', until: null }];
    expect([...unreached({ ...asked, focalPoints })]).toEqual(['canada']);
  });

  it('are those again whose focal point has left, or has not begun', () => {
    const focalPoints = [
      { entityId: 'unicef', from: '2026-01-01', until: '2026-05-31' },
      { entityId: 'canada', from: '2026-06-02', until: null },
    ];
    expect([...unreached({ ...asked, focalPoints })]).toEqual(['unicef', 'canada']);
  });
});
