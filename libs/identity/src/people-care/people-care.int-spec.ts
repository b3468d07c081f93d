import { createHash, randomUUID } from 'node:crypto';
import { EventStore, requestHashOf } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { type MailCatcher, peopleApp } from '../../test/identity-app.js';
import { AccessKeys, personNames, type Role, SignInMail } from '../index.js';

type Answer = Awaited<ReturnType<NestFastifyApplication['inject']>>;

describe('looking after people', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  let manager: string;
  let officer: string;

  const keyFor = async (role: Role, bodyId: string | null): Promise<string> =>
    (await app.get(AccessKeys).create({ name: `${role} program`, role, bodyId, entityId: null })).key;
  const call = (method: 'GET' | 'POST', url: string, payload?: object, key = manager): Promise<Answer> =>
    app.inject({ method, url: `/api/v1/${url}`, headers: { 'x-api-key': key }, ...(payload && { payload }) });
  const added = async (name: string, email: string | null = null): Promise<string> =>
    (await call('POST', 'people', { name, email })).json<{ id: string }>().id;
  const record = async (streamId: string, prose: object): Promise<bigint> => {
    const commandId = randomUUID();
    const decider = {
      initial: null,
      decide: () => [{ type: 'DocumentRegistered', data: {}, prose }],
      evolve: () => null,
      judge: () => undefined,
    };
    const { position } = await app.get(EventStore).handle(
      decider,
      { streamId, category: 'document' },
      {},
      {
        ...{ actor: 'p', scope: 'cop', effectiveOn: isoDateOf('2026-01-01'), commandId, correlationId: commandId },
        requestHash: requestHashOf({ commandId }),
      },
    );
    return position;
  };

  beforeAll(async () => {
    database = await freshDatabase();
    app = await peopleApp(database.url);
    manager = await keyFor('system_manager', null);
    officer = await keyFor('secretariat', 'cop');
    await record('entity-unicef', { name: 'UNICEF' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('lists persons by body, entity, role and day, and nobody but a system manager sees the list', async () => {
    const id = await added('A. Chair', 'chair@example.org');
    await call('POST', `people/${id}/memberships`, {
      role: 'chair',
      bodyId: 'cop',
      from: '2026-01-01',
      until: '2026-06-30',
    });
    const found = async (query: string) =>
      (await call('GET', `people?${query}`)).json<{ name: string }[]>().map(({ name }) => name);
    expect(await found('role=chair')).toEqual(['A. Chair']);
    expect(await found('role=chair&body=cop&on=2026-06-30')).toEqual(['A. Chair']);
    expect(await found('role=chair&on=2026-07-01')).toEqual([]);
    expect(await found('role=chair&body=other')).toEqual([]);
    expect(await found('')).toContain('secretariat program');
    expect((await call('GET', 'people', undefined, officer)).statusCode).toBe(403);
  });

  it('corrects a person; another address is another sign-in', async () => {
    const id = await added('B. Oficer', 'b@example.org');
    const correct = (body: object) => call('POST', `people/${id}/corrections`, body);
    expect((await correct({ name: 'B. Officer', email: 'New@Example.org' })).json()).toMatchObject({
      ...{ name: 'B. Officer', email: 'new@example.org', language: 'en' },
    });
    await added('Other', 'other@example.org');
    expect((await correct({ email: 'other@example.org' })).json()).toMatchObject({ code: 'email-taken' });
    expect((await correct({ language: 'xx' })).statusCode).toBe(422);
    expect((await call('POST', `people/${randomUUID()}/corrections`, { name: 'X' })).statusCode).toBe(404);
  });

  it('leaves a trace of each correction in the log, by whom, and none of what was typed', async () => {
    const id = await added('D. Ofcer', 'd@example.org');
    const role = await call('POST', `people/${id}/memberships`, { role: 'reader', bodyId: 'cop', from: '2026-01-01' });
    const { id: membership } = role.json<{ id: string }>();
    const trace = async () => app.get(EventStore).read(`person-${id}`);
    await call('POST', `people/${id}/corrections`, { name: 'D. Officer', email: 'd2@example.org', language: 'en' });
    await call('POST', `people/${id}/corrections`, { name: 'D. Officer' });
    await call('POST', `memberships/${membership}/ends`, { on: '2026-06-30' });
    const named = { person: id, membership, role: 'reader', body: 'cop', entity: null };
    const before = { from: '2026-01-01', until: null };
    const events = await trace();
    expect(events).toMatchObject([
      { type: 'PersonCorrected', scope: 'directory', data: { person: id, corrected: ['name', 'email'] } },
      { type: 'RoleDatesSet', data: { ...named, before, after: { ...before, until: '2026-06-30' } } },
    ]);
    expect(new Set(events.map(({ actor }) => actor)).size).toBe(1);
    expect(JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? '' : value))).not.toMatch(
      /Of.?i?cer|example/,
    );
  });

  it('refuses to leave nobody who can add people, and then tells the log of no change', async () => {
    const people = (await call('GET', 'people?role=system_manager')).json<
      { id: string; memberships: { id: string }[] }[]
    >();
    const [only] = people;
    const refused = await call('POST', `memberships/${only?.memberships[0]?.id ?? ''}/ends`, { on: '2099-12-31' });
    expect(refused.json()).toMatchObject({ code: 'last-system-manager' });
    expect(await app.get(EventStore).read(`person-${only?.id ?? ''}`)).toEqual([]);
  });

  it('ends a role and corrects its dates', async () => {
    const id = await added('C. Reader');
    const role = await call('POST', `people/${id}/memberships`, { role: 'reader', bodyId: 'cop', from: '2026-01-01' });
    const { id: membership } = role.json<{ id: string }>();
    const end = (on: string) => call('POST', `memberships/${membership}/ends`, { on });
    expect((await end('2026-03-31')).json()).toMatchObject({ memberships: [{ until: '2026-03-31' }] });
    expect((await end('2025-12-31')).json()).toMatchObject({ code: 'role-dates-reversed' });
    const dates = { from: '2026-02-01', until: null };
    expect((await call('POST', `memberships/${membership}/date-corrections`, dates)).json()).toMatchObject({
      memberships: [{ from: '2026-02-01', until: null }],
    });
  });

  it('never ends the last role of a system manager', async () => {
    const [holder] = (await call('GET', 'people?role=system_manager')).json<{ memberships: { id: string }[] }[]>();
    const end = await call('POST', `memberships/${holder?.memberships[0]?.id ?? ''}/ends`, { on: '2026-12-31' });
    expect(end.json()).toMatchObject({ status: 409, code: 'last-system-manager' });
  });

  it('lets the secretariat say who acts for an entity, from when and until when', async () => {
    const add = (body: object, entity = 'unicef') =>
      call('POST', `entities/${entity}/focal-points`, { bodyId: 'cop', from: '2026-01-01', ...body }, officer);
    const first = await add({ name: 'D. Contact', email: 'd@unicef.example.org' });
    expect(first.statusCode).toBe(201);
    const { id } = first.json<{ id: string }>();
    const list = async (query = '') =>
      (await call('GET', `entities/unicef/focal-points${query}`, undefined, officer)).json<object[]>();
    expect(await list()).toMatchObject([{ person: { name: 'D. Contact' }, from: '2026-01-01', until: null }]);
    expect((await call('POST', `focal-points/${id}/ends`, { on: '2026-06-30' }, officer)).statusCode).toBe(200);
    expect(await list('?on=2026-07-01')).toEqual([]);
    expect(await list('?on=2026-06-30')).toHaveLength(1);
    const all = await call('GET', 'focal-points?body=cop&on=2026-06-30', undefined, officer);
    expect(all.json()).toMatchObject([{ id, entityId: 'unicef', person: { name: 'D. Contact' } }]);
    expect((await call('GET', 'focal-points?on=2026-07-01', undefined, officer)).json()).toEqual([]);
    expect((await add({ name: 'X' }, 'nobody')).json()).toMatchObject({ code: 'entity-unknown' });
    expect((await add({ name: 'X', bodyId: 'other' })).statusCode).toBe(403);
    expect((await add({})).statusCode).toBe(422);
    const other = (await call('GET', 'people?role=secretariat')).json<{ memberships: { id: string }[] }[]>();
    const theirs = other[0]?.memberships[0]?.id ?? '';
    expect((await call('POST', `focal-points/${theirs}/ends`, { on: '2026-06-30' }, officer)).statusCode).toBe(404);
  });

  it('erases a person: name, address, sign-in, keys, mails and, where asked, the words of the log', async () => {
    const id = await added('E. Leaver', 'leaver@example.org');
    await call('POST', `people/${id}/memberships`, { role: 'secretariat', bodyId: 'cop', from: '2026-01-01' });
    const cookie = await signIn('leaver@example.org');
    expect((await app.inject({ url: '/api/v1/me', headers: { cookie } })).statusCode).toBe(200);
    const pool = app.get(Pool);
    const hash = createHash('sha256').update('leaver@example.org').digest('hex');
    await pool.query(
      `insert into reminders.address_bounce (address_hash, permanent, status, reason, message_id, mails)
        values ($1, true, '550', 'Leaver is unknown', '<1@x>', 1)`,
      [hash],
    );
    await pool.query(`insert into reminders.mail_choice (recipient, often) values ($1, 'weekly')`, [id]);
    const named = await record('document-a', { title: 'Note by E. LEAVER' });
    const spelled = await record('document-b', { title: 'As Mr Leaver said' });
    await record('document-c', { title: 'Of somebody else' });
    const mentions = async (also = '') =>
      (await call('GET', `people/${id}/mentions${also}`))
        .json<{ position: string }[]>()
        .map(({ position }) => position);
    expect(await mentions()).toEqual([String(named)]);
    expect(await mentions('?also=Mr%20Leaver')).toEqual([String(named), String(spelled)]);
    const erase = (body: object) => call('POST', `people/${id}/erasure`, { reason: 'Asked for it.', ...body });
    expect((await erase({ redact: [String(spelled)] })).json()).toMatchObject({ code: 'not-a-mention' });
    expect((await erase({ redact: 'all', also: ['Mr Leaver'] })).statusCode).toBe(200);

    expect((await app.inject({ url: '/api/v1/me', headers: { cookie } })).statusCode).toBe(401);
    expect((await call('GET', `people/${id}`)).statusCode).toBe(404);
    expect(await personNames(pool, [id])).toEqual(new Map([[id, 'a former officer']]));
    const { rows } = await pool.query<{ all: string }>(
      `select concat((select json_agg(p) from directory.person p), (select json_agg(u) from auth."user" u),
        (select json_agg(v) from auth.verification v), (select json_agg(m) from reminders.mailbox m),
        (select json_agg(b) from reminders.address_bounce b), (select json_agg(c) from reminders.mail_choice c),
        (select json_agg(e) from es.event e)) as all`,
    );
    expect(rows[0]?.all).not.toMatch(/leaver/i);
    expect(rows[0]?.all).toMatch(/Of somebody else/);
    const log = await app.get(EventStore).read(`person-${id}`);
    expect(log).toMatchObject([{ type: 'PersonErased', data: { person: id }, prose: { reason: 'Asked for it.' } }]);
    expect((await erase({})).statusCode).toBe(404);
  });

  const signIn = async (email: string): Promise<string> => {
    const sent = app.get<SignInMail, MailCatcher>(SignInMail).next();
    await app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/magic-link',
      headers: { origin: 'http://localhost:3000' },
      payload: { email },
    });
    const token = new URL((await sent).url).searchParams.get('token') ?? '';
    const verified = await app.inject({ url: `/api/auth/magic-link/verify?token=${token}` });
    return verified.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  };
});
