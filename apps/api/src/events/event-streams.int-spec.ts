import { Authenticator } from '@app/http';
import { BodyAuthenticator } from '../../../../test/support/body-authenticator.js';
import type { TestApp } from '../../../../test/support/test-app.js';
import { EventStreams, usualLimits } from './event-streams.js';
import { logScene, note } from './spec-support/log-scene.js';
import { SseReader } from './spec-support/sse-reader.js';

/** Lets everybody do what their header says, until told to let nobody in. */
class Porter extends BodyAuthenticator {
  isClosed = false;

  override authenticate(headers: Record<string, unknown>): ReturnType<BodyAuthenticator['authenticate']> {
    return super.authenticate(this.isClosed ? {} : headers);
  }
}

const limits = { ...usualLimits, readers: 3, signOfLifeMs: 50, patienceMs: 100 };

describe('the log as server-sent events', () => {
  const porter = new Porter();
  let app: TestApp;
  let url: string;
  const readers: SseReader[] = [];
  const reader = (as = '*'): SseReader => {
    const made = new SseReader(url, as);
    readers.push(made);
    return made;
  };
  /** Until the server knows that nobody reads any more. */
  const allGone = async (): Promise<void> => {
    while (app.http.get(EventStreams).readers > 0) await app.call('GET', '/events?limit=1');
  };

  beforeAll(async () => {
    app = await logScene(limits, [{ provide: Authenticator, useValue: porter }]);
    await app.http.listen(0, '127.0.0.1');
    url = await app.http.getUrl();
  });
  afterEach(async () => {
    porter.isClosed = false;
    for (const one of readers.splice(0)) one.cut();
    await allGone();
  });
  afterAll(() => app.close());

  it('begins with what comes from now on, or from a position', async () => {
    const { position } = await note(app, 'before');
    const fromNow = reader();
    await fromNow.open();
    const fromThere = reader();
    await fromThere.open(`?after=0-${position - 1n}`);
    await note(app, 'after');
    expect((await fromNow.until(1)).map(({ stream }) => stream)).toEqual(['thing-after']);
    expect((await fromThere.until(2)).map(({ stream }) => stream)).toEqual(['thing-before', 'thing-after']);
  });

  it('misses nothing and doubles nothing, however often the line is lost while others write', async () => {
    const one = reader('CWG-COP:events.read');
    await one.open();
    const ids = Array.from({ length: 240 }, (_, n) => `${n % 3 === 0 ? 'other' : 'mine'}-${n}`);
    const writing = Promise.all(
      [0, 1, 2, 3].map(async (writer) => {
        for (const [n, id] of ids.entries())
          if (n % 4 === writer) await note(app, id, { scope: id.startsWith('mine') ? 'CWG-COP' : 'OTHER' });
      }),
    );
    for (let lost = 0; lost < 20; lost += 1) {
      for (let pieces = 0; pieces <= lost % 3; pieces += 1) await one.take();
      one.cut();
      expect(await one.open()).toEqual({ status: 200, code: null });
    }
    await writing;
    const mine = ids.filter((id) => id.startsWith('mine'));
    const seen = (await one.until(mine.length)).map(({ data }) => data['id']);
    await one.take();
    expect([...seen].sort()).toEqual([...mine].sort());
    const order = one.events.map(({ position }) => Number(position.split('-')[1]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('moves a quiet reader on past what is not for it, so that it comes back at the end of the log', async () => {
    const one = reader('CWG-COP:events.read');
    await one.open();
    const { position } = await note(app, 'elsewhere', { scope: 'OTHER' });
    while (one.lastId !== `0-${position}`) await one.take();
    expect(one.events).toEqual([]);
  });

  it('ends, and says why, when the reader may no more', async () => {
    const one = reader();
    await one.open();
    porter.isClosed = true;
    expect(await one.untilEnd()).toMatchObject({ code: 'not-signed-in' });
  });

  it('drops a reader that takes nothing, tells it why, and has the rest for it when it comes back', async () => {
    const one = reader();
    await one.open();
    const words = 'x'.repeat(500_000);
    for (let n = 0; n < 40; n += 1) await note(app, `heavy-${n}`, { words });
    await allGone();
    expect(await one.untilEnd()).toMatchObject({ code: 'reader-too-slow' });
    expect(one.events.length).toBeLessThan(40);
    await one.open();
    expect((await one.until(40)).map(({ data }) => data['id'])).toEqual(
      Array.from({ length: 40 }, (_, n) => `heavy-${n}`),
    );
  });

  it('has room for so many readers, and says so to one more', async () => {
    const all = [reader(), reader(), reader(), reader()];
    const opened: unknown[] = [];
    for (const one of all) opened.push((await one.open()).code);
    expect(opened).toEqual([null, null, null, 'event-streams-full']);
  });

  it('leaves nothing behind for who asks for its headers only', async () => {
    const headers = { authorization: '*' };
    const answer = await fetch(`${url}/api/v1/events/stream`, { method: 'HEAD', headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(app.http.get(EventStreams).readers).toBe(0);
  });

  it('is refused to who may not read events there, or goes on from a log that was another', async () => {
    expect(await reader('CWG-COP:events.read').open('?body=OTHER')).toEqual({ status: 403, code: 'not-allowed' });
    const back = reader();
    back.lastId = '7-12';
    expect(await back.open()).toEqual({ status: 409, code: 'position-of-another-epoch' });
  });
});
