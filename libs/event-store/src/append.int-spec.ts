import { createPool } from '@app/database';
import { isoDateOf } from '@app/kernel';
import { type Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { EventStore } from './event-store.js';
import { requestHashOf } from './sealed-json.js';
import { type Metadata, type NewEvent } from './types.js';

const target = (id: string) => ({ streamId: `thing-${id}`, category: 'thing' });
const step = (n: number): NewEvent => ({ type: 'StepTaken', data: { n }, prose: { note: `note ${n}` } });
const asking = (request: unknown, over: Partial<Metadata> = {}): Metadata => ({
  actor: 'person-1',
  scope: 'body-1',
  effectiveOn: isoDateOf('2024-03-01'),
  commandId: randomUUID(),
  requestHash: requestHashOf(request),
  correlationId: 'request-1',
  ...over,
});

describe('appending', () => {
  let database: FreshDatabase;
  let pool: Pool;
  let store: EventStore;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = createPool({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    store = new EventStore(pool);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });
  const heads = async (id: string) =>
    (await pool.query('select from es.stream where stream_id = $1', [target(id).streamId])).rowCount;

  it('gives the events back as they were, with what the store adds', async () => {
    const metadata = asking('a', { causationId: 'cause' });
    const appended = await store.append(
      target('a'),
      0,
      [step(1), { type: 'Ended', data: { "quote'": '"\\{}' } }],
      metadata,
    );
    expect(appended).toMatchObject({ streamId: 'thing-a', version: 2, replayed: false });
    const events = await store.read('thing-a');
    expect(events).toMatchObject([
      { version: 1, type: 'StepTaken', data: { n: 1 }, prose: { note: 'note 1' }, schemaVersion: 1, late: false },
      { version: 2, type: 'Ended', data: { "quote'": '"\\{}' }, prose: null, redacted: false, annuls: null },
    ]);
    expect(events[1]).toMatchObject({ position: appended.position, causationId: 'cause', effectiveOn: '2024-03-01' });
    expect((await store.verify()).broken).toEqual([]);
  });

  it('answers an exact repetition with the first result, whatever happened since', async () => {
    const metadata = asking('b');
    const first = await store.append(target('b'), 0, [step(1)], metadata);
    await store.append(target('b'), 1, [step(2)], asking('b2'));
    expect(await store.append(target('b'), 0, [step(1)], metadata)).toEqual({ ...first, replayed: true });
  });

  it('remembers a command that yielded nothing, also on a stream that is not there', async () => {
    const metadata = asking('c');
    expect(await store.append(target('c'), 0, [], metadata)).toMatchObject({
      version: 0,
      position: 0n,
      replayed: false,
    });
    expect(await heads('c')).toBe(0);
    expect(await store.append(target('c'), 0, [step(1)], metadata)).toMatchObject({ version: 0, replayed: true });
  });

  it('lets twins at the same moment write once', async () => {
    const metadata = asking('d');
    const results = await Promise.all(
      Array.from({ length: 8 }, () => store.append(target('d'), 'any', [step(1)], metadata)),
    );
    expect(results.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(new Set(results.map(({ version, position }) => `${version} ${position}`)).size).toBe(1);
    expect(await store.read('thing-d')).toHaveLength(1);
  });

  it('refuses a key that belongs to another request, on the same stream and on another one', async () => {
    const metadata = asking('e');
    await store.append(target('e'), 0, [step(1)], metadata);
    const reused = { ...metadata, requestHash: requestHashOf('another') };
    await expect(store.append(target('e'), 1, [step(2)], reused)).rejects.toMatchObject({ code: 'key-reused' });
    await expect(store.append(target('e2'), 0, [step(2)], metadata)).rejects.toMatchObject({ code: 'key-reused' });
    expect(await heads('e2')).toBe(0);
  });

  it('refuses twins at the same moment on different streams but one, and leaves no head row', async () => {
    const metadata = asking('f');
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, (_, n) => store.append(target(`f${n}`), 0, [step(n)], metadata)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'key-reused' });
    const left = await pool.query("select stream_id from es.stream where stream_id like 'thing-f%'");
    expect(left.rowCount).toBe(1);
  });

  it('refuses a version that is not the stream’s, names it and writes nothing', async () => {
    await store.append(target('g'), 0, [step(1)], asking('g'));
    const burned = await pool.query('select last_value from es.event_position');
    const attempt = store.append(target('g'), 0, [step(2)], asking('g2'));
    await expect(attempt).rejects.toMatchObject({ code: 'version-conflict', details: { version: 1 } });
    await expect(store.append(target('none'), 3, [step(2)], asking('g3'))).rejects.toMatchObject({
      code: 'version-conflict',
    });
    expect(await heads('none')).toBe(0);
    expect((await pool.query('select last_value from es.event_position')).rows).toEqual(burned.rows);
  });

  it.each([
    ['U+0000 in data', { data: { text: 'a\0b' } }],
    ['half a surrogate pair in prose', { data: {}, prose: { text: '\ud800' } }],
    ['U+0000 in a name', { data: { 'a\0': 1 } }],
  ])('refuses %s before anything is sent', async (_, content) => {
    const attempt = store.append(target('h'), 0, [{ type: 'StepTaken', ...content }], asking('h'));
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
    await store.append(target('i'), 0, [{ type: 'StepTaken', data }], asking('i'));
    const [event] = await store.read('thing-i');
    expect(event?.data).toEqual({ ...data, minus: 0 });
    expect((await store.verify()).broken).toEqual([]);
  });
});
