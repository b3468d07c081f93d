import { freshDatabase, type FreshDatabase } from '../../support/database.js';
import { run } from '../../support/server.js';
import { startApp, type RunningApp } from '../../support/running-app.js';
import { Client } from './client.js';

const VERIFY = '/api/auth/magic-link/verify';

let database: FreshDatabase;
let app: RunningApp;
let nobody: Client;

beforeAll(async () => {
  database = await freshDatabase();
  app = await startApp({ env: { DATABASE_URL: database.url } });
  nobody = new Client(app.url);
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

describe('a link to sign in by', () => {
  it('opens a session once, and is refused as used when it comes again', async () => {
    const { search } = new URL(app.signInLink);
    const manager = await Client.signedInBy(app.signInLink);
    expect(await manager.send('GET', '/api/v1/me')).toMatchObject({ status: 200 });
    expect(await nobody.refused('GET', VERIFY + search)).toMatchObject({ code: 'link-expired', status: 410 });
    const inBrowser = await nobody.send('GET', VERIFY + search, undefined, { accept: 'text/html' });
    expect([inBrowser.status, inBrowser.headers.get('location')]).toEqual([303, '/sign-in?problem=link-expired']);
  });

  it('is refused when its time is over', async () => {
    const again = await startApp({ env: { DATABASE_URL: database.url } });
    await again.stop();
    await run(database.url, `update auth.verification set "expiresAt" = now() - interval '1 minute'`);
    const { search } = new URL(again.signInLink);
    expect(await nobody.refused('GET', VERIFY + search)).toMatchObject({ code: 'link-expired', status: 410 });
  });

  it('is refused when it is invented, and asked for when it is missing', async () => {
    expect(await nobody.refused('GET', `${VERIFY}?token=invented`)).toMatchObject({
      code: 'link-expired',
      status: 410,
    });
    for (const query of ['', '?token=', `?token=${'x'.repeat(300)}`])
      expect(await nobody.refused('GET', VERIFY + query)).toMatchObject({ code: 'request-invalid', status: 422 });
  });

  it('is promised to everybody alike, so that nobody learns who is known', async () => {
    const ask = (email: string) => nobody.send('POST', '/api/auth/sign-in/magic-link', { email });
    const [known, unknown] = [await ask('manager@example.org'), await ask('stranger@example.org')];
    expect(known.status).toBe(202);
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(await nobody.refused('POST', '/api/auth/sign-in/magic-link', { email: 'no address' })).toMatchObject({
      code: 'request-invalid',
    });
  });
});

describe('who is not signed in', () => {
  it.each([
    ['with nothing', {}],
    ['with an invented key', { authorization: 'Bearer sq_invented' }],
    ['with an endless key', { authorization: `Bearer ${'x'.repeat(4_000)}` }],
    ['with an invented session', { cookie: 'sequitur.session_token=invented.signature' }],
    ['with a broken cookie', { cookie: ';;=%E0%A4%A' }],
  ])('%s is told so', async (_, credentials) => {
    const stranger = new Client(app.url, credentials);
    expect(await stranger.refused('GET', '/api/v1/me')).toMatchObject({ code: 'not-signed-in', status: 401 });
  });
});

describe('a page of another site', () => {
  it.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }],
    ['names itself', { origin: 'https://elsewhere.example' }],
  ])('cannot use the session of a browser that %s', async (_, headers) => {
    const body = { name: 'x' };
    expect(await nobody.refused('POST', '/api/v1/people', body, headers)).toMatchObject({
      code: 'origin-not-allowed',
      status: 403,
    });
  });
});
