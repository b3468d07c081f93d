import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SealedEvent } from '@app/event-store';
import { CheckpointCopies } from '../copies/checkpoint-copies.js';
import { readCopies } from '../copies/read-copies.js';
import { Checkpointer } from '../checkpoints/checkpointer.js';
import { type PrivateKey } from '../note/signing-key.js';
import { AuditLog, asking, noted } from '../spec-support/audit-log.js';
import { verifyDatabase } from './verify-database.js';

const SECOND = "stream_id = 'thing-2' and version = 2";

describe('verifying the database as a superuser changed it', () => {
  let log: AuditLog;
  let folder: string;
  beforeEach(async () => {
    log = await AuditLog.open();
    folder = await mkdtemp(join(tmpdir(), 'copies-'));
    await log.fill(4, 3);
    await log.checkpointer.regular();
    await log.fill(2, 2);
    await log.checkpointer.regular();
    await copy();
  });
  afterEach(async () => {
    await log.close();
    await rm(folder, { recursive: true });
  });

  const copy = () => new CheckpointCopies(log.pool, log.tree, log.checkpoints, folder).catchUp();
  const audit = async (copies: readonly string[] = []) =>
    verifyDatabase(log.pool, { keys: [], copies: await readCopies(copies), progress: () => undefined });
  const problems = async (copies: readonly string[] = []) =>
    (await audit(copies)).findings.map(({ problem }) => problem);
  const positionOf = async (where: string) =>
    (await log.rows<{ position: bigint }>(`select position from es.event where ${where}`))[0]?.position ?? 0n;
  /** Takes the tree and the checkpoints from the database and makes them anew over what is there now. */
  const treeAnew = async (key: PrivateKey = log.key) => {
    await log.forge(
      `delete from audit.checkpoint; delete from audit.tile; update audit.tree set size = 0, position = 0;
      update es.subscription set position = 0 where name = 'audit-tree'`,
    );
    return new Checkpointer(log.pool, log.tree, log.checkpoints, key).regular();
  };

  it('finds an honest log whole, and says what no checkpoint covers yet', async () => {
    await log.fill(1, 3);
    const report = await audit([folder]);
    expect(report).toMatchObject({ events: 19, streams: 7, checkpoints: 2, copies: 2, uncovered: 3, findings: [] });
    expect(report.covered).toMatchObject({
      size: 16,
      position: await positionOf("stream_id = 'thing-6' and version = 2"),
    });
  });

  it('finds an empty log whole', async () => {
    const empty = await AuditLog.open();
    const report = await verifyDatabase(empty.pool, {
      keys: [],
      copies: { checkpoints: [], leaves: [] },
      progress: () => undefined,
    });
    expect(report).toMatchObject({ events: 0, covered: null, uncovered: 0, findings: [] });
    await empty.close();
  });

  it('names the event of which any one column was changed', async () => {
    const columns = await log.rows<{ name: string; type: string; value: string | null }>(
      `select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a where a.attrelid = 'es.event'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    );
    expect(columns.length).toBeGreaterThan(20);
    const other: Readonly<Record<string, string>> = {
      bigint: 'coalesce(?, 0) + 1000',
      integer: 'coalesce(?, 0) + 1000',
      text: "coalesce(?, '') || 'x'",
      uuid: 'gen_random_uuid()',
      date: "? - '1 day'::interval",
      boolean: 'not ?',
      jsonb: `'{"n": 99}'`,
      bytea: "sha256('x')",
      'timestamp with time zone': "? - '1 hour'::interval",
    };
    for (const { name, type } of columns) {
      await log.forge(`update es.event set ${name} = ${other[type]?.replace('?', name) ?? 'null'} where ${SECOND}`);
      const { findings } = await audit();
      expect({ name, found: findings.some(({ sentence }) => sentence.includes('thing-2')) }).toEqual({
        name,
        found: true,
      });
      await log.close();
      log = await AuditLog.open();
      await log.fill(4, 3);
      await log.checkpointer.regular();
    }
  });

  it.each<[string, string]>([
    [
      'back-dating what was recorded',
      `update es.event set recorded_at = recorded_at - interval '3 days' where ${SECOND}`,
    ],
    [
      'swapping two events',
      `update es.event e set data = o.data, data_salt = o.data_salt, data_hash = o.data_hash, prose = o.prose, prose_salt = o.prose_salt,
      prose_hash = o.prose_hash, event_id = o.event_id from es.event o
      where e.stream_id = 'thing-2' and o.stream_id = 'thing-2' and e.version + o.version = 5 and e.version in (2, 3)`,
    ],
  ])('%s names the event', async (_, statement) => {
    await log.forge(statement);
    const position = await positionOf(SECOND);
    expect((await audit()).findings).toContainEqual({
      problem: 'record-changed',
      event: { streamId: 'thing-2', version: 2, position },
      sentence: `thing-2, version 2, position ${position}: a column of the record, a hash or its place in the chain was changed.`,
    });
  });

  describe('with all hashes made to fit again', () => {
    it('a stream that was rewritten is found by the tree, which names its events, and by the checkpoints', async () => {
      await log.rechain('thing-2', (event: SealedEvent) =>
        event.version === 2 ? { ...event, actor: 'person-9' } : event,
      );
      const { findings, covered } = await audit();
      const places = findings.flatMap(({ problem, event }) =>
        event === null ? [] : [`${problem} ${event.streamId} ${event.version}`],
      );
      expect(places).toEqual(['event-replaced thing-2 2', 'event-replaced thing-2 3']);
      expect(findings.filter(({ event }) => event === null)).toEqual([
        expect.objectContaining({
          problem: 'checkpoint-does-not-fit',
          sentence: expect.stringMatching(/^Checkpoint 1, .*Nor does the one after it/) as string,
        }),
      ]);
      expect(covered).toBeNull();
    });

    it.each([
      ['the tail of the log', "stream_id in ('thing-5', 'thing-6')", ['thing-5', 'thing-6']],
      ['a whole stream', "stream_id = 'thing-2'", ['thing-2']],
    ])('the deletion of %s is found, with its head and its commands', async (_, where, streams) => {
      await log.forge(
        `delete from es.event where ${where}; delete from es.stream where ${where}; delete from es.command where ${where}`,
      );
      const alone = await audit();
      expect(alone.findings.map(({ problem }) => problem)).toContain('event-missing');
      expect(alone.findings.map(({ problem }) => problem)).toContain('checkpoint-does-not-fit');
      const { findings } = await audit([folder]);
      const missing = findings.filter(({ problem }) => problem === 'event-missing');
      expect([...new Set(missing.map(({ event }) => event?.streamId))]).toEqual(streams);
      expect(missing[0]?.sentence).toMatch(
        /^thing-\d, version 1, position \d+: the copy of the checkpoints recorded it, and it is gone\.$/,
      );
    });

    it('an event that was put in later is found', async () => {
      const [gap] = await log.rows<{ position: bigint }>('select min(position) - 1 as position from es.event');
      await log.fill(1, 1);
      await log.forge(
        `update es.event set position = ${gap?.position} where stream_id = 'thing-7';
        update es.command set last_position = ${gap?.position} where stream_id = 'thing-7'`,
      );
      await log.rechain('thing-7', (event) => event);
      expect(await problems()).toEqual(expect.arrayContaining(['event-added', 'checkpoint-does-not-fit']));
    });

    it('and tree and checkpoints made anew, by the right key, the copies still name the event', async () => {
      await log.rechain('thing-2', (event) => (event.version === 3 ? { ...event, data: { n: 99 } } : event));
      expect(await treeAnew()).toMatchObject({ number: 1, size: 16 });
      expect(await audit()).toMatchObject({ findings: [], uncovered: 0 });
      const { findings } = await audit([folder]);
      expect(findings.flatMap(({ event }) => event ?? [])).toEqual(
        [
          {
            streamId: 'thing-2',
            version: 3,
            position: await positionOf("stream_id = 'thing-2' and version = 3"),
            chainHash: expect.anything() as Buffer,
            recordedAt: expect.anything() as Date,
          },
        ].map(({ streamId, version, position }) => expect.objectContaining({ streamId, version, position }) as object),
      );
      expect(findings.map(({ problem }) => problem)).toEqual(['event-replaced', 'checkpoint-does-not-fit']);
    });

    it('a single checkpoint that was mailed is enough to find it', async () => {
      const mailed = join(folder, 'mailed.txt');
      await writeFile(mailed, ((await log.checkpoints.latest())?.note ?? '').replaceAll('\n', '\r\n'));
      expect(await problems([mailed])).toEqual([]);
      await log.rechain('thing-2', (event) => (event.version === 3 ? { ...event, data: { n: 99 } } : event));
      await treeAnew();
      const { findings, covered } = await audit([mailed]);
      expect(findings).toEqual([
        expect.objectContaining({
          problem: 'checkpoint-does-not-fit',
          sentence: expect.stringContaining(`The copy ${mailed}, up to what was recorded at `) as string,
        }),
      ]);
      expect(covered).toMatchObject({ by: 'Checkpoint 1' });
    });
  });

  it('a checkpoint forged with another key is found by who brings the right one', async () => {
    const forged = await treeAnew(generateKeyPairSync('ed25519').privateKey);
    const right = [await log.verifierKey()];
    const copies = await readCopies([]);
    const { findings } = await verifyDatabase(log.pool, { keys: right, copies, progress: () => undefined });
    expect(findings).toMatchObject([
      {
        problem: 'checkpoint-not-signed',
        sentence: expect.stringContaining('none of the keys that are trusted') as string,
      },
    ]);
    expect(await problems([folder])).toEqual([]);
    expect(forged?.number).toBe(1);
  });

  it.each([
    [
      'its note',
      'update audit.checkpoint set note = replace(note, chr(10) || 12 || chr(10), chr(10) || 11 || chr(10)) where number = 1',
      'checkpoint-not-signed',
    ],
    ['its columns', "update audit.checkpoint set reason = 'closed' where number = 1", 'checkpoint-changed'],
    ['itself, by being gone', 'delete from audit.checkpoint where number = 1', 'checkpoint-changed'],
    [
      'the tree',
      "update audit.tile set hashes = overlay(hashes placing sha256('x') from 33) where level = 0",
      'event-replaced',
    ],
  ])('a checkpoint is found changed in %s', async (_, statement, problem) => {
    await log.forge(statement);
    expect(await problems()).toEqual([problem]);
  });

  it('finds a tile of an upper level that was changed', async () => {
    await log.fill(52, 5);
    await log.checkpointer.regular();
    expect(await problems()).toEqual([]);
    await log.forge("update audit.tile set hashes = sha256('x') where level = 1");
    expect(await problems()).toEqual(['tree-changed']);
  });

  it('a command that does not fit its events is found', async () => {
    await log.forge("update es.command set last_position = 1 where stream_id = 'thing-2'");
    await log.forge("delete from es.command where stream_id = 'thing-3'");
    expect((await audit()).findings.map(({ problem, sentence }) => `${problem} ${sentence.slice(0, 7)}`)).toEqual([
      'command-changed thing-2',
      'command-missing thing-3',
    ]);
  });

  it('redaction changes nothing of it', async () => {
    const position = await positionOf(SECOND);
    await log.store.redact(position, 'asked to be forgotten', 'person-2');
    expect(await audit([folder])).toMatchObject({ findings: [], uncovered: 1 });
  });

  it('keeps up with appends that go on meanwhile', async () => {
    const target = { streamId: 'busy', category: 'thing' };
    const stop = new AbortController();
    const busy = (async () => {
      while (!stop.signal.aborted) {
        await log.store.append(target, 'any', [noted(1)], asking());
        await log.checkpointer.regular();
      }
    })();
    for (let round = 0; round < 5; round += 1) expect((await audit([folder])).findings).toEqual([]);
    stop.abort();
    await busy;
  });
});
