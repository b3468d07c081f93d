import { lengthOf } from '../support/fault-figures.js';
import { Scene } from './scene.js';

const COMMANDS = lengthOf(12_500, 500_000);
const KILLS = lengthOf(8, 40);

describe('processes that are killed with -9 while they append', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open({ writers: 4, lanes: 4, commands: COMMANDS });
  });
  afterAll(() => scene.close());

  it(
    'find all that they were told of, and what they repeat stands once',
    async () => {
      const { writers } = scene;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await writers.untilAcknowledged(Math.round((writers.planned * (kill + 0.5)) / KILLS));
        await writers.killAndStart(kill);
        scene.faults += 1;
      }
      await scene.endWhole('kill-writers');
    },
    lengthOf(180_000, 7_200_000),
  );
});
