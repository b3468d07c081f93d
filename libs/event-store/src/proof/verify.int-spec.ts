import { type BrokenReason } from './verify-event.js';
import { asking, step, target, TestLog } from '../spec-support/log.js';

describe('verifying', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
    await log.store.append(target('a'), 0, [step(1), step(2), step(3)], asking());
    await log.store.append(target('b'), 0, [step(1)], asking());
    await log.store.append(target('a'), 3, [step(4)], asking({ on: '2024-02-01', causationId: 'cause' }));
  });
  afterEach(() => log.close());

  /** A superuser who switches the guards off. */
  const forge = (statement: string) =>
    log.rows(`set session_replication_role = replica; ${statement}; reset session_replication_role`);
  const second = "where stream_id = 'thing-a' and version = 2";

  it('finds an honest log whole', async () => {
    expect(await log.store.verify()).toEqual({ events: 5, streams: 2, broken: [] });
  });

  it.each<[string, BrokenReason]>([
    ['position = position + 100', 'record-changed'],
    ['event_id = gen_random_uuid()', 'record-changed'],
    ["scope = 'x'", 'record-changed'],
    ["type = 'x'", 'record-changed'],
    ['schema_version = 2', 'record-changed'],
    ["effective_on = '2024-03-02'", 'record-changed'],
    ["effective_on = 'infinity'", 'record-changed'],
    ['late = true', 'record-changed'],
    ['annuls = 1', 'record-changed'],
    ["recorded_at = recorded_at + interval '1 microsecond'", 'record-changed'],
    ["recorded_at = '-infinity'", 'record-changed'],
    ["actor = 'x'", 'record-changed'],
    ['command_id = gen_random_uuid()', 'record-changed'],
    ["correlation_id = 'x'", 'record-changed'],
    ["causation_id = 'x'", 'record-changed'],
    ["data = '{}'", 'data-changed'],
    [`data = '{"n": 1e999}'`, 'data-changed'],
    [`data = '{"n": 2.5}'`, 'data-changed'],
    ["data_salt = '\\x00'", 'data-changed'],
    ["prose = '{}'", 'prose-changed'],
    ['prose = null, prose_salt = null', 'prose-missing'],
    ['prose_hash = null', 'record-changed'],
  ])('names the event of which somebody set %s', async (change, reason) => {
    await forge(`update es.event set ${change} ${second}`);
    const { broken } = await log.store.verify();
    expect(broken).toContainEqual(expect.objectContaining({ streamId: 'thing-a', version: 2, reason }));
  });

  it.each<[string, string, BrokenReason]>([
    ['an event in the middle is gone', `delete from es.event ${second}`, 'version-missing'],
    ['all events of a stream are gone', "delete from es.event where stream_id = 'thing-a'", 'events-missing'],
    ['a stream is gone from the list', "delete from es.stream where stream_id = 'thing-a'", 'stream-missing'],
    [
      'the list names another kind',
      "update es.stream set category = 'x' where stream_id = 'thing-a'",
      'record-changed',
    ],
    [
      'two events are swapped',
      `update es.event e set data = o.data, data_salt = o.data_salt, data_hash = o.data_hash
      from es.event o where e.stream_id = 'thing-a' and o.stream_id = 'thing-a' and e.version + o.version = 5 and e.version in (2, 3)`,
      'record-changed',
    ],
  ])('notices that %s', async (_, statement, reason) => {
    await forge(statement);
    const { broken } = await log.store.verify();
    expect(broken).toContainEqual(expect.objectContaining({ streamId: 'thing-a', reason }));
    expect(broken.every(({ streamId }) => streamId === 'thing-a')).toBe(true);
  });

  it('stays whole after a redaction, which removes the prose, is recorded and can be repeated', async () => {
    const [first, event] = await log.store.read('thing-a');
    const position = event?.position ?? 0n;
    const record = await log.store.redact(position, 'asked to be forgotten', 'person-2');
    expect(await log.store.redact(position, 'again', 'person-3')).toEqual({ ...record, replayed: true });
    const [before, after] = await log.store.read('thing-a');
    expect(before).toEqual(first);
    expect(after).toEqual({ ...event, prose: null, redacted: true });
    expect(await log.store.read(record.streamId)).toMatchObject([
      {
        type: 'ProseRedacted',
        actor: 'person-2',
        scope: 'body-1',
        data: { position: position.toString(), streamId: 'thing-a' },
      },
    ]);
    expect(await log.rows(`select from es.event ${second} and prose_salt is not null`)).toEqual([]);
    expect(await log.store.verify()).toMatchObject({ events: 6, broken: [] });
  });

  it('refuses to redact what is not there', async () => {
    await expect(log.store.redact(999_999n, 'why', 'person-2')).rejects.toMatchObject({ code: 'nothing-to-redact' });
    const { position } = await log.one('bare', { type: 'StepTaken', data: {} });
    await expect(log.store.redact(position, 'why', 'person-2')).rejects.toMatchObject({ code: 'nothing-to-redact' });
  });
});
