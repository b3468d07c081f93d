import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type VerifierKey } from '../note/verifier-key.js';
import { type ProofFile } from '../proofs/proof-file.js';
import { Proofs } from '../proofs/proofs.js';
import { AuditLog } from '../spec-support/audit-log.js';
import { verifyFile } from './verify-file.js';

describe('a proof, checked without the database', () => {
  let log: AuditLog;
  let folder: string;
  beforeAll(async () => {
    log = await AuditLog.open();
    folder = await mkdtemp(join(tmpdir(), 'proof-'));
    await log.fill(3, 3);
    await log.checkpointer.regular();
    await log.fill(100, 3);
    await log.checkpointer.checkpointNow({ position: 1n, reason: 'closed the 20th' });
    await log.fill(1, 2);
  });
  afterAll(async () => {
    await log.close();
    await rm(folder, { recursive: true });
  });

  const check = async (path: string, keys: readonly VerifierKey[] = []) =>
    verifyFile(path, { keys, copies: { checkpoints: [], leaves: [] }, progress: () => undefined });
  const proofs = () => new Proofs(log.pool, log.tree, log.checkpoints);
  const proofOf = async (stream: string, number: number | null = null) => {
    const proof = await proofs().ofStream(stream, number);
    return JSON.parse(JSON.stringify(proof)) as ProofFile;
  };
  const saved = async (proof: ProofFile) => {
    const path = join(folder, 'proof.json');
    await writeFile(path, JSON.stringify(proof, null, 2));
    return path;
  };
  const checked = async (proof: ProofFile) => check(await saved(proof));

  it('of a stream is found whole, against any checkpoint that covers it', async () => {
    const key = await log.verifierKey();
    expect(await check(await saved(await proofOf('thing-2')), [key])).toMatchObject({
      events: 3,
      uncovered: 0,
      covered: { size: 309 },
      findings: [],
    });
    expect(await check(await saved(await proofOf('thing-2', 1)), [key])).toMatchObject({
      covered: { size: 9 },
      findings: [],
    });
    expect(await checked(await proofOf('thing-104'))).toMatchObject({ events: 2, uncovered: 2, findings: [] });
  });

  it.each<[string, (proof: ProofFile) => ProofFile, string]>([
    [
      'an event',
      (proof) => ({ ...proof, events: proof.events.map((event) => ({ ...event, actor: 'x' })) }),
      'record-changed',
    ],
    [
      'a place',
      (proof) => ({ ...proof, events: proof.events.map((event) => ({ ...event, index: 0 })) }),
      'proof-does-not-fit',
    ],
    [
      'a path',
      (proof) => ({ ...proof, events: proof.events.map((event) => ({ ...event, path: [] })) }),
      'proof-does-not-fit',
    ],
    [
      'a path that is left out',
      (proof) => ({ ...proof, events: proof.events.map((event) => ({ ...event, path: null })) }),
      'proof-does-not-fit',
    ],
    [
      'the checkpoint',
      (proof) => ({ ...proof, checkpoint: proof.checkpoint.replace('\n309\n', '\n310\n') }),
      'checkpoint-not-signed',
    ],
    ['the stream', (proof) => ({ ...proof, stream: 'thing-3' }), 'proof-does-not-fit'],
  ])('is found changed in %s', async (_, change, problem) => {
    const { findings } = await checked(change(await proofOf('thing-2')));
    expect(findings.map((finding) => finding.problem)).toContain(problem);
  });

  it('is refused where it is none, and not made of what is not there', async () => {
    await expect(checked({} as ProofFile)).rejects.toMatchObject({ code: 'file-not-verifiable' });
    await expect(check(join(folder, 'none'))).rejects.toMatchObject({ code: 'file-not-verifiable' });
    await expect(proofOf('nothing')).rejects.toMatchObject({ code: 'stream-unknown' });
    await expect(proofOf('thing-1', 99)).rejects.toMatchObject({ code: 'checkpoint-unknown' });
    await expect(proofs().ofConsistency(5, 9_999)).rejects.toMatchObject({ code: 'sizes-not-covered' });
  });
});
