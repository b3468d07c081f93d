import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { writeBundle } from '../bundle/write-bundle.js';
import { CheckpointCopies } from '../copies/checkpoint-copies.js';
import { readCopies } from '../copies/read-copies.js';
import { signerOf } from '../note/signed-note.js';
import { Proofs } from '../proofs/proofs.js';
import { AuditLog } from '../spec-support/audit-log.js';
import { verifyFile } from './verify-file.js';

type Line = Record<string, unknown>;

describe('a file of the log, checked without the database', () => {
  let log: AuditLog;
  let folder: string;
  let bundle: string;
  beforeAll(async () => {
    log = await AuditLog.open();
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    await log.fill(3, 3);
    await log.checkpointer.regular();
    await log.fill(100, 3);
    await log.checkpointer.checkpointNow({ position: 1n, reason: 'closed the 20th' });
    await log.fill(1, 2);
    bundle = await exported('bundle');
  });
  afterAll(async () => {
    await log.close();
    await rm(folder, { recursive: true });
  });

  const exported = async (name: string) => {
    const path = join(folder, `${name}.ndjson.gz`);
    await writeBundle(log.pool, path, () => undefined);
    return path;
  };
  const check = async (
    path: string,
    keys = [] as Awaited<ReturnType<AuditLog['verifierKey']>>[],
    copies: string[] = [],
  ) => verifyFile(path, { keys, copies: await readCopies(copies), progress: () => undefined });
  const lines = async (path = bundle) =>
    gunzipSync(await readFile(path))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  const written = async (changed: readonly Line[]) => {
    const path = join(folder, 'changed.ndjson.gz');
    await writeFile(path, gzipSync(changed.map((line) => `${JSON.stringify(line)}\n`).join('')));
    return path;
  };
  /** With one event of `thing-2` changed. */
  const withEvent = async (change: (line: Line) => Line) =>
    written(
      (await lines()).map((line) => (line['stream'] === 'thing-2' && line['version'] === 2 ? change(line) : line)),
    );
  const problems = async (path: string) => (await check(path)).findings.map(({ problem }) => problem);

  describe('a bundle', () => {
    it('is found whole, and says what no checkpoint covers yet', async () => {
      const report = await check(bundle, [await log.verifierKey()]);
      expect(report).toMatchObject({ events: 311, streams: 104, checkpoints: 2, uncovered: 2, findings: [] });
      expect(report.covered).toMatchObject({ by: 'Checkpoint 2', size: 309 });
      expect((await readdir(folder)).filter((name) => name.startsWith('bundle'))).toEqual(['bundle.ndjson.gz']);
    });

    it.each([
      ['scope', 'x', 'record-changed'],
      ['type', 'x', 'record-changed'],
      ['actor', 'x', 'record-changed'],
      ['event', '00000000-0000-4000-8000-000000000000', 'record-changed'],
      ['command', '00000000-0000-4000-8000-000000000000', 'record-changed'],
      ['correlation', 'x', 'record-changed'],
      ['causation', 'x', 'record-changed'],
      ['effectiveOn', '2024-02-28', 'record-changed'],
      ['recordedAt', '2024-02-28T00:00:00.000000Z', 'record-changed'],
      ['recordedAt', null, 'record-changed'],
      ['schemaVersion', 2, 'record-changed'],
      ['annuls', 1, 'record-changed'],
      ['late', true, 'record-changed'],
      ['dataHash', Buffer.alloc(32).toString('base64'), 'record-changed'],
      ['chainHash', Buffer.alloc(32).toString('base64'), 'record-changed'],
      ['data', { n: 99 }, 'data-changed'],
      ['dataSalt', '', 'data-changed'],
      ['prose', { note: 'other' }, 'prose-changed'],
      ['proseSalt', null, 'prose-changed'],
      ['prose', null, 'prose-missing'],
    ])('names the event of which %s was made %j', async (column, value, problem) => {
      const { findings } = await check(await withEvent((line) => ({ ...line, [column]: value })));
      expect(findings).toContainEqual(
        expect.objectContaining({
          problem,
          event: expect.objectContaining({ streamId: 'thing-2', version: 2 }) as unknown,
        }),
      );
    });

    it.each<[string, (all: Line[]) => Line[], string]>([
      [
        'an event that is gone',
        (all) => all.filter(({ stream, version }) => stream !== 'thing-2' || version !== 2),
        'version-missing',
      ],
      ['a stream that is gone', (all) => all.filter(({ stream }) => stream !== 'thing-2'), 'checkpoint-does-not-fit'],
      ['a tail that is gone', (all) => all.filter(({ stream }) => stream !== 'thing-103'), 'checkpoint-does-not-fit'],
      ['a checkpoint that is gone', (all) => all.filter(({ number }) => number !== 1), 'checkpoint-changed'],
      ['two events that are swapped', (all) => all.toSpliced(1, 2, ...all.slice(1, 3).reverse()), 'version-missing'],
    ])('finds %s, although it says that it is whole', async (_, change, problem) => {
      const changed = change((await lines()).slice(0, -1));
      const count = (kind: string) => changed.filter((line) => line['kind'] === kind).length;
      const path = await written([
        ...changed,
        { kind: 'end', events: count('event'), checkpoints: count('checkpoint') },
      ]);
      expect(await problems(path)).toContain(problem);
    });

    it('finds a stream whose hashes were all made to fit, and with copies names the event', async () => {
      const copies = join(folder, 'copies');
      await new CheckpointCopies(log.pool, log.tree, log.checkpoints, copies).catchUp();
      const other = await AuditLog.open();
      await other.fill(3, 3);
      await other.rechain('thing-2', (event) => (event.version === 3 ? { ...event, actor: 'person-9' } : event));
      const path = join(folder, 'rechained.ndjson.gz');
      await writeBundle(other.pool, path, () => undefined);
      await other.close();
      const rechained = (await lines(path)).filter(({ kind }) => kind === 'event');
      // Another log of the same streams: as if every single event had been rewritten.
      const rest = (await lines()).filter(
        ({ kind, stream }) => kind !== 'event' || !['thing-1', 'thing-2', 'thing-3'].includes(String(stream)),
      );
      const forged = await written([...rest.slice(0, 1), ...rechained, ...rest.slice(1)]);
      expect(await problems(forged)).toEqual(['checkpoint-does-not-fit']);
      const { findings } = await check(forged, [], [copies]);
      expect(
        findings
          .filter(({ problem }) => problem === 'event-replaced')
          .map(({ event }) => `${event?.streamId} ${event?.version}`),
      ).toEqual(expect.arrayContaining(['thing-1 1', 'thing-2 3', 'thing-3 3']));
    });

    it('finds checkpoints of a key that is not the one known', async () => {
      const stranger = signerOf((await log.tree.head()).origin, generateKeyPairSync('ed25519').privateKey).key;
      const { findings, covered } = await check(bundle, [stranger]);
      expect(findings.map(({ problem }) => problem)).toEqual(['checkpoint-not-signed', 'checkpoint-not-signed']);
      expect(covered).toBeNull();
    });

    it('finds checkpoints of another log', async () => {
      const other = await AuditLog.open();
      await other.forge("update audit.tree set origin = 'sequitur/another'");
      await other.fill(1, 1);
      await other.checkpointer.regular();
      const note = join(folder, 'other.txt');
      await writeFile(note, (await other.checkpoints.latest())?.note ?? '');
      const keys = [await log.verifierKey(), await other.verifierKey()];
      expect((await check(bundle, keys, [note])).findings.map(({ problem }) => problem)).toEqual([
        'checkpoint-of-another-log',
      ]);
      await other.close();
    });

    it.each<[string, (bytes: Buffer) => Buffer]>([
      ['cut off', (bytes) => bytes.subarray(0, bytes.length - 100)],
      ['cut off at a line', (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, 100).join('\n'))],
      ['damaged', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 900 ? byte ^ 255 : byte)))],
      ['empty', () => gzipSync('')],
      ['something else', () => gzipSync('{"a":1}\n')],
      ['no JSON', () => gzipSync('hello\n')],
    ])('that is %s is refused', async (_, change) => {
      const path = join(folder, 'broken.ndjson.gz');
      await writeFile(path, change(await readFile(bundle)));
      await expect(check(path)).rejects.toMatchObject({ code: 'file-not-verifiable' });
    });

    it.each([
      ['version', 2 ** 40],
      ['position', 'x'],
      ['data', 'x'],
      ['begins', {}],
      ['recordedAt', '2024-99-28T00:00:00.000000Z'],
    ])('in which %s is %j is refused, with the line', async (column, value) => {
      const path = await withEvent((line) => ({ ...line, [column]: value }));
      await expect(check(path)).rejects.toMatchObject({
        code: 'file-not-verifiable',
        message: expect.stringMatching(/line \d+/) as unknown,
      });
    });
  });

  describe('after a redaction', () => {
    it('bundles and proofs of before and after all hold, and only those of before have the words', async () => {
      const before = await exported('before');
      const proofBefore = await new Proofs(log.pool, log.tree, log.checkpoints).ofStream('thing-1', null);
      const [event] = await log.store.read('thing-1');
      await log.store.redact(event?.position ?? 0n, 'asked to be forgotten', 'person-2');
      const after = await exported('after');
      expect(await problems(before)).toEqual([]);
      expect(await check(after)).toMatchObject({ uncovered: 3, findings: [] });
      const wordsIn = async (path: string) =>
        (await lines(path)).find(({ stream, version }) => stream === 'thing-1' && version === 1);
      expect([(await wordsIn(before))?.['prose'], (await wordsIn(after))?.['prose']]).toEqual([
        { note: 'note 1' },
        null,
      ]);
      const proof = await new Proofs(log.pool, log.tree, log.checkpoints).ofStream('thing-1', null);
      const path = join(folder, 'redacted.json');
      for (const one of [proofBefore, proof]) {
        await writeFile(path, JSON.stringify(one));
        expect(await problems(path)).toEqual([]);
      }
      expect(proof.events.map(({ type }) => type)).toEqual(['StepTaken', 'StepTaken', 'StepTaken', 'ProseRedacted']);
    });
  });
});
