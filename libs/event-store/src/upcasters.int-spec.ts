import { EventStore } from './event-store.js';
import { ProjectionRunner } from './projections/projection-runner.js';
import { asking, target, TestLog } from './spec-support/log.js';
import { releases, talk, talkList } from './spec-support/said.js';
import { type NewEvent } from './types.js';

const inVersionOne = (word: string): NewEvent => ({ type: 'Said', data: { word }, prose: { by: 'Ada' } });

describe('a log that outlives the program which wrote it', () => {
  let log: TestLog;
  let one: EventStore;
  let two: EventStore;
  let three: EventStore;
  const runners: ProjectionRunner[] = [];
  beforeEach(async () => {
    log = await TestLog.open();
    [one, two, three] = [releases.one, releases.two, releases.three].map(
      (release) => new EventStore(log.pool, release),
    ) as [EventStore, EventStore, EventStore];
  });
  afterEach(async () => {
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    await log.close();
  });

  function run(store: EventStore): ProjectionRunner {
    const runner = new ProjectionRunner(log.pool, store, [talkList], { pollMs: 20 });
    runners.push(runner);
    runner.start();
    return runner;
  }
  const rows = async () =>
    Object.fromEntries(
      (await log.rows<{ stream_id: string; said: string[] }>('select * from read.talk_list')).map((row) => [
        row.stream_id,
        row.said,
      ]),
    );
  const caughtUp = async (
    runner: ProjectionRunner,
  ): Promise<readonly { streamId: string; error: string }[] | undefined> => {
    const [last] = await log.rows<{ position: bigint }>('select max(position) as position from es.event');
    expect(await runner.waitFor(last?.position ?? 0n, 20_000)).toBe(true);
    return (await runner.status())[0]?.parked;
  };

  it('is read in the newest version by every reader, and stays as it was stored', async () => {
    await one.append(target('a'), 'any', [inVersionOne('hello')], asking());
    await two.append(target('a'), 'any', [{ type: 'Said', data: { words: ['good', 'day'] } }], asking());
    const { version } = await three.handle(talk, target('a'), 'good bye', asking({ on: '2024-03-09' }));
    const newest = [
      { schemaVersion: 1, data: { words: ['hello'], loud: false }, prose: { speaker: 'Ada' } },
      { schemaVersion: 2, data: { words: ['good', 'day'], loud: false }, prose: null },
      { schemaVersion: 3, data: { words: ['good', 'bye'], loud: true }, prose: null },
    ];
    expect(version).toBe(3);
    expect(await three.read('thing-a')).toMatchObject(newest);
    expect((await three.readAfter(0n, 10)).events).toMatchObject(newest);

    const runner = run(three);
    await caughtUp(runner);
    const said = ['Ada: hello', '-: good day', '-: good bye!'];
    expect(await rows()).toEqual({ 'thing-a': said });
    // Late: the whole stream is folded again.
    await three.append(target('a'), 'any', [inVersionThree('first')], asking({ on: '2024-02-01' }));
    await caughtUp(runner);
    expect(await rows()).toEqual({ 'thing-a': ['-: first!', ...said] });

    expect(await log.rows('select schema_version, data from es.event order by version')).toMatchObject([
      { schema_version: 1, data: { word: 'hello' } },
      { schema_version: 2, data: { words: ['good', 'day'] } },
      { schema_version: 3 },
      { schema_version: 3 },
    ]);
    expect((await three.verify()).broken).toEqual([]);
  });

  it('parks the streams that only a newer program can read, until that one follows', async () => {
    await one.append(target('old'), 'any', [inVersionOne('hello')], asking());
    await three.append(target('new'), 'any', [inVersionThree('hi')], asking());
    await three.append(target('unheard'), 'any', [inVersionThree('psst')], asking());
    await one.append(target('later'), 'any', [inVersionOne('still here')], asking());

    const parked = await caughtUp(run(two));
    expect(parked?.map(({ streamId }) => streamId)).toEqual(['thing-new', 'thing-unheard']);
    expect(parked?.[0]?.error).toContain('version 3, and this program knows it up to version 2');
    expect(await rows()).toEqual({ 'thing-old': ['Ada: hello'], 'thing-later': ['Ada: still here'] });
    await expect(two.handle(talk, target('new'), 'me too', asking())).rejects.toMatchObject({
      code: 'event-from-the-future',
    });

    await runners.pop()?.stop();
    const runner = run(three);
    await three.append(target('old'), 'any', [inVersionThree('bye')], asking());
    expect(await caughtUp(runner)).toEqual([]);
    expect(await rows()).toEqual({
      'thing-old': ['Ada: hello', '-: bye!'],
      'thing-later': ['Ada: still here'],
      'thing-new': ['-: hi!'],
      'thing-unheard': ['?'],
    });
  });
});

const inVersionThree = (words: string): NewEvent => ({ type: 'Said', data: { words: words.split(' '), loud: true } });
