import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { identityApp } from '../test/identity-app.js';
import { AccessKeys, FirstManager, SignIn } from './index.js';

/** Stands between program and database, and can be shut and opened again on the same port. */
class Gate {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private port = 0;

  constructor(private readonly target: URL) {}

  async open(): Promise<string> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        socket.on('error', () => other.destroy()).on('close', () => other.destroy());
        socket.pipe(other);
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    const url = new URL(this.target);
    url.port = String(this.port);
    return url.href;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await closed;
  }
}

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

describe('while the database is away', () => {
  let database: FreshDatabase;
  let gate: Gate;
  let app: NestFastifyApplication;
  let key: string;
  let cookie: string;

  beforeAll(async () => {
    database = await freshDatabase();
    gate = new Gate(new URL(database.url));
    app = await identityApp(await gate.open(), 'http://localhost:3000');
    key = (await app.get(AccessKeys).create({ name: 'P', role: 'system_manager', bodyId: null, entityId: null })).key;
    await app.get(FirstManager).ensure('manager@example.org', 'M');
    const answer = await open(await link());
    cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  });
  afterAll(async () => {
    await app.close();
    await gate.shut();
    await database.drop();
  });

  const link = async (): Promise<string> =>
    new URL(await app.get(SignIn).createSignInLink('manager@example.org')).searchParams.get('token') ?? '';
  const open = (token: string): Promise<Answer> => app.inject({ url: `/api/auth/magic-link/verify?token=${token}` });
  const requests: [string, () => Promise<Answer>][] = [
    ['with a key', () => app.inject({ url: '/api/v1/me', headers: { 'x-api-key': key } })],
    ['with a session', () => app.inject({ url: '/api/v1/me', headers: { cookie } })],
    [
      'for a link',
      () =>
        app.inject({ method: 'POST', url: '/api/auth/sign-in/magic-link', payload: { email: 'manager@example.org' } }),
    ],
    ['by a link', () => open('x'.repeat(32))],
  ];

  it.each(requests)('a request %s is told so, and answered again once it is back', async (_, send) => {
    const before = (await send()).statusCode;
    await gate.shut();
    const answer = await send();
    expect(answer.json()).toMatchObject({ status: 503, code: 'database-unavailable' });
    expect(answer.headers['retry-after']).toBe('2');
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    await gate.open();
    expect((await send()).statusCode).toBe(before);
  });

  it('a link that could not be checked is not used up', async () => {
    const token = await link();
    await gate.shut();
    expect((await open(token)).statusCode).toBe(503);
    await gate.open();
    expect((await open(token)).statusCode).toBe(204);
  });

  it('connections that the server cuts are replaced', async () => {
    const other = new Client({ connectionString: database.url });
    await other.connect();
    await other.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await other.end();
    // The first may still meet a connection that is dead without knowing it.
    const [, send = open.bind(null, '')] = requests[0] ?? [];
    const first = await send();
    expect([200, 503]).toContain(first.statusCode);
    expect((await send()).statusCode).toBe(200);
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
