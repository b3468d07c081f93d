import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CheckpointingLoop } from './checkpointing.loop.js';
import { CheckpointCopies } from './copies/checkpoint-copies.js';
import { AuditLog } from './spec-support/audit-log.js';

describe('checkpoints by themselves', () => {
  let log: AuditLog;
  let folder: string;
  let loop: CheckpointingLoop;
  beforeEach(async () => {
    log = await AuditLog.open();
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
    const copies = new CheckpointCopies(log.pool, log.tree, log.checkpoints, folder);
    loop = new CheckpointingLoop(log.checkpoints, log.checkpointer, copies);
  });
  afterEach(async () => {
    await log.close();
    await rm(folder, { recursive: true });
  });

  const numbers = async () => (await log.checkpoints.list(null, 10)).map(({ number }) => number);
  const copied = async () =>
    (await readdir(join(folder, 'epoch-1'))).filter((name) => name.includes('checkpoint')).length;
  const minutePasses = () => log.forge("update audit.checkpoint set made_at = made_at - interval '1 minute'");

  it('are made of what happened, at most one a minute, and copied at once', async () => {
    await loop.once();
    expect(await numbers()).toEqual([]);
    await log.fill(1, 1);
    await loop.once();
    expect([await numbers(), await copied()]).toEqual([[1], 1]);
    await log.fill(1, 1);
    await loop.once();
    expect(await numbers()).toEqual([1]);
    await minutePasses();
    await loop.once();
    await minutePasses();
    await loop.once();
    expect([await numbers(), await copied()]).toEqual([[2, 1], 2]);
  });

  it('copies those that were made for a reason too, whoever made them', async () => {
    const position = await log.fill(1, 1);
    await loop.once();
    await log.checkpointer.checkpointNow({ position, reason: 'closed the 20th' });
    await loop.once();
    expect(await copied()).toBe(2);
  });

  it('begin with the program and end with it', async () => {
    await log.fill(1, 1);
    loop.onApplicationBootstrap();
    await loop.beforeApplicationShutdown();
    expect(await numbers()).toEqual([1]);
  });
});
