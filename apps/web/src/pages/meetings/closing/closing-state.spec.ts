import type { RegisterRow } from '@app/contracts';
import { canClose, lacking } from './closing-state.js';

describe('what the closing of a meeting needs', () => {
  it.each([
    [[], [], false],
    [['a'], [], false],
    [['a', 'b'], ['a'], false],
    [['a', 'b'], ['b', 'a'], true],
  ])('with the reports %j, of which %j are reviewed: %p', (reports, reviewed, can) => {
    expect(canClose({ reports, reviewed })).toBe(can);
  });

  it('counts what somebody has yet to do and nobody owns or no date limits', () => {
    const row = (kind: RegisterRow['kind'], disposition: RegisterRow['disposition'], owned: boolean, dated: boolean) =>
      ({ kind, disposition, owners: owned ? [{}] : [], deadlines: dated ? [{}] : [] }) as RegisterRow;
    const rows = [
      row('plan', 'open', false, false),
      row('commitment', 'in_progress', true, false),
      row('plan', 'closed_implemented', false, false),
      row('statement', 'for_the_record', false, false),
      row('invitation', 'open', false, false),
    ];
    expect(lacking(rows)).toEqual({ owner: 1, deadline: 2 });
  });
});
