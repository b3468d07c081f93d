import * as fc from 'fast-check';
import { EventStore } from '../event-store.js';
import { asking, step, target, TestLog } from '../spec-support/log.js';
import { storableJson } from '../spec-support/json.js';
import { releases } from '../spec-support/said.js';
import { type RecordedEvent } from '../types.js';

/** Every field by name: those that are decoded when asked for are not the event's own. */
function whole(event: RecordedEvent): object {
  return Object.fromEntries(FIELDS.map((name) => [name, event[name]]));
}

const FIELDS = [
  ...(['position', 'streamId', 'version', 'eventId', 'scope', 'type', 'schemaVersion', 'effectiveOn', 'late'] as const),
  ...(['annuls', 'recordedAt', 'actor', 'commandId', 'correlationId', 'causationId', 'data', 'prose'] as const),
  'redacted' as const,
];

describe('events read by COPY', () => {
  let log: TestLog;
  beforeEach(async () => {
    log = await TestLog.open();
  });
  afterEach(() => log.close());

  it('are those of the feed, whatever they hold', async () => {
    await log.one('a', step(2), asking({ on: '2024-03-20' }));
    await log.one('a', step(1), asking({ on: '2024-02-29' }));
    await log.one('a', { ...step(3), annuls: 1 }, { ...asking(), causationId: 'ä "x"\n\\' });
    const { position } = await log.one('b', step(4));
    await log.store.redact(position, 'asked', 'person-2');
    for (const [index, value] of fc.sample(storableJson, 200).entries())
      await log.store.append(target(`c${index}`), 0, [{ type: 'Ünlike', data: { value } }], asking());
    const { events, safePosition } = await log.store.readAfter(0n, 1_000);
    expect(events).toHaveLength(205);
    expect((await log.store.readUpTo(0n, safePosition, 1_000)).map(whole)).toEqual(events);
  });

  it('are brought to the newest version whole', async () => {
    const event = { type: 'Said', data: { word: 'hello' }, prose: { by: 'Ada' } };
    await new EventStore(log.pool, releases.one).append(target('a'), 0, [event], asking());
    const newest = new EventStore(log.pool, releases.three);
    const { events, safePosition } = await newest.readAfter(0n, 10);
    expect(events).toMatchObject([{ schemaVersion: 1, data: { words: ['hello'] }, prose: { speaker: 'Ada' } }]);
    expect((await newest.readUpTo(0n, safePosition, 10)).map(whole)).toEqual(events);
  });

  it('come in pages, above one position and up to another', async () => {
    for (let n = 0; n < 5; n += 1) await log.one();
    const positions = (await log.store.readAfter(0n, 10)).events.map(({ position }) => position);
    const [first = 0n, , , fourth = 0n] = positions;
    const page = async (limit: number) =>
      (await log.store.readUpTo(first, fourth, limit)).map(({ position }) => position);
    expect(await page(10)).toEqual(positions.slice(1, 4));
    expect(await page(2)).toEqual(positions.slice(1, 3));
  });
});
