import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { RouteList } from '@app/http';
import { identityApp } from '../test/identity-app.js';
import { IdentityPool } from './identity-pool.js';
import { AccessKeys, personNames, type Role } from './index.js';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

describe('people, roles and keys', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let manager: string;

  const keyFor = async (role: Role, bodyId: string | null = null): Promise<string> =>
    (await app.get(AccessKeys).create({ name: `${role} program`, role, bodyId, entityId: null })).key;

  beforeAll(async () => {
    database = await freshDatabase();
    app = await identityApp(database.url, 'http://localhost:3000');
    manager = await keyFor('system_manager');
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const post = (url: string, payload: object, headers: Record<string, string> = {}): Promise<Answer> =>
    app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: { 'x-api-key': manager, ...headers }, payload });
  const me = (headers: Record<string, string>): Promise<Answer> => app.inject({ url: '/api/v1/me', headers });
  const addPerson = async (name: string): Promise<string> => (await post('people', { name })).json<{ id: string }>().id;

  it('a key acts as a service of its own, by either header', async () => {
    const expected = { person: { kind: 'service', name: 'system_manager program' } };
    expect((await me({ 'x-api-key': manager })).json()).toMatchObject(expected);
    expect((await me({ authorization: `Bearer ${manager}` })).json()).toMatchObject(expected);
  });

  it('a wrong key is nobody, whatever cookie comes with it', async () => {
    for (const headers of [{ 'x-api-key': `${manager}x` }, { authorization: 'Bearer x' }, { 'x-api-key': '' }])
      expect((await me({ ...headers, cookie: 'sequitur.session_token=x' })).json()).toMatchObject({
        code: 'not-signed-in',
      });
  });

  it('a key may what its role may, in its body', async () => {
    const reader = await keyFor('reader', 'cop');
    expect((await me({ 'x-api-key': reader })).json()).toMatchObject({
      abilities: [{ bodyId: 'cop', abilities: ['register.read', 'directory.read'] }],
    });
    expect((await post('people', { name: 'X' }, { 'x-api-key': reader })).json()).toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
  });

  it.each([
    ['switched off', 'update auth.apikey set enabled = false where "referenceId" = $1'],
    ['run out', `update auth.apikey set "expiresAt" = now() - interval '1 second' where "referenceId" = $1`],
    ['withdrawn', 'delete from auth.apikey where "referenceId" = $1'],
    ['of somebody erased', 'update directory.person set erased_at = now() where id = $1::uuid'],
  ])('a key that is used and then %s opens nothing from then on', async (_, statement) => {
    const { id, key } = await app
      .get(AccessKeys)
      .create({ name: 'reader program', role: 'reader', bodyId: null, entityId: null });
    expect(await me({ 'x-api-key': key })).toMatchObject({ statusCode: 200 });
    expect(await me({ 'x-api-key': key })).toMatchObject({ statusCode: 200 });
    await app.get(IdentityPool).pool.query(statement, [id]);
    expect(await me({ 'x-api-key': key })).toMatchObject({ statusCode: 401 });
  });

  it('a key waits for no disk while it is known', async () => {
    const query = 'select max("lastRequest") as last from auth.apikey';
    const { rows: before } = await app.get(IdentityPool).pool.query(query);
    for (let request = 0; request < 3; request += 1) await me({ 'x-api-key': manager });
    expect((await app.get(IdentityPool).pool.query(query)).rows).toEqual(before);
  });

  it('a person is added, once for one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'officer' };
    const officer = { name: 'B. Officer', email: 'Officer@Example.org', timeZone: 'Europe/Zurich' };
    const first = await post('people', officer, headers);
    expect(first.statusCode).toBe(201);
    expect((await post('people', officer, headers)).json()).toEqual(first.json());
    expect((await post('people', { ...officer, name: 'C. Officer' }, headers)).json()).toMatchObject({
      status: 422,
      code: 'key-reused',
    });
    expect((await post('people', officer)).json()).toMatchObject({ status: 409, code: 'email-taken' });
  });

  it('a role is given, once for one Idempotency-Key', async () => {
    const id = await addPerson('A. Chair');
    const chair = { role: 'chair', bodyId: 'cop', from: '2026-01-01' };
    const headers = { 'idempotency-key': 'chair' };
    const first = await post(`people/${id}/memberships`, chair, headers);
    expect(first.statusCode).toBe(201);
    expect((await post(`people/${id}/memberships`, chair, headers)).json()).toEqual(first.json());
    expect((await post(`people/${id}/memberships`, { ...chair, role: 'secretariat' }, headers)).json()).toMatchObject({
      code: 'key-reused',
    });
  });

  it.each([
    [
      'a person that is not there',
      '6f5d2f6c-58f9-4b7e-8ad0-0d3a3d2a1b11',
      { role: 'reader', from: '2026-01-01' },
      404,
      'person-unknown',
    ],
    ['an id that is none', 'me', { role: 'reader', from: '2026-01-01' }, 422, 'request-invalid'],
    ['a role that is none', null, { role: 'king', from: '2026-01-01' }, 422, 'request-invalid'],
    ['a date that is none', null, { role: 'reader', from: '2026-02-30' }, 422, 'request-invalid'],
    [
      'an end before the beginning',
      null,
      { role: 'reader', from: '2026-02-02', until: '2026-02-01' },
      422,
      'request-invalid',
    ],
    ['a focal point without entity', null, { role: 'focal_point', from: '2026-02-02' }, 422, 'request-invalid'],
    ['a word too many', null, { role: 'reader', from: '2026-02-02', king: true }, 422, 'request-invalid'],
  ])('a role is refused for %s', async (_, given, membership, status, code) => {
    const id = given ?? (await addPerson('Somebody'));
    expect((await post(`people/${id}/memberships`, membership)).json()).toMatchObject({ status, code });
  });

  it('who acted has a name, where the actor is a person', async () => {
    const id = await addPerson('B. Officer');
    expect(await personNames(app.get(IdentityPool).pool, [id, id, 'reminders'])).toEqual(new Map([[id, 'B. Officer']]));
    expect(await personNames(app.get(IdentityPool).pool, [])).toEqual(new Map());
  });

  it('the API describes each of its operations under a name of its own', async () => {
    const answer = await app.inject({ url: '/api/v1/openapi.json', headers: { 'x-api-key': manager } });
    const { paths } = answer.json<{ paths: Record<string, Record<string, { operationId: string }>> }>();
    const names = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(names).toContain('People_add');
    expect(new Set(names).size).toBe(names.length);
  });

  it('signing in is all that asks for no permission, besides health', () => {
    const open = app
      .get(RouteList)
      .all()
      .filter(({ ability }) => ability === 'public');
    expect(open.map(({ path }) => path).sort()).toEqual([
      '/api/auth/magic-link/verify',
      '/api/auth/sign-in/magic-link',
      '/health/live',
      '/health/ready',
    ]);
  });
});
