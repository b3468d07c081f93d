import { setTimeout as pause } from 'node:timers/promises';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { TestApp } from '../../../../test/support/test-app.js';
import { Jobs } from '../jobs.js';
import { JobsModule } from '../jobs.module.js';
import { QueueBoardModule } from '../queue-board.module.js';

const BASE = '/api/v1/system/queues';
const MANAGER = '*:system.manage';

describe('the page of the queues', () => {
  let queues: FreshDatabase;
  let app: TestApp;
  let isAway: boolean;
  beforeAll(async () => {
    queues = await freshDatabase();
    const modules = [JobsModule.forRoot({ databaseUrl: queues.url, backoffMs: 1 }), QueueBoardModule];
    app = await TestApp.open({ modules, projections: [], problems: [] });
    isAway = true;
    const jobs = app.http.get(Jobs);
    await jobs.work('reminders', {
      'tick-reminders': () => Promise.resolve(),
      'send-digest': () => (isAway ? Promise.reject(new Error('mail server away')) : Promise.resolve()),
    });
    const queue = await jobs.queue('reminders');
    await queue.add('send-digest', { recipient: 'p', day: '2027-02-22' }, { id: 'digest_p_2027-02-22' });
    await dead(1);
  });
  afterAll(async () => {
    await app.close();
    await queues.drop();
  });

  async function dead(count: number): Promise<void> {
    const queue = await app.http.get(Jobs).queue('reminders');
    while ((await queue.counts())['failed'] !== count) await pause(5);
  }
  const ask = (method: 'GET' | 'PUT', path: string, authorization = MANAGER) =>
    app.http.inject({ method, url: `${BASE}${path}`, headers: { authorization } });

  it('is for the system manager', async () => {
    expect((await ask('GET', '', '*:register.read')).statusCode).toBe(403);
    expect((await ask('GET', '/api/queues', '*:system.read')).statusCode).toBe(403);
    expect((await ask('PUT', '/api/queues/reminders/retry/failed', '*:system.read')).statusCode).toBe(403);
  });

  it('is a page whose files all come from here', async () => {
    const { statusCode, body, headers } = await ask('GET', '');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain(`<base href="${BASE}/" />`);
    expect(body).not.toMatch(/<%|https?:/);
    const files = [...body.matchAll(/(?:src|href)="(static\/[^"]+)"/g)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files)
      expect({ file, status: (await ask('GET', `/${file}`)).statusCode }).toMatchObject({ status: 200 });
    expect((await ask('GET', '/static/..%2f..%2fpackage.json')).statusCode).toBe(404);
    expect((await ask('GET', '/queue/reminders')).body).toContain('<div id="root">');
  });

  it('shows a dead letter with its reason, and tries it again', async () => {
    const shown = await ask('GET', '/api/queues?activeQueue=reminders&status=failed&page=1&jobsPerPage=10');
    expect(shown.statusCode).toBe(200);
    expect(shown.body).toContain('digest_p_2027-02-22');
    expect(shown.body).toContain('mail server away');
    isAway = false;
    expect((await ask('PUT', '/api/queues/reminders/digest_p_2027-02-22/retry')).statusCode).toBeLessThan(300);
    await dead(0);
  });

  it('lets nobody stop, empty or feed a queue by hand', async () => {
    for (const path of ['pause', 'reminders/pause', 'reminders/empty', 'reminders/obliterate', 'reminders/concurrency'])
      expect({ path, status: (await ask('PUT', `/api/queues/${path}`)).statusCode }).toEqual({ path, status: 403 });
  });
});
