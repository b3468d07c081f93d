import { EventsPage, type EventView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import type { TestApp } from '../../../../test/support/test-app.js';
import { logScene, note } from './spec-support/log-scene.js';

describe('the log over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await logScene();
    for (const [n, scope] of ['CWG-COP', 'OTHER', 'directory', 'CWG-COP', 'OTHER'].entries())
      await note(app, `${scope}-${n}`, { type: n % 2 === 0 ? 'Noted' : 'Rung', scope });
  });
  afterAll(() => app.close());

  const page = async (query: string, as = '*'): Promise<EventsPage> =>
    EventsPage.parse((await app.call('GET', `/events${query}`, undefined, as)).json);
  const things = ({ items }: { items: readonly EventView[] }) =>
    items.flatMap(({ stream }) => (stream.startsWith('thing-') ? [stream.slice(6)] : []));

  it('is read page by page, each event once and in the order of writing', async () => {
    const seen: EventView[] = [];
    let next: string | undefined;
    for (let more = true; more;) {
      const got = await page(next === undefined ? '?limit=2' : `?limit=2&after=${next}`);
      seen.push(...got.items);
      ({ next, more } = got);
    }
    expect(things({ items: seen })).toEqual(['CWG-COP-0', 'OTHER-1', 'directory-2', 'CWG-COP-3', 'OTHER-4']);
    expect(seen).toHaveLength(7);
    expect(await page(`?after=${next}`)).toEqual({ items: [], next, more: false });
  });

  it('tells of a body, or of types, what is asked, and goes on past the rest', async () => {
    expect(things(await page('?body=OTHER'))).toEqual(['OTHER-1', 'OTHER-4']);
    const rung = await page('?types=Rung,Struck');
    expect(things(rung)).toEqual(['OTHER-1', 'CWG-COP-3']);
    expect(rung.next).toBe((await page('')).next);
  });

  it('shows of a fact who, when by both clocks, what, and in whose words', async () => {
    const { items } = await page('?types=Rung&limit=1');
    expect(items).toMatchObject([
      {
        ...{ stream: 'thing-OTHER-1', version: 1, scope: 'OTHER', type: 'Rung', actor: 'person-1', late: false },
        ...{ effectiveOn: '2026-03-01', data: { id: 'OTHER-1' }, prose: { words: 'OTHER-1' }, redacted: false },
      },
    ]);
  });

  it('gives to each what belongs to the bodies whose events they may read, and nothing of no body', async () => {
    expect(things(await page('', 'CWG-COP:events.read'))).toEqual(['CWG-COP-0', 'CWG-COP-3']);
    const refused = await app.call('GET', '/events?body=OTHER', undefined, 'CWG-COP:events.read');
    expect(refused).toMatchObject({ status: 403, json: { code: 'not-allowed' } });
    expect((await app.call('GET', '/events', undefined, '*:register.read')).status).toBe(403);
    expect((await app.call('GET', '/events?body=NOWHERE')).json).toMatchObject({ code: 'body-unknown' });
  });

  it('shows that words were removed, and when', async () => {
    const { position } = await note(app, 'redacted', { scope: 'OTHER' });
    await app.http.get(EventStore).redact(position, 'It names a person.', 'person-1');
    const { items } = await page('?body=OTHER&types=Noted,ProseRedacted');
    expect(items.slice(-2)).toMatchObject([
      { stream: 'thing-redacted', prose: null, redacted: true },
      { type: 'ProseRedacted', data: { streamId: 'thing-redacted' } },
    ]);
  });

  it.each([
    ['nonsense', 422, 'position-invalid'],
    ['x7-1', 409, 'position-of-another-epoch'],
    ['0-99999999', 409, 'position-of-another-epoch'],
  ])('refuses to go on from %s: %i %s', async (after, status, code) => {
    expect(await app.call('GET', `/events?after=${after}`)).toMatchObject({ status, json: { code } });
    expect(await app.call('GET', `/events/stream?after=${after}`)).toMatchObject({ status, json: { code } });
  });
});
