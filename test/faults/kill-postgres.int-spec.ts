import { createPool, migrate } from '@app/database';
import { EventStore } from '@app/event-store';
import { lengthOf } from '../support/fault-figures.js';
import { OwnPostgres } from './own-postgres.js';
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

describe('an append in a prepared transaction', () => {
  let postgres: OwnPostgres;
  beforeAll(async () => {
    postgres = await OwnPostgres.start(undefined, { max_prepared_transactions: '2' });
    await migrate(postgres.url);
  });
  afterAll(() => postgres.remove());

  const append = (
    stream: string,
  ) => `select es.append('${stream}', 'thing', 'body-1', 0, gen_random_uuid(), '', 'person-1',
    '2024-03-01', 'request-1', null, gen_random_uuid(), 'StepTaken', 1, null, '{}', '', '', null, null, null)`;

  async function feed(): Promise<string[]> {
    const pool = createPool({ url: postgres.url, role: 'sequitur_app', applicationName: 'watch' });
    const { events } = await new EventStore(pool).readAfter(0n, 10);
    await pool.end();
    return events.map(({ streamId }) => streamId);
  }

  it('holds readers back through a crash, so that they see it before what overtook it', async () => {
    await postgres.ask(append('thing-before'));
    await postgres.ask(`begin; ${append('thing-prepared')}; prepare transaction 'two'`);
    await postgres.ask(append('thing-overtaking'));
    await postgres.kill('everything');
    await postgres.comeBack();
    expect(await feed()).toEqual(['thing-before']);
    await postgres.ask("commit prepared 'two'");
    expect(await feed()).toEqual(['thing-before', 'thing-prepared', 'thing-overtaking']);
  });
});
