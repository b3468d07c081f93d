import { cutOf, type Select } from './log-cut.js';
import { ProjectionRunner } from '../projections/projection-runner.js';
import { rowsAsRecorded } from '../projections/rows-as-recorded.js';
import { asking, step, target, TestLog } from '../spec-support/log.js';
import { pausedWriter } from '../spec-support/pause-points.js';
import { scopeCount, thingList, type ThingRow } from '../spec-support/projections.js';

describe('a log that is cut', () => {
  let log: TestLog;
  let select: Select;
  beforeEach(async () => {
    log = await TestLog.open();
    select = async <Row extends object>(text: string, values: readonly unknown[]) =>
      (await log.pool.query<Row>(text, [...values])).rows;
  });
  afterEach(() => log.close());

  const recordedAt = async (position: bigint): Promise<Date> => {
    const [event] = await log.rows<{ at: Date }>('select recorded_at as at from es.event where position = $1', [
      position,
    ]);
    if (event === undefined) throw new RangeError(`Nothing is recorded at ${position.toString()}.`);
    return event.at;
  };
  /** The same event once more, as another writer of that moment would have left it. */
  const again = (of: bigint, position: bigint, at: Date) =>
    log.rows(
      `insert into es.event select * from jsonb_populate_recordset(null::es.event, (
        select jsonb_agg(to_jsonb(e) || jsonb_build_object('position', $2::bigint, 'recorded_at', $3::timestamptz,
          'stream_id', 'thing-' || $2, 'event_id', gen_random_uuid())) from es.event e where position = $1))`,
      [of, position, at],
    );

  it('holds, at an instant, the last event that was recorded by then and all before it', async () => {
    const { position } = await log.one('a');
    const at = await recordedAt(position);
    expect(await cutOf(select, { instant: at })).toEqual({ epoch: '1', position, at });
    const before = new Date(at.getTime() - 1);
    expect(await cutOf(select, { instant: before })).toEqual({ epoch: '1', position: 0n, at: before });
    expect(await cutOf(select, { position })).toEqual({ epoch: '1', position, at });
    expect(await cutOf(select, { position: 0n, epoch: '1' })).toEqual({ epoch: '1', position: 0n, at: null });
  });

  it('is a beginning of the log even where times and positions stand crossed', async () => {
    const { position } = await log.one('a');
    const at = await recordedAt(position);
    await log.rows("select setval('es.event_position', $1)", [position + 2n]);
    await again(position, position + 1n, new Date(at.getTime() + 5));
    await again(position, position + 2n, new Date(at.getTime() + 2));
    const cut = async (ms: number) => (await cutOf(select, { instant: new Date(at.getTime() + ms) })).position;
    expect([await cut(1), await cut(2), await cut(5)]).toEqual([position, position + 2n, position + 2n]);
  });

  it('reaches no further than what is settled', async () => {
    const { position: settled } = await log.one('a');
    const writer = await pausedWriter(log, 'before-commit', 'slow');
    const { position } = await log.one('b');
    await expect(cutOf(select, { position })).rejects.toMatchObject({ code: 'position-not-settled' });
    const now = await recordedAt(position);
    const held = await cutOf(select, { instant: now });
    expect(held.position).toBe(settled);
    await writer.go();
    expect((await cutOf(select, { position })).position).toBe(position);
    expect((await cutOf(select, { instant: now })).position).toBe(position);
  });

  it('is refused where the log does not reach, and in another life of it', async () => {
    const { position } = await log.one('a');
    await expect(cutOf(select, { position: position + 1n })).rejects.toMatchObject({ code: 'position-beyond-log' });
    const later = new Date(Date.now() + 3_600_000);
    await expect(cutOf(select, { instant: later })).rejects.toMatchObject({ code: 'instant-in-future' });
    await log.rows("insert into es.log_epoch (reason) values ('restored')");
    await expect(cutOf(select, { position, epoch: '1' })).rejects.toMatchObject({ code: 'position-of-another-epoch' });
    expect(await cutOf(select, { position, epoch: '2' })).toMatchObject({ epoch: '2', position });
  });

  it('gives the rows that live ones differ from, whether the projection follows or lags behind', async () => {
    const projection = thingList();
    const [first, second] = [await log.one('a', step(1)), await log.one('a', step(2), asking({ on: '2024-02-01' }))];
    await log.one('born-later');
    await log.one('elsewhere', step(4), asking({ scope: 'body-2' }));
    const rows = async (position: bigint, scope: string | null = 'body-1') =>
      Object.fromEntries(
        [
          ...(await rowsAsRecorded(select, log.store.upcasters, projection, { category: 'thing', scope }, position)),
        ].map(([key, row]) => [key, row === null ? null : (row as ThingRow).total]),
      );
    expect(await rows(second.position)).toEqual({ 'thing-a': 3, 'thing-born-later': null });
    const runner = new ProjectionRunner(log.pool, log.store, [projection], { pollMs: 20 });
    runner.start();
    const { position: last } = await log.store.append(target('a'), 'any', [step(5)], asking());
    expect(await runner.waitFor(last, 20_000)).toBe(true);
    await runner.stop();
    expect(await rows(last)).toEqual({});
    expect(await rows(second.position)).toEqual({ 'thing-a': 3, 'thing-born-later': null });
    expect(await rows(first.position, null)).toEqual({
      ...{ 'thing-a': 1, 'thing-born-later': null, 'thing-elsewhere': null },
    });
  });

  it('does not pretend for projections whose rows gather many streams', async () => {
    const streams = { category: 'thing', scope: null };
    await expect(rowsAsRecorded(select, log.store.upcasters, scopeCount, streams, 0n)).rejects.toThrow(TypeError);
  });
});
