import { checkSealed, type SealedEvent } from '@app/event-store';
import { brokenEvent, type Finding } from './finding.js';

interface StreamSoFar {
  readonly last: SealedEvent;
  readonly latest: string | null;
}

/** Where the log records that the prose of an event was removed. */
const REDACTION = 'redaction-';

/** Checks the chains of all streams at once, along the log. Keeps one event per stream. */
export class ChainWalk {
  private readonly streams = new Map<string, StreamSoFar>();
  /** By the stream that would record the redaction. */
  private readonly withoutProse = new Map<string, SealedEvent>();
  private count = 0;

  get events(): number {
    return this.count;
  }

  get streamCount(): number {
    return this.streams.size;
  }

  take(event: SealedEvent): Finding[] {
    this.count += 1;
    const so = this.streams.get(event.streamId);
    const latest = so?.latest ?? null;
    const broken = checkSealed(event, so?.last, latest);
    const { effectiveOn } = event;
    const isLatest = effectiveOn !== null && (latest === null || effectiveOn > latest);
    this.streams.set(event.streamId, { last: withoutContent(event), latest: isLatest ? effectiveOn : latest });
    if (event.prose === null && event.proseHash !== null)
      this.withoutProse.set(`${REDACTION}${event.position}`, withoutContent(event));
    this.withoutProse.delete(event.streamId);
    return broken.map((reason) => brokenEvent(reason, event));
  }

  /** Prose that is gone without a redaction. */
  end(): Finding[] {
    return [...this.withoutProse.values()].map((event) => brokenEvent('prose-missing', event));
  }
}

/** What the next event of the stream is checked against needs no content. */
function withoutContent(event: SealedEvent): SealedEvent {
  return { ...event, data: {}, prose: null };
}
