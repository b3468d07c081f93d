import { plan } from './plan.js';
import { STANDARD_POLICY } from './policy.js';
import { body, day, daysOf, item, limit, undated } from './spec-support.js';

const planned = (...[what, whose]: Parameters<typeof plan>) =>
  plan(what, whose).moments.filter(({ suppressed }) => suppressed === null);

describe('an outcome of an inside office with a date', () => {
  const { moments } = plan(item(), body());

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
    const hidden = plan(item({ owners: ['bdt', 'unicef'], visibility: 'secretariat' }), body());
    expect(new Set(hidden.moments.map(({ audience }) => audience.role))).toEqual(new Set(['secretariat', 'chair']));
    expect(hidden.moments).toHaveLength(moments.length);
    expect(hidden.moments.every(({ release }) => release === 'automatic')).toBe(true);
  });

  it('is chased at each inside owner by itself; what goes to owners outside waits for an officer', () => {
    const several = plan(item({ owners: ['bdt', 'unicef', 'cwg-cop-secretariat'] }), body());
    const whose = (release: string) =>
      new Set(
        several.moments.flatMap((one) =>
          one.release === release && one.audience.role === 'owner' ? [one.audience.entity] : [],
        ),
      );
    expect(whose('automatic')).toEqual(new Set(['bdt', 'cwg-cop-secretariat']));
    expect(whose('by_officer')).toEqual(new Set(['unicef']));
  });

  it.each(['for_the_record', 'closed_implemented', 'closed_not_implemented', 'superseded_or_withdrawn'])(
    'is left alone once it is %s',
    (disposition) => {
      expect(plan(item({ disposition }), body()).moments).toEqual([]);
    },
  );

  it('is never due as an invitation', () => {
    expect(plan(item({ kind: 'invitation' }), body()).moments).toEqual([]);
    expect(plan(item({ kind: 'proposal' }), body()).moments).toEqual([]);
  });
});

describe('switching on', () => {
  it('nothing is planned while reminders are off', () => {
    expect(plan(item(), body({ switchedOn: null })).moments).toEqual([]);
  });

  it('moments before the switch-on are suppressed', () => {
    expect(daysOf(planned(item(), body({ switchedOn: day('2027-06-29') })))).toEqual([
      '2027-06-29',
      '2027-07-06',
      '2027-07-13',
    ]);
  });

  it('moments before the recording are suppressed, so that old reports mail nobody', () => {
    const old = item({ deadlines: [limit('2014-02-21')] });
    expect(planned(old, body())).toEqual([]);
    expect(plan(old, body()).moments[0]).toMatchObject({ suppressed: 'past when recorded' });
    expect(daysOf(planned(item({ recordedOn: day('2027-05-31') }), body()))[0]).toBe('2027-05-31');
  });
});

describe('limits', () => {
  const first = (...on: readonly string[]) =>
    plan(item({ deadlines: on.map(limit) }), body()).moments.find(({ reason }) => reason === 'due')?.due;

  it('of two limits the earlier counts', () => {
    expect(first('2027-06-01', '2027-04-30')).toBe('2027-04-30');
  });

  it('one that is not known gives no moment; the other limit still counts', () => {
    expect(plan(item({ deadlines: [undated, undated] }), body())).toEqual({
      moments: [],
      waitsFor: ['CWG-COP-21'],
    });
    expect(plan(item({ deadlines: [undated, limit('2027-06-01')] }), body()).moments[0]).toMatchObject({
      due: '2027-06-01',
    });
  });

  it('another date is another reminder', () => {
    const keys = (on: string) => plan(item({ deadlines: [limit(on)] }), body()).moments.map(({ key }) => key);
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
    expect(planned(item(lacking), body())).toMatchObject([secretariat]);
  });

  it('is not mentioned while the date of its meeting is unknown', () => {
    expect(plan(item({ owners: [], heldOn: null }), body()).moments).toEqual([]);
  });
});

describe('an outcome that is claimed to be done', () => {
  it('is told to the chair on the day of the claim, and the owner hears nothing more', () => {
    const claimed = item({ disposition: 'awaiting_verification', claimedOn: day('2027-05-20') });
    expect(plan(claimed, body()).moments).toMatchObject([
      { reason: 'claimed', audience: { role: 'chair' }, on: '2027-05-20', suppressed: null },
    ]);
  });
});

describe('an outcome that somebody outside owes', () => {
  const outside = (over: Parameters<typeof item>[0] = {}) => plan(item({ owners: ['unicef'], ...over }), body());

  it('brings them 30 and 7 days before the date, and one courtesy mail a week after; never the chair', () => {
    const { moments } = outside();
    expect(daysOf(moments)).toEqual(['2027-05-02', '2027-05-25', '2027-06-08']);
    expect(moments.every(({ outside: theirs, release }) => theirs && release === 'by_officer')).toBe(true);
  });

  it('is counted from the document deadline of the meeting that the limit hangs on; the limit they read is the stated one', () => {
    const { moments } = outside({ deadlines: [{ ...limit('2027-06-01'), documentsBy: day('2027-05-20') }] });
    expect(daysOf(moments)).toEqual(['2027-04-20', '2027-05-13', '2027-05-27']);
    expect(moments.every(({ due }) => due === '2027-06-01')).toBe(true);
  });

  it('goes out by itself where the body has decided so', () => {
    const policy = { ...STANDARD_POLICY, outside: { ...STANDARD_POLICY.outside, release: 'automatic' as const } };
    const { moments } = plan(item({ owners: ['unicef'] }), body({ policy }));
    expect(new Set(moments.map(({ release }) => release))).toEqual(new Set(['automatic']));
  });

  it('brings the chair once, when an office of the house owes it too', () => {
    const { moments } = outside({ owners: ['unicef', 'bdt'] });
    expect(moments.filter(({ reason }) => reason === 'escalated')).toHaveLength(1);
  });
});

describe('what was kept back past its date', () => {
  it('makes way for what comes after the date, and goes out all the same where nothing does', () => {
    const untils = (days: readonly number[]) => {
      const policy = { ...STANDARD_POLICY, inside: { days, toChair: null } };
      return plan(item(), body({ policy }))
        .moments.filter(({ reason }) => reason === 'due')
        .map(({ until }) => until);
    };
    expect(untils([-7, -1, 1])).toEqual(['2027-06-01', '2027-06-01', null]);
    expect(untils([-7])).toEqual([null]);
  });
});

describe('before a meeting', () => {
  const meetings = [{ meeting: 'CWG-COP-21', from: day('2027-04-20') }];
  const packs = (over: Parameters<typeof item>[0] = {}, whose: Parameters<typeof body>[0] = {}) =>
    plan(item({ deadlines: [], ...over }), body({ meetings, ...whose })).moments.filter(
      ({ reason }) => reason === 'before_meeting',
    );

  it('each owner gets what is open 50 and 14 days ahead, with a deadline or without', () => {
    expect(daysOf(packs())).toEqual(['2027-03-01', '2027-04-06']);
    expect(packs({ owners: ['bdt', 'unicef'] }).map(({ audience, release }) => [audience, release])).toEqual(
      ['2027-03-01', '2027-04-06'].flatMap(() => [
        [{ role: 'owner', entity: 'bdt' }, 'automatic'],
        [{ role: 'owner', entity: 'unicef' }, 'by_officer'],
      ]),
    );
  });

  it('nothing goes out for the meeting that agreed it, nor for what is settled', () => {
    expect(packs({ heldOn: day('2027-04-20') })).toEqual([]);
    expect(packs({ disposition: 'closed_implemented' })).toEqual([]);
  });

  it('another date of the meeting is another reminder', () => {
    const keys = (from: string) =>
      packs({}, { meetings: [{ meeting: 'CWG-COP-21', from: day(from) }] }).map(({ key }) => key);
    expect(keys('2027-04-20').filter((key) => keys('2027-04-27').includes(key))).toEqual([]);
  });
});

describe('an answer of the owner', () => {
  const answered = item({ answeredOn: day('2027-03-15') });

  it('pauses the chase, and reminds the secretariat of itself after ten working days', () => {
    // 26 March is Good Friday there.
    expect(plan(answered, body()).moments).toMatchObject([
      { reason: 'answer_waits', audience: { role: 'secretariat' }, on: '2027-03-30' },
    ]);
  });

  it('pauses it before a meeting too', () => {
    const meetings = [{ meeting: 'CWG-COP-21', from: day('2027-04-20') }];
    expect(plan(answered, body({ meetings })).moments).toHaveLength(1);
  });
});

describe('a policy of the body', () => {
  it('is data: other days are other reminders', () => {
    const policy = { ...STANDARD_POLICY, inside: { days: [-3, 2], toChair: null } };
    expect(daysOf(plan(item(), body({ policy })).moments)).toEqual(['2027-05-29', '2027-06-03']);
  });
});
