import { CommandAnswer, EntityView } from '@app/contracts';
import { z } from 'zod';
import { Client } from '../e2e/http/client.js';
import { writtenAt } from '../e2e/http/log.js';
import { freePort, startApp, type RunningApp } from '../support/running-app.js';
import { addEntity, untilAnswered } from './keeps-trying.js';
import { OwnPostgres } from './own-postgres.js';

const ENTITIES = '/api/v1/entities';

let postgres: OwnPostgres;
let app: RunningApp;
let secretariat: Client;

beforeAll(async () => {
  postgres = await OwnPostgres.start();
  app = await startApp({ env: { DATABASE_URL: postgres.url, LOG_LEVEL: 'silent' } });
  const { stdout } = await app.cli('api-key', 'create', '--name', 'secretariat', '--role', 'secretariat');
  secretariat = Client.withKey(app.url, stdout.trim());
});
afterAll(async () => {
  await app.stop();
  await postgres.remove();
});
// Whatever happened: the process that was started is the one that still answers.
afterEach(() => {
  expect(app.child.exitCode).toBeNull();
});

async function entitiesAfter({ body }: { readonly body: unknown }): Promise<readonly string[]> {
  const { position } = CommandAnswer.parse(body);
  const list = await untilAnswered(() => secretariat.send('GET', ENTITIES, undefined, { 'X-Min-Position': position }));
  return z
    .array(EntityView)
    .parse(list.body)
    .map(({ id }) => id);
}

describe('a database that is away while the program runs', () => {
  it('connections that are cut are made again, for people, keys, commands and read models', async () => {
    await addEntity(secretariat, 'before');
    await postgres.cutConnections();
    const added = await addEntity(secretariat, 'after-the-cut');
    expect(added).toMatchObject({ status: 201 });
    expect(await entitiesAfter(added)).toEqual(expect.arrayContaining(['before', 'after-the-cut']));
  });

  it('a stopped server makes every request a 503 with a code and a time to wait, and the program stays', async () => {
    await postgres.goAway();
    const body = { entity: 'meanwhile', kind: 'office', name: 'Meanwhile', effectiveOn: '2026-01-01' };
    for (const [method, path, sent] of [
      ['GET', ENTITIES],
      ['POST', ENTITIES, body],
      ['GET', '/api/v1/me'],
      ['POST', '/api/auth/sign-in/magic-link', { email: 'manager@example.org' }],
      ['GET', '/api/auth/magic-link/verify?token=some-token'],
    ] as const)
      expect(await secretariat.refused(method, path, sent)).toMatchObject({
        status: 503,
        code: expect.stringMatching(/^(database|store)-unavailable$/) as unknown,
        retryAfter: expect.stringMatching(/^\d+$/) as unknown,
      });
    expect(await secretariat.send('GET', '/health/live')).toMatchObject({ status: 200 });
    expect(await secretariat.send('GET', '/health/ready')).toMatchObject({ status: 503 });
  });

  it('when it is back, requests are answered and read models go on, without a new start', async () => {
    await postgres.comeBack();
    const added = await addEntity(secretariat, 'when-it-was-back');
    expect(added).toMatchObject({ status: 201 });
    expect(await entitiesAfter(added)).toEqual(expect.arrayContaining(['after-the-cut', 'when-it-was-back']));
    expect(await entitiesAfter(added)).not.toContain('meanwhile');
    expect(await secretariat.send('GET', '/health/ready')).toMatchObject({ status: 200 });
  });

  it('of commands that are repeated through many cuts each happens once', async () => {
    const before = await writtenAt(postgres.url);
    const names = Array.from({ length: 24 }, (_, index) => `storm-${index}`);
    const answers = names.map((name) => addEntity(secretariat, name));
    for (let cut = 0; cut < 5; cut++) await postgres.cutConnections();
    for (const answer of await Promise.all(answers)) expect(answer).toMatchObject({ status: 201 });
    expect(await writtenAt(postgres.url)).toEqual({ events: before.events + 24, commands: before.commands + 24 });
    expect(await app.cli('verify')).toMatchObject({ code: 0, stdout: expect.stringContaining('all hold') as unknown });
  });
});

describe('a database that is away at the start', () => {
  it('ends the program with a sentence', async () => {
    const nowhere = `postgresql://someone:secret-word@127.0.0.1:${await freePort()}/sequitur`;
    const start = startApp({ env: { DATABASE_URL: nowhere } });
    await expect(start).rejects.toThrow(
      /ended with 1 .*\nThe database at 127\.0\.0\.1:\d+\/sequitur does not answer: [^\n]+\n$/s,
    );
    await expect(start).rejects.not.toThrow(/secret-word/);
  });

  it.each([
    ['password', /does not let this user in/, (url: URL) => (url.password = 'wrong')],
    ['database', /has no such database/, (url: URL) => (url.pathname = '/none')],
  ])('with a wrong %s in its address too', async (_, sentence, change) => {
    const url = new URL(postgres.url);
    change(url);
    await expect(startApp({ env: { DATABASE_URL: url.href } })).rejects.toThrow(sentence);
  });
});
