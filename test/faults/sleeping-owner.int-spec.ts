import { lengthOf } from '../support/fault-figures.js';
import { Followers, type Held } from './followers.js';
import { Scene } from './scene.js';

/** More than there is time for: the writers are ended when the rounds are over. */
const COMMANDS = 1_000_000;
const ROUNDS = lengthOf(4, 40);
const LEASE_MS = 1_500;
const NAMES = ['follower-1', 'follower-2'];

describe('a process that is stopped (SIGSTOP) in the middle of a batch', () => {
  let scene: Scene;
  let followers: Followers;
  beforeAll(async () => {
    scene = await Scene.open({ writers: 2, lanes: 4, commands: COMMANDS });
    followers = new Followers(scene.pool, scene.postgres, NAMES, LEASE_MS);
  });
  afterAll(async () => {
    await followers.stop();
    await scene.close();
  });

  async function until(condition: (held: Held) => boolean): Promise<Held> {
    for (;;) {
      const held = await followers.held();
      if (condition(held)) return held;
    }
  }

  /** Stops the owner again and again until that is in the middle of a batch, with a transaction open. */
  async function putToSleep(): Promise<string> {
    for (;;) {
      const { owner } = await until((held) => held.owner !== null);
      if (owner === null) continue;
      followers.signal(owner, 'SIGSTOP');
      if (await followers.isInBatch(owner)) return owner;
      followers.signal(owner, 'SIGCONT');
    }
  }

  it(
    'is replaced within seconds by the one that stands by, and writes nothing when it wakes',
    async () => {
      const takeovers: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await scene.writers.untilMore(200);
        const sleeper = await putToSleep();
        const asleep = performance.now();
        const heir = await until(({ owner }) => owner !== null && owner !== sleeper);
        takeovers.push(performance.now() - asleep);
        await until(({ position }) => position > heir.position);
        followers.signal(sleeper, 'SIGCONT');
        const later = await until(({ position }) => position > heir.position);
        expect(later).toMatchObject({ owner: heir.owner, epoch: heir.epoch });
        scene.faults += 1;
      }
      scene.writers.end();
      const slowest = Math.max(...takeovers);
      await scene.endWhole('sleeping-owner', { slowestTakeoverMs: Math.round(slowest) });
      expect(await followers.wrongRows()).toEqual([]);
      expect(slowest).toBeLessThan(LEASE_MS + 5_000);
    },
    lengthOf(180_000, 7_200_000),
  );
});
