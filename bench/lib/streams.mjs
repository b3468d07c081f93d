import { randomUUID } from 'node:crypto';

/** Each writer its own streams of 20 events, one after the other, as the reference arms have them. */
export function streamsOf(eventsPerStream = 20) {
  const streams = new Map();
  return (writer) => {
    const stream = streams.get(writer);
    if (stream !== undefined && stream.version < eventsPerStream) return stream;
    const next = { id: randomUUID(), version: 0 };
    streams.set(writer, next);
    return next;
  };
}
