/** The page of the feed that reads fastest. */
const PAGE = 10_000;

/** Reads the whole log by the feed; resolves to events per second. */
export async function readAll(store, expected) {
  const started = performance.now();
  let events = 0;
  for (let position = 0n; ;) {
    const page = await store.readAfter(position, PAGE);
    if (page.events.length === 0) break;
    events += page.events.length;
    position = page.events.at(-1).position;
  }
  if (events !== expected) throw new Error(`The feed gave ${events} events of ${expected}.`);
  return events / ((performance.now() - started) / 1000);
}
