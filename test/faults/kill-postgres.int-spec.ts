import { lengthOf } from '../support/fault-figures.js';
import { Scene } from './scene.js';

const COMMANDS = lengthOf(12_500, 500_000);
const KILLS = lengthOf(6, 30);
const WAYS = ['postmaster', 'backend', 'everything'] as const;

describe('a PostgreSQL that is killed with -9 again and again while four processes append', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open({ writers: 4, lanes: 4, commands: COMMANDS });
  });
  afterAll(() => scene.close());

  it(
    'has lost nothing that it acknowledged, and holds every repeated command once',
    async () => {
      const { postgres, writers } = scene;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await writers.untilAcknowledged(Math.round((writers.planned * (kill + 0.5)) / KILLS));
        const way = WAYS[kill % WAYS.length] ?? 'everything';
        await postgres.kill(way);
        scene.faults += 1;
        if (way !== 'backend') await postgres.comeBack();
      }
      const { refused } = await scene.endWhole('kill-postgres');
      expect(refused).toEqual({ 'store-unavailable': expect.any(Number) as unknown });
    },
    lengthOf(180_000, 7_200_000),
  );
});
