import { generateKeyPairSync } from 'node:crypto';
import { Checkpointer } from './checkpointer.js';
import { AuditLog } from '../spec-support/audit-log.js';
import { leafHash } from '../merkle/hash.js';
import { GrowingTree } from '../merkle/growing-tree.js';
import { provesConsistency, rootOfInclusion } from '../merkle/verify-proof.js';
import { parseCheckpointText } from '../note/checkpoint-text.js';
import { openNote } from '../note/signed-note.js';
import { parseVerifierKey } from '../note/verifier-key.js';
import { type Leaf } from '../tree/log-tree.js';

describe('checkpoints', () => {
  let log: AuditLog;
  beforeEach(async () => {
    log = await AuditLog.open();
  });
  afterEach(() => log.close());

  const rootOfLog = async () => {
    const tree = new GrowingTree();
    const rows = await log.rows<{ chain_hash: Buffer }>('select chain_hash from es.event order by position');
    for (const { chain_hash } of rows) tree.add(leafHash(chain_hash));
    return { size: tree.size, root: tree.root().toString('base64') };
  };

  it('cover the whole log, say so in a signed note, and are made only when something happened', async () => {
    expect(await log.checkpointer.regular()).toBeNull();
    await log.fill(3, 2);
    const made = await log.checkpointer.regular();
    expect(made).toMatchObject({ number: 1, ...(await rootOfLog()), epoch: 1, reason: null });
    expect(await log.checkpointer.regular()).toBeNull();
    const { text, signedBy } = openNote(made?.note ?? '', [parseVerifierKey(made?.verifierKey ?? '')]);
    expect(signedBy.name).toMatch(/^sequitur\/[0-9a-f-]{36}$/);
    const { size, root, position, recordedAt } = parseCheckpointText(text);
    expect({ size, root: root.toString('base64'), position, recordedAt }).toEqual({
      ...(await rootOfLog()),
      position: made?.position,
      recordedAt: made?.recordedAt,
    });
    await log.fill(1, 1);
    expect(await log.checkpoints.coverage()).toMatchObject({ events: 7, covered: 6, uncovered: 1, latest: made });
    expect(await log.checkpointer.regular()).toMatchObject({ number: 2, ...(await rootOfLog()) });
    expect((await log.checkpoints.list(null, 10)).map(({ number }) => number)).toEqual([2, 1]);
  });

  it('are made at once for a reason, once, and cover the event', async () => {
    const position = await log.fill(1, 3);
    const made = await log.checkpointer.checkpointNow({ position, reason: 'closed the 20th' });
    expect(made).toMatchObject({ number: 1, size: 3, position, reason: 'closed the 20th' });
    expect(made.note).toContain('\nclosed the 20th\n\n— ');
    await log.fill(1, 1);
    expect(await log.checkpointer.checkpointNow({ position, reason: 'closed the 20th' })).toEqual(made);
    expect(await log.checkpointer.checkpointNow({ position, reason: 'closed the 21st' })).toMatchObject({
      number: 2,
      size: 4,
    });
    await expect(log.checkpointer.checkpointNow({ position, reason: 'two\nlines' })).rejects.toMatchObject({
      code: 'reason-malformed',
    });
  });

  it('wait for an event that a slower writer before it still holds back', async () => {
    await log.fill(1, 1);
    const fence = await log.superuser.connect();
    await fence.query('begin');
    await fence.query('select pg_advisory_xact_lock_shared((4660::bigint << 48) | last_value) from es.event_position');
    const position = await log.fill(1, 1);
    const waiting = log.checkpointer.checkpointNow({ position, reason: 'now' });
    await log.checkpointer.regular();
    expect(await log.checkpoints.latest()).toMatchObject({ size: 1 });
    await fence.query('commit');
    fence.release();
    expect(await waiting).toMatchObject({ size: 2, position });
  });

  it('are made by one process at a time, whichever comes first, over one tree', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const standby = new Checkpointer(log.pool, log.tree, log.checkpoints, privateKey);
    await log.fill(40, 5);
    const both = [log.checkpointer.regular(), standby.regular(), log.checkpointer.regular(), standby.regular()];
    const made = (await Promise.all(both)).filter((one) => one !== null);
    expect(made).toMatchObject([{ number: 1, ...(await rootOfLog()) }]);
    const position = await log.fill(1, 1);
    const reasons = ['one', 'two'].map((reason) => log.checkpointer.checkpointNow({ position, reason }));
    const numbers = (await Promise.all([...reasons, standby.checkpointNow({ position, reason: 'three' })])).map(
      ({ number }) => number,
    );
    expect(numbers.sort()).toEqual([2, 3, 4]);
  });

  it('a checkpointer that was asleep while another took over writes nothing', async () => {
    await log.fill(2, 2);
    const asleep = await log.leaseLost();
    await expect(asleep()).resolves.toBeNull();
    expect(await log.checkpoints.latest()).toBeNull();
    expect(await log.checkpointer.regular()).toMatchObject({ number: 1, size: 4 });
  });

  it('stand on a tree that proves every event and every earlier state, across tiles', async () => {
    await log.fill(300, 2);
    await log.checkpointer.regular();
    await log.fill(250, 3);
    const latest = await log.checkpointer.regular();
    const { size, root } = await rootOfLog();
    expect(latest).toMatchObject({ size: 1_350, root });
    const rows = await log.rows<{ position: bigint; chain_hash: Buffer }>(
      'select position, chain_hash from es.event order by position',
    );
    const asked = [0, 255, 256, 599, 600, 1_349];
    const positions = asked.map((at) => rows[at]?.position ?? 0n);
    expect(await log.tree.indexesOf([...positions, 999_999n])).toEqual([...asked, null]);
    const paths = await log.tree.inclusion(asked, size);
    for (const [n, index] of asked.entries())
      expect(
        rootOfInclusion({
          leaf: leafHash(rows[index]?.chain_hash ?? Buffer.alloc(0)),
          index,
          size,
          path: paths[n] ?? [],
        })?.toString('base64'),
      ).toBe(root);
    const from = { size: 600, root: await log.tree.root(600) };
    const to = { size, root: Buffer.from(root, 'base64') };
    expect(provesConsistency({ from, to, path: await log.tree.consistency(600, size) })).toBe(true);
    const leaves: Leaf[] = [];
    for await (const leaf of log.tree.leaves(590, 610)) leaves.push(leaf);
    expect(leaves.map(({ index }) => index)).toEqual(Array.from({ length: 20 }, (_, n) => 590 + n));
    expect(leaves.map(({ position }) => position)).toEqual(rows.slice(590, 610).map(({ position }) => position));
  });

  it('cannot be changed or forged by the program itself', async () => {
    await log.fill(1, 1);
    await log.checkpointer.regular();
    for (const statement of [
      "update audit.checkpoint set note = ''",
      'delete from audit.checkpoint',
      'truncate audit.tile',
      'update audit.tile set hashes = hashes',
      'insert into audit.key values (1)',
    ])
      await expect(log.pool.query(statement)).rejects.toThrow(/permission denied/);
    for (const statement of [
      "update audit.checkpoint set note = ''",
      'delete from audit.tile',
      "update audit.tile set hashes = sha256('x')",
      'update audit.tree set size = 0',
    ])
      await expect(log.superuser.query(statement)).rejects.toThrow(/append only/);
  });
});
