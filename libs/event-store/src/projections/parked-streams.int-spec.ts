import { askRetry } from './parked-streams.js';
import { FollowedLog } from '../spec-support/followed-log.js';
import { asking, eventually, step, target, type TestLog } from '../spec-support/log.js';
import { scopeCount, thingList } from '../spec-support/projections.js';

describe('a stream that cannot be followed', () => {
  let followed: FollowedLog;
  let log: TestLog;
  beforeEach(async () => {
    followed = await FollowedLog.open();
    ({ log } = followed);
  });
  afterEach(() => followed.close());

  it.each([
    ['the fold', { poison: true }],
    ['the database', { tooLong: true }],
  ])('is parked at the event that %s cannot take, and all others go on', async (_, more) => {
    const events = (name: string, bad: object) =>
      log.store.append(target(name), 0, [step(1), step(2, bad), step(3)], asking());
    await events('good', {});
    await events('bad', more);
    await events('fine', {});
    const runner = followed.run([thingList()]);
    await followed.caughtUp(runner);
    await log.one('bad', step(4));
    await log.one('good', step(4));
    await followed.caughtUp(runner);
    expect(await followed.things()).toMatchObject([
      { thing_id: 'thing-bad', total: 1 },
      { thing_id: 'thing-fine', total: 6 },
      { thing_id: 'thing-good', total: 10 },
    ]);
    const [status] = await runner.status();
    const [, poison] = await log.store.read('thing-bad');
    expect(status?.parked).toMatchObject([{ streamId: 'thing-bad', position: poison?.position.toString() }]);
  });

  it('is caught up with when the program starts with code that can', async () => {
    await log.store.append(target('bad'), 0, [step(1), step(2, { poison: true }), step(3)], asking());
    const broken = followed.run([thingList()]);
    await followed.caughtUp(broken);
    await broken.stop();
    const cured = followed.run([thingList(1, { poison: true })]);
    await eventually(async () => (await cured.status())[0]?.parked.length === 0);
    expect(await followed.things()).toMatchObject([{ total: 6 }]);
    await log.one('bad', step(4));
    await followed.caughtUp(cured);
    expect(await followed.things()).toMatchObject([{ total: 10 }]);
  });

  it('is tried again when somebody asks, by whoever follows, and says how often it was', async () => {
    const cures = { poison: false };
    const runner = followed.run([scopeCount, thingList(1, cures)], { pollMs: 60_000 });
    for (const name of ['a', 'b'])
      await log.store.append(target(name), 0, [step(1), step(2, { poison: true }), step(3)], asking());
    const parked = async () => (await runner.status()).flatMap((status) => status.parked);
    await followed.caughtUp(runner);
    expect(await parked()).toMatchObject([{ attempts: 1 }, { attempts: 1 }]);
    expect(await askRetry(log.pool)).toBe(2);
    await eventually(async () => (await parked()).every(({ attempts }) => attempts === 2));
    expect(await parked()).toMatchObject([{ error: 'Error: poison', retryAskedAt: null }, {}]);
    cures.poison = true;
    expect(await askRetry(log.pool, { projection: 'thing-list', streamId: 'thing-b' })).toBe(1);
    await eventually(async () => (await parked()).length === 1);
    expect(await followed.things()).toMatchObject([{ total: 1 }, { thing_id: 'thing-b', total: 6 }]);
    expect(await askRetry(log.pool, { projection: 'scope-count' })).toBe(0);
  });
});
