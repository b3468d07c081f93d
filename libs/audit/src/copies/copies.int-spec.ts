import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AuditLog } from '../spec-support/audit-log.js';
import { CheckpointCopies } from './checkpoint-copies.js';
import { parseLeafLine } from './leaf-line.js';
import { readCopies } from './read-copies.js';

const FIRST = 'epoch-1/000000000006-1';
const SECOND = 'epoch-1/000000000008-2';

describe('copies of the checkpoints', () => {
  let log: AuditLog;
  let folder: string;
  beforeEach(async () => {
    log = await AuditLog.open();
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
    await log.fill(2, 3);
    await log.checkpointer.regular();
    await log.fill(1, 2);
    await log.checkpointer.regular();
  });
  afterEach(async () => {
    await log.close();
    await rm(folder, { recursive: true });
  });

  const copies = (into = folder) => new CheckpointCopies(log.pool, log.tree, log.checkpoints, into);
  const names = async () => (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
  const text = (name: string) => readFile(join(folder, name), 'utf8');

  it('are one file each, with the leaves since the one before, which name the events', async () => {
    expect(await copies().catchUp()).toBeNull();
    expect(await names()).toEqual([FIRST, SECOND].flatMap((stem) => [`${stem}.checkpoint.txt`, `${stem}.leaves.txt`]));
    expect(await text(`${SECOND}.checkpoint.txt`)).toBe((await log.checkpoints.get(2)).note);
    const leaves = (await text(`${SECOND}.leaves.txt`)).trimEnd().split('\n').map(parseLeafLine);
    const events = await log.rows(
      'select position, version, chain_hash from es.event where stream_id = $1 order by version',
      ['thing-3'],
    );
    expect(leaves).toEqual(
      events.map(({ position, version, chain_hash: chainHash }, at) => {
        return {
          index: 6 + at,
          position: position as bigint,
          version: version as number,
          streamId: 'thing-3',
          chainHash: chainHash as Buffer,
        };
      }),
    );
    expect((await readCopies([folder])).checkpoints.map(({ note }) => note)).toEqual([
      (await log.checkpoints.get(1)).note,
      (await log.checkpoints.get(2)).note,
    ]);
  });

  it('go on where they are, also those of another process, and never write over a file', async () => {
    const first = copies();
    await first.catchUp();
    const before = await text(`${FIRST}.leaves.txt`);
    const position = await log.fill(1, 1);
    await log.checkpointer.checkpointNow({ position, reason: 'closed the 20th' });
    await log.checkpointer.checkpointNow({ position, reason: 'closed the 21st' });
    expect([await first.catchUp(), await copies().catchUp()]).toEqual([null, null]);
    expect((await names()).slice(4)).toEqual([
      'epoch-1/000000000009-3.checkpoint.txt',
      'epoch-1/000000000009-3.leaves.txt',
      'epoch-1/000000000009-4.checkpoint.txt',
    ]);
    expect(await text(`${FIRST}.leaves.txt`)).toBe(before);
  });

  it('complete a file that was cut off while it was written', async () => {
    await copies().catchUp();
    const whole = await text(`${SECOND}.leaves.txt`);
    await rm(join(folder, `${SECOND}.checkpoint.txt`));
    await writeFile(join(folder, `${SECOND}.leaves.txt`), whole.slice(0, 30));
    expect(await copies().catchUp()).toBeNull();
    expect(await text(`${SECOND}.leaves.txt`)).toBe(whole);
  });

  it.each([`${SECOND}.checkpoint.txt`, `${SECOND}.leaves.txt`])(
    'say that %s holds something else, and leave it',
    async (name) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'something else');
      expect(await copies().catchUp()).toMatch(/^.* is there and is not of this log: another database wrote there/);
      expect(await text(name)).toBe('something else');
    },
  );

  it('that the database knows nothing of are told of, until it says that it was restored', async () => {
    const ahead = join(folder, 'epoch-1/000000000009-3.checkpoint.txt');
    await mkdir(dirname(ahead), { recursive: true });
    await writeFile(ahead, 'of a life that was lost');
    expect(await copies().catchUp()).toMatch(/or this one was restored without saying so\.$/);
    await log.rows("insert into es.log_epoch (reason) values ('restored a copy')");
    expect(await copies().catchUp()).toBeNull();
    await log.fill(1, 1);
    await log.checkpointer.regular();
    expect(await copies().catchUp()).toBeNull();
    expect(await names()).toContain('epoch-2/000000000009-3.checkpoint.txt');
  });

  it('that cannot be written are written later, and the database says why until then', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const blocked = copies(join(file, 'below'));
    expect(await blocked.catchUp()).toMatch(/^The folder of checkpoints cannot be written: ENOTDIR/);
    const { problem, since } = (await log.checkpoints.copiesProblem()) ?? {};
    expect(problem).toMatch(/ENOTDIR/);
    await blocked.catchUp();
    expect(await log.checkpoints.copiesProblem()).toEqual({ problem, since });
    await log.fill(1, 1);
    expect(await log.checkpointer.regular()).toMatchObject({ number: 3 });
    await rm(file);
    expect(await blocked.catchUp()).toBeNull();
    expect(await log.checkpoints.copiesProblem()).toBeNull();
    expect((await readCopies([join(file, 'below')])).checkpoints).toHaveLength(3);
  });

  it('are not made of a log that was changed after the tree took it in', async () => {
    await log.rechain('thing-3', (event) => ({ ...event, actor: 'person-9' }));
    expect(await copies().catchUp()).toMatch(
      /^The log was changed: the event at position \d+ is not the one that was recorded\./,
    );
    expect(await names()).not.toContain(`${SECOND}.checkpoint.txt`);
  });

  it('that are none are refused', async () => {
    for (const path of [folder, join(folder, 'none')])
      await expect(readCopies([path])).rejects.toMatchObject({ code: 'file-not-verifiable' });
    const large = join(folder, 'large');
    await writeFile(large, 'x'.repeat(100_000));
    await expect(readCopies([large])).rejects.toMatchObject({ code: 'file-not-verifiable' });
    expect(['', 'x', '1 2 3', `1 2 ${'A'.repeat(43)}= 1 {`].map(parseLeafLine)).toEqual([null, null, null, null]);
  });
});
