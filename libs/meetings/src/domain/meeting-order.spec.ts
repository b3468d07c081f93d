import { meetingOrder, type Placeable } from './meeting-order.js';

const at = (id: string, ordinal: number | null, from: string | null, rest: Partial<Placeable> = {}): Placeable => ({
  id,
  kind: 'meeting',
  ordinal,
  from,
  parentSessionOf: null,
  ...rest,
});
const council = { kind: 'parent_session', parentSessionOf: 'ITU-COUNCIL' } as const;

function ordered(...meetings: Placeable[]): readonly string[] {
  return meetingOrder(meetings).map(({ id }) => id);
}

describe('the true order of meetings', () => {
  it('is that of their first days, whatever their ids', () => {
    expect(ordered(at('B', 8, '2014-02-21'), at('C', 7, '2013-10-09'))).toEqual(['C', 'B']);
  });

  it('places unknown dates between their neighbours by ordinal', () => {
    expect(
      ordered(
        at('20', 20, '2024-01-22'),
        at('12', 12, null),
        at('6', 6, null),
        at('11', 11, '2016-02-16'),
        at('13', 13, null),
      ),
    ).toEqual(['6', '11', '12', '13', '20']);
  });

  it('leaves at the end what is still to come', () => {
    expect(ordered(at('21', 21, null), at('20', 20, '2024-01-22'), at('C24', 2024, '2024-06-04', council))).toEqual([
      '20',
      'C24',
      '21',
    ]);
  });

  it('counts ordinals within a series only', () => {
    expect(ordered(at('C24', 2024, '2024-06-04', council), at('21', 21, null), at('C23', 2023, null, council))).toEqual(
      ['C23', 'C24', '21'],
    );
  });

  it('ends with what has neither date nor ordinal', () => {
    expect(ordered(at('Z', null, null), at('A', null, null), at('20', 20, '2024-01-22'))).toEqual(['20', 'A', 'Z']);
  });
});
