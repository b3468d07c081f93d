import { generateKeyPairSync } from 'node:crypto';
import { EventStore } from '@app/event-store';
import { Pool } from 'pg';
import { TestApp } from '../../../../test/support/test-app.js';
import { AuditApiModule } from '../audit.module.js';
import { Checkpointer } from '../checkpoints/checkpointer.js';
import { Checkpoints } from '../checkpoints/checkpoints.js';
import { provesConsistency } from '../merkle/verify-proof.js';
import { openNote } from '../note/signed-note.js';
import { parseVerifierKey } from '../note/verifier-key.js';
import { asking, noted } from '../spec-support/audit-log.js';
import { LogTree } from '../tree/log-tree.js';
import { verifyProof } from '../verify/verify-proof.js';
import { auditProblems } from './audit.problems.js';

const parts = { modules: [AuditApiModule], projections: [], problems: [auditProblems] };
interface KeysAnswer {
  readonly keys: readonly { readonly verifierKey: string; readonly pem: string }[];
}

describe('the audit over HTTP', () => {
  let app: TestApp;
  let checkpointer: Checkpointer;
  beforeAll(async () => {
    app = await TestApp.open(parts);
    const get = <Part>(part: new (...args: never[]) => Part): Part => app.http.get(part);
    const { privateKey } = generateKeyPairSync('ed25519');
    checkpointer = new Checkpointer(get(Pool), get(LogTree), get(Checkpoints), privateKey);
  });
  afterAll(() => app.close());

  const append = async (name: string, events: number, scope = 'CWG-COP') =>
    app.http.get(EventStore).append(
      { streamId: `thing-${name}`, category: 'thing' },
      0,
      Array.from({ length: events }, (_, at) => noted(at)),
      { ...asking(), scope },
    );
  const get = (path: string, as?: string) => app.call('GET', `/audit${path}`, undefined, as);

  it('begins with nothing covered', async () => {
    expect((await get('')).json).toMatchObject({ events: 0, covered: 0, uncovered: 0, latest: null, copies: null });
    expect((await get('/key')).json).toMatchObject({ keys: [] });
    await append('a', 3);
    expect(await get('/proof?stream=thing-a')).toMatchObject({ status: 409, json: { code: 'nothing-covered' } });
    expect((await get('')).json).toMatchObject({ events: 3, covered: 0, uncovered: 3 });
  });

  it('shows checkpoints, hands out what was signed, and the key to whoever asks', async () => {
    await checkpointer.regular();
    const { position } = await append('b', 4, 'OTHER');
    await checkpointer.checkpointNow({ position, reason: 'closed the 20th' });
    await append('c', 1);
    const latest = { number: 2, size: 7, position: String(position), epoch: 1, reason: 'closed the 20th' };
    expect((await get('')).json).toMatchObject({ events: 8, covered: 7, uncovered: 1, latest });
    expect((await get('/checkpoints?limit=1')).json).toMatchObject({ items: [latest], next: 2 });
    expect((await get('/checkpoints?before=2')).json).toMatchObject({ items: [{ number: 1, size: 3 }], next: null });
    const keys = (await app.http.inject({ url: '/api/v1/audit/key' })).json<KeysAnswer>().keys;
    expect(keys).toEqual([expect.objectContaining({ pem: expect.stringContaining('BEGIN PUBLIC KEY') as unknown })]);
    const note = await get('/checkpoints/2');
    expect(note.headers).toMatchObject({ 'content-disposition': 'attachment; filename="checkpoint-2.txt"' });
    expect(
      openNote(
        note.text,
        keys.map(({ verifierKey }) => parseVerifierKey(verifierKey)),
      ).text,
    ).toContain('\nclosed the 20th\n');
    expect(await get('/checkpoints/9')).toMatchObject({ status: 404, json: { code: 'checkpoint-unknown' } });
  });

  it('proves what is recorded to those who may read the audit of that body', async () => {
    const proof = await get('/proof?stream=thing-b');
    expect(proof.headers).toMatchObject({ 'content-disposition': 'attachment; filename="proof-thing-b.json"' });
    expect(verifyProof(proof.text, [])).toMatchObject({ events: 4, uncovered: 0, covered: { size: 7 }, findings: [] });
    expect(await get('/proof?stream=thing-b', 'CWG-COP')).toMatchObject({ status: 403 });
    expect(await get('/proof?stream=none')).toMatchObject({ status: 404, json: { code: 'stream-unknown' } });
  });

  it('proves that a checkpoint goes on from another', async () => {
    const [to, from] = (await app.http.get(Checkpoints).list(null, 2)).map(({ size, root }) => ({
      size,
      root: Buffer.from(root, 'base64'),
    }));
    const { json } = await get('/consistency?from=3&to=7');
    const path = (json as { path: string[] }).path.map((hash) => Buffer.from(hash, 'base64'));
    expect(from && to && provesConsistency({ from, to, path })).toBe(true);
    expect(await get('/consistency?from=7&to=3')).toMatchObject({ status: 409, json: { code: 'sizes-not-covered' } });
    expect(await get('/consistency?from=0&to=3')).toMatchObject({ status: 422 });
  });

  it('lets health say that copies are behind, and not where', async () => {
    const checks = async () =>
      (await app.http.inject({ url: '/health/ready' })).json<{ checks: Record<string, string> }>().checks;
    expect(await checks()).toMatchObject({ 'checkpoint-copies': 'ok' });
    await app.http.get(Pool).query("select audit.note_copies('cannot write /secret/place')");
    const [problem] = Object.entries(await checks()).filter(([name]) => name === 'checkpoint-copies');
    expect(JSON.stringify(problem)).toContain('the page Audit says why');
    expect(JSON.stringify(problem)).not.toContain('/secret/place');
    expect((await get('')).json).toMatchObject({ copies: { problem: 'cannot write /secret/place' } });
  });
});
