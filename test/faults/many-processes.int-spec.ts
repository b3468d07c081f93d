import { lengthOf } from '../support/fault-figures.js';
import { Scene } from './scene.js';

/** One to three events each. */
const COMMANDS = lengthOf(12_000, 500_000);

describe('four processes with eight commands under way each', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await Scene.open({ writers: 4, lanes: 8, commands: COMMANDS });
  });
  afterAll(() => scene.close());

  it(
    'append everything once and in order, and who follows the feed misses nothing',
    async () => {
      await scene.endWhole('many-processes');
    },
    lengthOf(120_000, 3_600_000),
  );
});
