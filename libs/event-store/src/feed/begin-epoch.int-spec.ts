import { createPool } from '@app/database';
import { beginEpoch } from './begin-epoch.js';
import { ProjectionRunner } from '../projections/projection-runner.js';
import { TestLog } from '../spec-support/log.js';
import { scopeCount, thingList } from '../spec-support/projections.js';

const projections = [thingList(), scopeCount];

describe('a log that lives on from a copy', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(() => log.close());

  /** Runs until all read models are there. */
  async function follow(): Promise<void> {
    const runner = new ProjectionRunner(log.pool, log.store, projections, { pollMs: 20 });
    runner.start();
    const [end] = await log.rows<{ position: bigint }>('select max(position) as position from es.event');
    expect(await runner.waitFor(end?.position ?? 0n, 20_000)).toBe(true);
    await runner.stop();
  }

  async function begin(reason: string) {
    const owner = createPool({ url: log.url, role: 'sequitur_owner', applicationName: 'spec' });
    try {
      return await beginEpoch(owner, reason, projections);
    } finally {
      await owner.end();
    }
  }

  it('begins another epoch and leaves read models that are not ahead of it', async () => {
    const { position } = await log.one('a');
    await follow();
    expect(await begin('the copy of Monday')).toEqual({ epoch: 2, position, dropped: [] });
    expect(await log.rows('select epoch, reason from es.log_epoch order by epoch')).toEqual([
      { epoch: 1, reason: 'created' },
      { epoch: 2, reason: 'the copy of Monday' },
    ]);
    expect(await log.rows('select thing_id from read.thing_list')).toHaveLength(1);
  });

  it('drops read models that know more than the log, which are then built anew', async () => {
    await log.one('kept');
    await log.one('gone');
    await follow();
    // As where the log alone was restored: what came after the copy is not there.
    await log.rows(`set session_replication_role = replica; delete from es.event where stream_id = 'thing-gone';
      delete from es.command where stream_id = 'thing-gone'; delete from es.stream where stream_id = 'thing-gone';
      set session_replication_role = default`);
    const { dropped } = await begin('the log alone');
    expect(dropped).toEqual(['thing-list', 'scope-count']);
    await log.one('new');
    await follow();
    expect(await log.rows('select thing_id from read.thing_list order by 1')).toEqual([
      { thing_id: 'thing-kept' },
      { thing_id: 'thing-new' },
    ]);
    expect(await log.rows('select events from read.scope_count')).toEqual([{ events: 2 }]);
  });
});
