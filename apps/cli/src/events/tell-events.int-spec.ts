import { PassThrough } from 'node:stream';
import { ReadModelGate, OpenGate } from '@app/http';
import { EventFeed } from '../../../api/src/events/event-feed.js';
import { LogTail } from '../../../api/src/events/log-tail.js';
import { logScene, note } from '../../../api/src/events/spec-support/log-scene.js';
import type { TestApp } from '../../../../test/support/test-app.js';
import { LongAnswer } from './long-answer.js';
import { operator, placeAsked } from './open-feed.js';
import { eventLine, tellEvents, type Told } from './tell-events.js';

describe('the log on the command line', () => {
  let app: TestApp;
  let feed: EventFeed;
  beforeAll(async () => {
    app = await logScene(undefined, [{ provide: ReadModelGate, useClass: OpenGate }]);
    feed = app.http.get(EventFeed, { strict: false });
    await note(app, 'one');
    await note(app, 'two', { scope: 'OTHER' });
  });
  afterAll(() => app.close());

  const told = async (asked: { body?: string; types?: string; after?: string }, more: Partial<Told> = {}) => {
    const lines: string[] = [];
    await tellEvents(feed, app.http.get(LogTail, { strict: false }), {
      from: asked.after === undefined ? 0n : await placeAsked(feed, asked.after),
      wanted: await feed.wanted(operator, asked),
      follow: false,
      tell: (events) => {
        lines.push(...events.map(eventLine));
        return Promise.resolve();
      },
      until: new AbortController().signal,
      ...more,
    });
    return lines;
  };

  it('is told from the beginning, in order, each event once', async () => {
    const lines = await told({});
    expect(lines.map((line) => line.split('  ')[2])).toEqual(['BodyEstablished', 'BodyEstablished', 'Noted', 'Noted']);
    expect(lines.at(-1)).toMatch(/^0-\d+ {2}2026-03-01 {2}Noted {2}OTHER {2}thing-two$/);
  });

  it('is told of one body, of some types, and from a position on', async () => {
    expect(await told({ body: 'OTHER', types: 'Noted' })).toHaveLength(1);
    const [third = ''] = (await told({})).slice(2);
    const position = third.split('  ')[0] ?? '';
    for (const after of [position, position.split('-')[1] ?? ''])
      expect((await told({ after })).map((line) => line.split('  ')[4])).toEqual(['thing-two']);
  });

  it('refuses a body that is unknown, and a position of another log', async () => {
    await expect(told({ body: 'NOWHERE' })).rejects.toMatchObject({ code: 'body-unknown' });
    for (const after of ['999999', '7-1'])
      await expect(told({ after })).rejects.toMatchObject({ code: 'position-of-another-epoch' });
  });

  it('is followed until somebody has had enough', async () => {
    const enough = new AbortController();
    const seen: string[] = [];
    const following = told(
      {},
      {
        from: await feed.now(),
        follow: true,
        until: enough.signal,
        tell: (events) => {
          seen.push(...events.map(({ stream }) => stream));
          if (seen.includes('thing-four')) enough.abort();
          return Promise.resolve();
        },
      },
    );
    await note(app, 'three');
    await note(app, 'four');
    await following;
    expect(seen).toEqual(['thing-three', 'thing-four']);
  });

  it('ends, without a failure, where nobody reads the answer any more', async () => {
    const pipe = new PassThrough();
    const answer = new LongAnswer(pipe);
    pipe.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await answer.write(['a line that nobody takes']);
    expect(answer.until.aborted).toBe(true);
  });
});
