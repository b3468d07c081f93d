import { createPool } from '@app/database';
import { EventStore } from '../event-store.js';
import { StoreUnavailable } from '../refusals.js';
import { requestHashOf } from '../proof/sealed-json.js';
import { asking, eventually, step, target, TestLog } from '../spec-support/log.js';

describe('appending', () => {
  let log: TestLog;
  beforeAll(async () => {
    log = await TestLog.open();
  });
  afterAll(() => log.close());
  const store = { append: (...all: Parameters<TestLog['store']['append']>) => log.store.append(...all) };
  const heads = async (id: string) =>
    (await log.rows('select from es.stream where stream_id = $1', [target(id).streamId])).length;

  it('gives the events back as they were, with what the store adds', async () => {
    const metadata = asking({ causationId: 'cause' });
    const appended = await store.append(
      target('a'),
      0,
      [step(1), { type: 'Ended', data: { "quote'": '"\\{}' } }],
      metadata,
    );
    expect(appended).toMatchObject({ streamId: 'thing-a', version: 2, replayed: false });
    const events = await log.store.read('thing-a');
    expect(events).toMatchObject([
      { version: 1, type: 'StepTaken', data: { n: 1 }, prose: { note: 'note 1' }, schemaVersion: 1, late: false },
      { version: 2, type: 'Ended', data: { "quote'": '"\\{}' }, prose: null, redacted: false, annuls: null },
    ]);
    expect(events[1]).toMatchObject({ position: appended.position, causationId: 'cause', effectiveOn: '2024-03-01' });
    expect((await log.store.verify()).broken).toEqual([]);
  });

  it('answers an exact repetition with the first result, whatever happened since', async () => {
    const metadata = asking();
    const first = await store.append(target('b'), 0, [step(1)], metadata);
    await store.append(target('b'), 1, [step(2)], asking());
    expect(await store.append(target('b'), 0, [step(1)], metadata)).toEqual({ ...first, replayed: true });
  });

  it('remembers a command that yielded nothing, also on a stream that is not there', async () => {
    const metadata = asking();
    expect(await store.append(target('c'), 0, [], metadata)).toMatchObject({
      version: 0,
      position: 0n,
      replayed: false,
    });
    expect(await heads('c')).toBe(0);
    expect(await store.append(target('c'), 0, [step(1)], metadata)).toMatchObject({ version: 0, replayed: true });
  });

  it('lets twins at the same moment write once', async () => {
    const metadata = asking();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => store.append(target('d'), 'any', [step(1)], metadata)),
    );
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(results.map(({ version, position }) => `${version} ${position}`)).size).toBe(1);
    expect(await log.store.read('thing-d')).toHaveLength(1);
  });

  it('refuses a key that belongs to another request, on the same stream and on another one', async () => {
    const metadata = asking();
    await store.append(target('e'), 0, [step(1)], metadata);
    const reused = { ...metadata, requestHash: requestHashOf('another') };
    await expect(store.append(target('e'), 1, [step(2)], reused)).rejects.toMatchObject({ code: 'key-reused' });
    await expect(store.append(target('e2'), 0, [step(2)], metadata)).rejects.toMatchObject({ code: 'key-reused' });
    expect(await heads('e2')).toBe(0);
  });

  it('refuses twins at the same moment on different streams but one, and leaves no head row', async () => {
    const metadata = asking();
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => store.append(target(`f${n}`), 0, [step(n)], metadata)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'key-reused' });
    expect(await log.rows("select from es.stream where stream_id like 'thing-f%'")).toHaveLength(1);
  });

  it('refuses a version that is not the stream’s, names it and writes nothing', async () => {
    await store.append(target('g'), 0, [step(1)], asking());
    const burned = await log.rows('select last_value from es.event_position');
    const attempt = store.append(target('g'), 0, [step(2)], asking());
    await expect(attempt).rejects.toMatchObject({ code: 'version-conflict', details: { version: 1 } });
    await expect(store.append(target('none'), 3, [step(2)], asking())).rejects.toMatchObject({
      code: 'version-conflict',
    });
    expect(await heads('none')).toBe(0);
    expect(await log.rows('select last_value from es.event_position')).toEqual(burned);
  });

  it.each([
    ['U+0000 in data', { data: { text: 'a\0b' } }],
    ['half a surrogate pair in prose', { data: {}, prose: { text: '\ud800' } }],
    ['U+0000 in a name', { data: { 'a\0': 1 } }],
  ])('refuses %s before anything is sent', async (_, content) => {
    const attempt = store.append(target('h'), 0, [{ type: 'StepTaken', ...content }], asking());
    await expect(attempt).rejects.toMatchObject({ code: 'text-not-storable' });
  });

  it('keeps numbers, texts and nesting exactly', async () => {
    const data = {
      big: 1e308,
      small: 5e-324,
      minus: -0,
      many: [1.1, [[]], {}],
      text: '\u0001 \\u0000 😀 \u2028',
      empty: '',
    };
    await store.append(target('i'), 0, [{ type: 'StepTaken', data }], asking());
    const [event] = await log.store.read('thing-i');
    expect(event?.data).toEqual({ ...data, minus: 0 });
    expect((await log.store.verify()).broken).toEqual([]);
  });

  it('keeps the fence of the very first event below its position', async () => {
    const empty = await TestLog.open();
    const [before] = await empty.rows<{ last_value: bigint }>('select last_value from es.event_position');
    const { position } = await empty.one();
    await empty.close();
    expect(position).toBeGreaterThan(before?.last_value ?? position);
  });

  it.each([
    ['update es.event set actor = actor', 'ES001'],
    ['update es.event set prose = null, prose_salt = null', 'ES001'],
    ['delete from es.event', 'ES001'],
    ['truncate es.event', 'ES001'],
    ['update es.command set to_version = 9', 'ES001'],
    ['delete from es.command', 'ES001'],
    ['truncate es.command', 'ES001'],
    ["update es.stream set category = 'x'", 'ES001'],
    ['delete from es.stream', 'ES001'],
    ['truncate es.stream', 'ES001'],
  ])('refuses even the owner to %s', async (statement, code) => {
    await log.one('owned');
    const attempt = log.rows(`set role sequitur_owner; ${statement}`);
    await expect(attempt).rejects.toMatchObject({ code });
  });

  it.each([
    'insert into es.event select * from es.event',
    'insert into es.stream select * from es.stream',
    'delete from es.subscription',
    "select nextval('es.event_position')",
    "select setval('es.event_position', 1)",
    'create table es.mine ()',
    'alter table es.event disable trigger all',
  ])('lets the program do nothing but append and read: %s', async (statement) => {
    await expect(log.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('says that the store is unavailable when the connection is lost in the middle', async () => {
    const pool = createPool({ url: log.url, role: 'sequitur_app', applicationName: 'spec-lost', max: 1 });
    const lost = new EventStore(pool);
    const blocker = await log.superuser.connect();
    await blocker.query('begin; lock table es.command in exclusive mode');
    const attempt = lost.append(target('lost'), 0, [step(1)], asking());
    const refusal = expect(attempt).rejects.toMatchObject({ code: 'store-unavailable', constructor: StoreUnavailable });
    const kill =
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'spec-lost' and state = 'active'";
    await eventually(async () => (await log.rows(kill)).length > 0);
    await refusal;
    await blocker.query('rollback');
    blocker.release();
    await pool.end();
    expect(await heads('lost')).toBe(0);
  });
});
