import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { Relay } from '../../../test/support/relay.js';
import { identityApp } from '../test/identity-app.js';
import { AccessKeys, FirstManager, SignIn } from './index.js';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

describe('while the database is away', () => {
  let database: FreshDatabase;
  let relay: Relay;
  let app: NestFastifyApplication;
  let key: string;
  let cookie: string;

  beforeAll(async () => {
    database = await freshDatabase();
    relay = new Relay();
    await open();
    const url = new URL(database.url);
    url.port = String(relay.port);
    app = await identityApp(url.href, 'http://localhost:3000');
    key = (await app.get(AccessKeys).create({ name: 'P', role: 'system_manager', bodyId: null, entityId: null })).key;
    await app.get(FirstManager).ensure('manager@example.org', 'M');
    const answer = await signIn(await link());
    cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(async () => {
    await app.close();
    await relay.close();
    await database.drop();
  });

  const open = (): Promise<void> => relay.open(Number(new URL(database.url).port));
  const link = async (): Promise<string> =>
    new URL(await app.get(SignIn).createSignInLink('manager@example.org')).searchParams.get('token') ?? '';
  const signIn = (token: string): Promise<Answer> => app.inject({ url: `/api/auth/magic-link/verify?token=${token}` });
  const requests: [string, () => Promise<Answer>][] = [
    ['with a key', () => app.inject({ url: '/api/v1/me', headers: { 'x-api-key': key } })],
    ['with a session', () => app.inject({ url: '/api/v1/me', headers: { cookie } })],
    [
      'for a link',
      () =>
        app.inject({ method: 'POST', url: '/api/auth/sign-in/magic-link', payload: { email: 'manager@example.org' } }),
    ],
    ['by a link', () => signIn('x'.repeat(32))],
  ];

  it.each(requests)('a request %s is told so, and answered again once it is back', async (_, send) => {
    const before = (await send()).statusCode;
    await relay.close();
    const answer = await send();
    expect(answer.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
    expect(answer.headers['retry-after']).toBe('2');
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    await open();
    expect((await send()).statusCode).toBe(before);
  });

  it('a link that could not be checked is not used up', async () => {
    const token = await link();
    await relay.close();
    expect((await signIn(token)).statusCode).toBe(503);
    await open();
    expect((await signIn(token)).statusCode).toBe(204);
  });

  it('connections that the server cuts are replaced', async () => {
    const other = new Client({ connectionString: database.url });
    await other.connect();
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await other.end();
    // Each request may still meet a connection that is dead without knowing it, and there are no more than ten.
    const [, send = signIn.bind(null, '')] = requests[0] ?? [];
    const statuses: number[] = [];
    while (statuses.length < 11 && statuses.at(-1) !== 200) statuses.push((await send()).statusCode);
    expect([...new Set(statuses)].filter((status) => status !== 503)).toEqual([200]);
  });
});

it('a program that starts without its database starts, and says what is missing', async () => {
  const app = await identityApp('postgres://nobody:nothing@127.0.0.1:1/none', 'http://localhost:3000');
  const live = await app.inject('/health/live');
  const answer = await app.inject({ url: '/api/v1/me', headers: { 'x-api-key': 'some-key' } });
  await app.close();
  expect(live.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
});
