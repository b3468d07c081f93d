import { body, day, item } from '../spec-support.js';
import { plan } from '../plan.js';
import { heldMoments, mayGoOut } from './held.js';

const OUTSIDE = item({ owners: ['unicef'] });
const here = body();
/** Due on 1 June 2027: others are written to 30 and 7 days before, and 7 days after. */
const { moments } = plan(OUTSIDE, here);
const held = (today: string, decided: Record<string, 'released' | 'dismissed'> = {}) =>
  heldMoments(moments, new Map([[here.body, { body: here, today: day(today) }]]), decidedOf(decided)).map(
    ({ on }) => on,
  );
const decidedOf = (decided: Record<string, 'released' | 'dismissed'>) =>
  new Map(
    moments.flatMap((each) =>
      decided[each.on] === undefined
        ? []
        : [[`${each.outcomeId} ${each.key}`, decided[each.on] ?? 'released'] as const],
    ),
  );

describe('what waits for an officer', () => {
  it('is nothing before its day', () => {
    expect(held('2027-05-01')).toEqual([]);
  });

  it('is the last that was reached: it overtakes those before it', () => {
    expect(held('2027-05-02')).toEqual(['2027-05-02']);
    expect(held('2027-05-25')).toEqual(['2027-05-25']);
  });

  it('is decided once, and the next comes in its time', () => {
    expect(held('2027-05-20', { '2027-05-02': 'released' })).toEqual([]);
    expect(held('2027-05-20', { '2027-05-02': 'dismissed' })).toEqual([]);
    expect(held('2027-05-25', { '2027-05-02': 'dismissed' })).toEqual(['2027-05-25']);
  });

  it('never is what goes out by itself', () => {
    const own = plan(item(), here).moments;
    expect(heldMoments(own, new Map([[here.body, { body: here, today: day('2027-06-01') }]]), new Map())).toEqual([]);
  });

  it('goes out once it is released, and not once it is dismissed, whatever the policy says by then', () => {
    const [first] = moments;
    if (first === undefined) throw new RangeError('Others are written to.');
    expect(mayGoOut(first, new Map())).toBe(false);
    expect(mayGoOut(first, decidedOf({ [first.on]: 'released' }))).toBe(true);
    expect(mayGoOut({ ...first, release: 'automatic' }, decidedOf({ [first.on]: 'dismissed' }))).toBe(false);
  });
});
