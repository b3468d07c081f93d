import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ImportStartedAnswer } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Pool } from 'pg';
import { importStream } from '../import-stream.js';
import { OFFICER, ReviewScene, sampleReport } from './review-scene.js';

const support = join(import.meta.dirname, '../../../../test/support');
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 60_000;

/** How the worker reads what is put in, whatever carries the queues. `redisUrl`: null where they are in the database. */
export function readingConformance(redisUrl: () => string | null): void {
  // A describe of its own, so that the programs are gone before the store goes.
  describe('the worker of imports', () => {
    conformance(redisUrl);
  });
}

function conformance(redisUrl: () => string | null): void {
  let scene: ReviewScene;
  let workers: ChildProcess[];
  beforeEach(async () => {
    workers = [];
    scene = await ReviewScene.open();
  });
  afterEach(async () => {
    for (const worker of workers) await kill(worker);
    await scene.close();
  });

  const pool = (): Pool => scene.app.http.get(Pool);
  const start = (): ChildProcess => {
    const order = JSON.stringify({
      databaseUrl: scene.app.databaseUrl,
      ...(redisUrl() !== null && { redisUrl: redisUrl() }),
    });
    const args = ['--import', join(support, 'typescript.ts'), join(support, 'programs/work-imports.ts'), order];
    const worker = spawn('node', args, { stdio: ['pipe', 'ignore', 'inherit'] });
    workers.push(worker);
    return worker;
  };
  const putIn = async (text: string): Promise<string> => {
    const body = { body: 'CWG-COP', name: 'report.txt', text };
    return ImportStartedAnswer.parse((await scene.post('/imports', body, OFFICER)).json).id;
  };
  const types = async (id: string): Promise<readonly string[]> =>
    (await scene.app.http.get(EventStore).read(importStream(id).streamId)).map(({ type }) => type);
  const stage = async (id: string): Promise<string | undefined> =>
    (await pool().query<{ stage: string }>('select stage from documents.import_reading where import_id = $1', [id]))
      .rows[0]?.stage;

  it('reads by itself, and several read one report once', async () => {
    start();
    start();
    const id = await putIn(sampleReport('cwg-cop-20'));
    await until(async () => (await types(id)).includes('OutcomesProposed'));
    expect((await types(id)).filter((type) => type === 'OutcomesProposed')).toHaveLength(1);
    expect(await scene.view(id)).toMatchObject({ status: 'review', progress: { stage: 'done' } });
  });

  it('that is killed with everything read and nothing recorded leaves it to the next one', async () => {
    const id = await putIn(sampleReport('cwg-cop-20'));
    const client = await pool().connect();
    try {
      // Nobody can record anything, so it stands still at the worst moment.
      await client.query('begin; set local role sequitur_owner; lock table es.event in exclusive mode');
      const worker = start();
      await until(async () => ((await stage(id)) ?? 'waiting') === 'proposing');
      await until(async () => (await waitingWriters(pool())) > 0);
      await kill(worker);
    } finally {
      await client.query('rollback');
      client.release();
    }
    expect(await types(id)).not.toContain('OutcomesProposed');
    // As if the claim of the one that was killed had run out.
    await pool().query(`update documents.import_reading set claimed_until = clock_timestamp() where import_id = $1`, [
      id,
    ]);
    start();
    await until(async () => (await types(id)).includes('OutcomesProposed'));
    expect((await types(id)).filter((type) => type !== 'ImportedReportHeld')).toEqual([
      'ImportStarted',
      'OutcomesProposed',
    ]);
    expect((await scene.view(id)).counts.open).toBeGreaterThan(10);
  });
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function waitingWriters(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(*)::int as waiting from pg_locks where not granted and relation = 'es.event'::regclass`,
  );
  return rows[0]?.waiting ?? 0;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const limit = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error('It did not come about in time.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
