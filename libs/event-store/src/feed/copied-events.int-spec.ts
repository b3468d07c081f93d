import * as fc from 'fast-check';
import { asking, step, target, TestLog } from '../spec-support/log.js';
import { storableJson } from '../spec-support/json.js';

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
    expect(await log.store.readUpTo(0n, safePosition, 1_000)).toEqual(events);
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
