import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { identityApp, type MailCatcher } from '../test/identity-app.js';
import { FirstManager, SignIn, SignInMail } from './index.js';

const EMAIL = 'manager@example.org';
type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

describe('signing in by a link', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let mail: MailCatcher;
  let managerId: string;

  beforeAll(async () => {
    database = await freshDatabase();
    app = await identityApp(database.url, 'http://sequitur.example.org:8080');
    mail = app.get<MailCatcher>(SignInMail);
    managerId = await app.get(FirstManager).ensure(EMAIL, 'System Manager');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  // Each request comes from an address of its own, or the limit on tries would speak first.
  let clients = 0;
  const ask = (email: string, address = `10.0.0.${++clients}`): Promise<Answer> =>
    app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/magic-link',
      headers: { 'x-forwarded-for': address },
      payload: { email },
    });
  const open = (token: string, accept = 'application/json'): Promise<Answer> =>
    app.inject({
      url: `/api/auth/magic-link/verify?token=${token}`,
      headers: { accept, 'x-forwarded-for': `10.0.1.${++clients}` },
    });
  const tokenOf = (url: string): string => new URL(url).searchParams.get('token') ?? '';
  const mailedToken = async (email = EMAIL): Promise<string> => {
    const message = mail.next();
    await ask(email);
    return tokenOf((await message).url);
  };
  const cookieOf = (answer: Answer): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const me = (cookie: string): Promise<Answer> => app.inject({ url: '/api/v1/me', headers: { cookie } });
  const sql = async (text: string): Promise<unknown[]> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(text);
    await client.end();
    return rows;
  };

  it('the mail leads to a page that asks for a click, and names how long it is good for', async () => {
    const message = mail.next();
    expect((await ask('Manager@Example.org')).statusCode).toBe(202);
    expect(await message).toMatchObject({ email: EMAIL, language: 'en', expiresInMinutes: 15 });
    expect((await message).url).toMatch(/^http:\/\/sequitur\.example\.org:8080\/sign-in\/confirm\?token=\w+$/);
  });

  it('signs in once, as the person of the directory', async () => {
    const token = await mailedToken();
    const answer = await open(token);
    expect(answer.statusCode).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(/^sequitur\.session_token=.*HttpOnly.*SameSite=Lax/i);
    expect((await me(cookieOf(answer))).json()).toMatchObject({
      person: { id: managerId, email: EMAIL, name: 'System Manager' },
      memberships: [{ role: 'system_manager', bodyId: null }],
      abilities: [{ bodyId: null, abilities: expect.arrayContaining(['people.manage']) as string[] }],
    });
    expect((await open(token)).json()).toMatchObject({ status: 410, code: 'link-expired' });
  });

  it('two clicks at once: one gets in', async () => {
    const token = await mailedToken();
    const codes = (await Promise.all([open(token), open(token), open(token)])).map(({ statusCode }) => statusCode);
    expect(codes.sort()).toEqual([204, 410, 410]);
  });

  it('a link is refused once its time is over', async () => {
    const token = await mailedToken();
    expect(
      await sql(`select count(*)::int from auth.verification where "expiresAt" > now() + interval '16 minutes'`),
    ).toEqual([{ count: 0 }]);
    await sql(`update auth.verification set "expiresAt" = now() - interval '1 second'`);
    expect((await open(token)).json()).toMatchObject({ status: 410, code: 'link-expired' });
  });

  it('a browser is sent on: into the register, or back to ask for a new link', async () => {
    const token = await mailedToken();
    const first = await open(token, 'text/html');
    const second = await open(token, 'text/html');
    expect([first.statusCode, first.headers.location]).toEqual([303, '/']);
    expect([second.statusCode, second.headers.location]).toEqual([303, '/sign-in?problem=link-expired']);
  });

  it('the answer does not tell which addresses exist, whatever becomes of the mail', async () => {
    const sent = mail.messages.length;
    const known = await ask(EMAIL);
    const unknown = await ask('nobody@example.org');
    mail.isBroken = true;
    const broken = await ask(EMAIL);
    mail.isBroken = false;
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect([broken.statusCode, broken.body]).toEqual([known.statusCode, known.body]);
    expect(mail.messages.slice(sent).map(({ email }) => email)).toEqual([EMAIL]);
  });

  it('nobody signs up: a link of someone who has left the directory opens nothing', async () => {
    await sql(
      `insert into directory.person (id, name, email) values (gen_random_uuid(), 'Guest', 'guest@example.org')`,
    );
    const token = await mailedToken('guest@example.org');
    await sql(`update directory.person set email = null, erased_at = now() where email = 'guest@example.org'`);
    expect((await open(token)).json()).toMatchObject({ code: 'link-expired' });
    expect(await sql(`select 1 from auth."user" where email = 'guest@example.org'`)).toEqual([]);
  });

  it('a session ends with the person, and by signing out', async () => {
    await sql(
      `insert into directory.person (id, name, email) values (gen_random_uuid(), 'Guest', 'guest@example.org')`,
    );
    const guest = cookieOf(await open(await mailedToken('guest@example.org')));
    expect((await me(guest)).statusCode).toBe(200);
    await sql(
      `update directory.person set email = null, user_id = null, erased_at = now() where email = 'guest@example.org'`,
    );
    expect((await me(guest)).json()).toMatchObject({ status: 401, code: 'not-signed-in' });

    const cookie = cookieOf(await open(await mailedToken()));
    const headers = { cookie, origin: 'http://sequitur.example.org:8080' };
    expect((await app.inject({ method: 'POST', url: '/api/auth/sign-out', headers })).statusCode).toBe(204);
    expect((await me(cookie)).statusCode).toBe(401);
  });

  it('a forged or foreign cookie is nobody', async () => {
    expect((await me('sequitur.session_token=abc.def')).statusCode).toBe(401);
    expect((await me('other=1')).statusCode).toBe(401);
  });

  it('asking again and again from one address is slowed down', async () => {
    const codes: number[] = [];
    for (let n = 0; n < 11; n++) codes.push((await ask('nobody@example.org', '10.9.9.9')).statusCode);
    expect(codes).toEqual([...Array<number>(10).fill(202), 429]);
    const refused = await ask('nobody@example.org', '10.9.9.9');
    expect(refused.json()).toMatchObject({ code: 'too-many-requests' });
    expect(refused.headers['retry-after']).toBe('60');
  });

  it.each([[{}], [{ email: 'not an address' }], [{ email: 7 }]])('%j is no request for a link', async (payload) => {
    const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/magic-link', payload });
    expect(answer.json()).toMatchObject({ status: 422, code: 'request-invalid' });
  });

  it('nothing else of the sign-in library can be reached', async () => {
    for (const path of [
      'get-session',
      'api-key/create',
      'api-key/list',
      'sign-up/email',
      'list-sessions',
      'update-user',
    ])
      for (const method of ['GET', 'POST'] as const) {
        const answer = await app.inject({
          method,
          url: `/api/auth/${path}`,
          ...(method === 'POST' && { payload: {} }),
        });
        expect(answer.json()).toMatchObject({ status: 404, code: 'route-unknown' });
      }
  });

  it('the start line gets a link for 60 minutes, for people of the directory only', async () => {
    const url = await app.get(SignIn).createSignInLink(EMAIL);
    expect(
      await sql(`select count(*)::int from auth.verification where "expiresAt" > now() + interval '59 minutes'`),
    ).toEqual([{ count: 1 }]);
    expect((await open(tokenOf(url))).statusCode).toBe(204);
    await expect(app.get(SignIn).createSignInLink('nobody@example.org')).rejects.toMatchObject({
      code: 'person-unknown',
    });
  });

  it('the first manager is made once, however often the program starts', async () => {
    expect(await app.get(FirstManager).ensure(EMAIL, 'Another Name')).toBe(managerId);
    expect(await sql(`select count(*)::int from directory.membership where person_id = '${managerId}'`)).toEqual([
      { count: 1 },
    ]);
  });
});

it('over https the session cookie is for https only', async () => {
  const database = await freshDatabase();
  const app = await identityApp(database.url, 'https://sequitur.example.org');
  await app.get(FirstManager).ensure(EMAIL, 'System Manager');
  const token = new URL(await app.get(SignIn).createSignInLink(EMAIL)).searchParams.get('token') ?? '';
  const answer = await app.inject({ url: `/api/auth/magic-link/verify?token=${token}` });
  await app.close();
  await database.drop();
  expect(String(answer.headers['set-cookie'])).toMatch(/^__Secure-sequitur\.session_token=.*Secure/);
  expect(answer.headers['strict-transport-security']).toContain('max-age=');
});
