import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '../e2e/http/client.js';
import { writtenAt } from '../e2e/http/log.js';
import { startApp, type RunningApp } from '../support/running-app.js';
import { OwnPostgres } from './own-postgres.js';

const run = promisify(execFile);
const SIZE = '160m';
/** Enough write-ahead log lies ready that it is the tables which find no room, as on a disk that fills up slowly. */
const SETTINGS = { min_wal_size: '64MB', max_wal_size: '96MB', fsync: 'off' };

const disk = await mkdtemp(join(tmpdir(), 'sequitur-disk-'));
const isMounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk]).then(
  () => true,
  () => false,
);
if (!isMounted) {
  process.stderr.write('The full disk is not tried: this user may not mount a small one.\n');
  await rm(disk, { recursive: true });
}
const ballast = join(disk, 'ballast');

async function fill(): Promise<void> {
  const file = await open(ballast, 'w');
  const block = Buffer.alloc(64 * 1024);
  try {
    for (;;) await file.write(block);
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' });
  } finally {
    await file.close();
  }
}

(isMounted ? describe : describe.skip)('a disk that is full', () => {
  let postgres: OwnPostgres;
  let app: RunningApp;
  let secretariat: Client;

  beforeAll(async () => {
    postgres = await OwnPostgres.start(disk, SETTINGS);
    app = await startApp({ env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' } });
    const { stdout } = await app.cli('api-key', 'create', '--name', 'secretariat', '--role', 'secretariat');
    secretariat = Client.withKey(app.url, stdout.trim());
    for (let segment = 0; segment < 5; segment++) await postgres.ask('select pg_switch_wal()');
    await postgres.ask('checkpoint');
  });
  afterAll(async () => {
    await app.stop();
    await postgres.goAway();
    await run('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  });

  const report = {
    document: 'a-large-report',
    meetings: ['M-1'],
    body: 'B-1',
    title: 'A large report',
    mediaType: 'application/pdf',
    base64: randomBytes(3_000_000).toString('base64'),
    effectiveOn: '2026-01-01',
  };
  const send = () => secretariat.send('POST', '/api/v1/documents', report, { 'Idempotency-Key': 'large-report' });
  const held = () => postgres.ask('select count(*)::int as files from documents.content');

  it('refuses with a code, keeps nothing half-written, and the program goes on answering', async () => {
    const before = [await writtenAt(postgres.url), await held()];
    await fill();
    const answer = await send();
    expect(answer).toMatchObject({ status: 507, body: { code: 'disk-full' } });
    expect([await writtenAt(postgres.url), await held()]).toEqual(before);
    expect(await secretariat.send('GET', '/api/v1/documents')).toMatchObject({ status: 200, body: [] });
  });

  it('takes the same request once there is room', async () => {
    await rm(ballast);
    expect(await send()).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await held()).toEqual([{ files: 1 }]);
  });
});
