import { lengthOf } from '../support/fault-figures.js';
import { CuttingProxy } from './cutting-proxy.js';
import { Scene } from './scene.js';

const COMMANDS = lengthOf(6_000, 200_000);

describe('connections that are cut in the middle of a request, or of its answer', () => {
  let scene: Scene;
  let proxy: CuttingProxy | undefined;
  beforeAll(async () => {
    scene = await Scene.open({ writers: 4, lanes: 4, commands: COMMANDS }, ({ port, url }) => {
      proxy = new CuttingProxy(port);
      return proxy.open(url);
    });
  });
  afterAll(async () => {
    await scene.close();
    await proxy?.close();
  });

  it(
    'hide answers, and who repeats a command gets the first one again',
    async () => {
      await scene.writers.done();
      const { asking = 0, answering = 0 } = proxy?.cuts ?? {};
      scene.faults = asking + answering;
      const { replayed } = await scene.endWhole('cut-connections', { asking, answering });
      expect(Math.min(asking, answering)).toBeGreaterThan(20);
      expect(replayed).toBeGreaterThan(20);
    },
    lengthOf(180_000, 7_200_000),
  );
});
