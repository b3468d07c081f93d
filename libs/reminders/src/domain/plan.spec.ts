import { plan } from './plan.js';
import { body, day, daysOf, item, limit, meetings } from './spec-support.js';

const planned = (...[what, whose, when]: Parameters<typeof plan>) =>
  plan(what, whose, when).moments.filter(({ suppressed }) => suppressed === null);

describe('an outcome of an inside office with a date', () => {
  const { moments } = plan(item(), body(), meetings);

  it('is chased 30, 14, 7 and 1 days before, on the day, 1 and 7 days after, then weekly, six times after the date', () => {
    expect(daysOf(moments.filter(({ reason }) => reason === 'due'))).toEqual([
      ...['2027-05-02', '2027-05-18', '2027-05-25', '2027-05-31', '2027-06-01'],
      ...['2027-06-02', '2027-06-08', '2027-06-15', '2027-06-22', '2027-06-29', '2027-07-06'],
    ]);
    expect(moments[0]?.audience).toEqual({ role: 'owner', entity: 'cwg-cop-secretariat' });
  });

  it('goes to the chair a week after the sixth reminder', () => {
    expect(moments.at(-1)).toMatchObject({ reason: 'escalated', audience: { role: 'chair' }, on: '2027-07-13' });
  });

  it('is chased at the secretariat alone where nobody else may see it', () => {
    const hidden = plan(item({ owners: ['bdt', 'unicef'], visibility: 'secretariat' }), body(), meetings);
    expect(new Set(hidden.moments.map(({ audience }) => audience.role))).toEqual(new Set(['secretariat', 'chair']));
    expect(hidden.moments).toHaveLength(moments.length);
    expect(hidden.held).toEqual([]);
  });

  it('is chased at each inside owner; owners outside are held', () => {
    const several = plan(item({ owners: ['bdt', 'unicef', 'cwg-cop-secretariat'] }), body(), meetings);
    const entities = several.moments.flatMap(({ audience }) => (audience.role === 'owner' ? [audience.entity] : []));
    expect(new Set(entities)).toEqual(new Set(['bdt', 'cwg-cop-secretariat']));
    expect(several.held).toEqual(['unicef']);
  });

  it("is nobody's affair while only others owe it", () => {
    expect(plan(item({ owners: ['unicef'] }), body(), meetings)).toEqual({
      moments: [],
      held: ['unicef'],
      waitsFor: [],
    });
  });

  it.each(['for_the_record', 'closed_implemented', 'closed_not_implemented', 'superseded_or_withdrawn'])(
    'is left alone once it is %s',
    (disposition) => {
      expect(plan(item({ disposition }), body(), meetings).moments).toEqual([]);
    },
  );

  it('is never due as an invitation', () => {
    expect(plan(item({ kind: 'invitation' }), body(), meetings).moments).toEqual([]);
  });
});

describe('switching on', () => {
  it('nothing is planned while reminders are off', () => {
    expect(plan(item(), body({ switchedOn: null }), meetings).moments).toEqual([]);
  });

  it('moments before the switch-on are suppressed', () => {
    expect(daysOf(planned(item(), body({ switchedOn: day('2027-06-29') }), meetings))).toEqual([
      '2027-06-29',
      '2027-07-06',
      '2027-07-13',
    ]);
  });

  it('moments before the recording are suppressed, so that old reports mail nobody', () => {
    const old = item({ deadlines: [limit({ type: 'date', on: day('2014-02-21') })] });
    expect(planned(old, body(), meetings)).toEqual([]);
    expect(plan(old, body(), meetings).moments[0]).toMatchObject({ suppressed: 'past when recorded' });
    expect(daysOf(planned(item({ recordedOn: day('2027-05-31') }), body(), meetings))[0]).toBe('2027-05-31');
  });
});

describe('limits', () => {
  const first = (...due: readonly Parameters<typeof limit>[0][]) =>
    plan(item({ deadlines: due.map(limit) }), body(), meetings).moments.find(({ reason }) => reason === 'due')?.due;
  const [date, earlier] = [day('2027-06-01'), day('2027-04-30')];

  it('of two limits the earlier counts', () => {
    expect(first({ type: 'date', on: date }, { type: 'date', on: earlier })).toBe(earlier);
  });

  it('of a period the last day counts', () => {
    expect(first({ type: 'period', from: earlier, to: date })).toBe(date);
  });

  it('a meeting counts by its last day, and before it by the day before it begins', () => {
    expect(first({ type: 'meeting', relation: 'at', meeting: 'CWG-COP-20' })).toBe('2027-01-23');
    expect(first({ type: 'meeting', relation: 'before', meeting: 'CWG-COP-20' })).toBe('2027-01-21');
  });

  it('a meeting without a date gives no moment until it has one; the other limit still counts', () => {
    const next = { type: 'meeting', relation: 'before', meeting: 'CWG-COP-21' } as const;
    expect(plan(item({ deadlines: [limit(next)] }), body(), meetings)).toEqual({
      moments: [],
      held: [],
      waitsFor: ['CWG-COP-21'],
    });
    expect(first(next, { type: 'date', on: date })).toBe(date);
    const known = new Map([...meetings, ['CWG-COP-21', { from: day('2027-10-04'), to: null }] as const]);
    expect(plan(item({ deadlines: [limit(next)] }), body(), known).moments[0]).toMatchObject({ due: '2027-10-03' });
  });

  it('another date is another reminder', () => {
    const keys = (on: string) =>
      plan(item({ deadlines: [limit({ type: 'date', on: day(on) })] }), body(), meetings).moments.map(({ key }) => key);
    expect(keys('2027-06-01').filter((key) => keys('2027-06-08').includes(key))).toEqual([]);
  });
});

describe('an outcome that lacks something', () => {
  const secretariat = { reason: 'incomplete', audience: { role: 'secretariat' }, on: '2027-02-06' };

  it.each([
    ['a deadline', { deadlines: [] }],
    ['an owner', { owners: [] }],
    ['both', { deadlines: [], owners: [] }],
  ])('%s: the secretariat is told 14 days after the meeting', (_, lacking) => {
    expect(planned(item(lacking), body(), meetings)).toMatchObject([secretariat]);
  });

  it('is not mentioned while the date of its meeting is unknown', () => {
    expect(plan(item({ owners: [], meeting: 'CWG-COP-21' }), body(), meetings).moments).toEqual([]);
  });
});

describe('an outcome that is claimed to be done', () => {
  it('is told to the chair on the day of the claim, and the owner hears nothing more', () => {
    const claimed = item({ disposition: 'awaiting_verification', claimedOn: day('2027-05-20') });
    expect(plan(claimed, body(), meetings).moments).toMatchObject([
      { reason: 'claimed', audience: { role: 'chair' }, on: '2027-05-20', suppressed: null },
    ]);
  });
});
