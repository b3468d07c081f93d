import { randomBytes } from 'node:crypto';
import { migrate } from '@app/database';
import { Client } from '../e2e/http/client.js';
import { writtenAt } from '../e2e/http/log.js';
import { lengthOf } from '../support/fault-figures.js';
import { startApp, type RunningApp } from '../support/running-app.js';
import { type OwnPostgres } from './own-postgres.js';
import { Scene } from './scene.js';
import { SmallDisk } from './small-disk.js';

const disk = await SmallDisk.mount('160m');
if (disk !== null) {
  describe('a program whose disk is full', () => {
    let postgres: OwnPostgres;
    let app: RunningApp;
    let secretariat: Client;

    beforeAll(async () => {
      postgres = await disk.startPostgres();
      app = await startApp({ env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' } });
      const { stdout } = await app.cli('api-key', 'create', '--name', 'secretariat', '--role', 'secretariat');
      secretariat = Client.withKey(app.url, stdout.trim());
      await disk.layLogReady(postgres);
    });
    afterAll(async () => {
      await app.stop();
      await postgres.remove();
      await disk.unmount();
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

    it('refuses with a code, keeps nothing half-written, and goes on answering', async () => {
      const before = [await writtenAt(postgres.url), await held()];
      await disk.fill();
      const answer = await send();
      expect(answer).toMatchObject({ status: 507, body: { code: 'disk-full' } });
      expect([await writtenAt(postgres.url), await held()]).toEqual(before);
      expect(await secretariat.send('GET', '/api/v1/documents')).toMatchObject({ status: 200, body: [] });
    });

    it('takes the same request once there is room', async () => {
      await disk.free();
      expect(await send()).toMatchObject({ status: 201, body: { version: 2 } });
      expect(await held()).toEqual([{ files: 1 }]);
    });
  });
} else it.skip('a full disk: this user may not mount a small one', () => undefined);

const other = disk && (await SmallDisk.mount('250m'));
if (other !== null)
  describe('a disk that fills up while two processes append', () => {
    const FILLINGS = lengthOf(2, 6);
    let scene: Scene;

    beforeAll(async () => {
      const postgres = await other.startPostgres();
      await migrate(postgres.url);
      await other.layLogReady(postgres);
      const work = { writers: 2, lanes: 4, commands: 1_000_000, bytes: 400 };
      scene = await Scene.on(postgres, { ...work, url: postgres.url });
    });
    afterAll(async () => {
      await scene.close();
      await other.unmount();
    });

    it('loses nothing, says what it is, and goes on where it stopped once there is room', async () => {
      const { writers } = scene;
      for (; scene.faults < FILLINGS; scene.faults += 1) {
        await writers.untilMore(100);
        const before = writers.refused('disk-full');
        await other.fill();
        await writers.until(() => Promise.resolve(writers.refused('disk-full') > before));
        await other.free();
      }
      await writers.untilMore(100);
      writers.end();
      const { refused } = await scene.endWhole('disk-full');
      expect(refused).toMatchObject({ 'disk-full': expect.any(Number) as unknown });
    });
  });
