import { checkSealed, type SealedEvent } from '@app/event-store';
import { brokenEvent, type EventPlace, type Finding } from './finding.js';

/** What the next event of a stream is checked against. A million streams fit: the hash as latin1 is smaller than a buffer of its own. */
interface StreamSoFar {
  readonly version: number;
  readonly position: bigint;
  readonly chainHash: string;
  readonly latest: string | null;
}

/** Where the log records that the prose of an event was removed. */
const REDACTION = 'redaction-';

/** Checks the chains of all streams at once, along the log. Keeps a line per stream. */
export class ChainWalk {
  private readonly streams = new Map<string, StreamSoFar>();
  /** By the stream that would record the redaction. */
  private readonly withoutProse = new Map<string, EventPlace>();
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
    const broken = checkSealed(event, so && { ...so, chainHash: Buffer.from(so.chainHash, 'latin1') }, latest);
    const { effectiveOn } = event;
    const isLatest = effectiveOn !== null && (latest === null || effectiveOn > latest);
    const { version, position } = event;
    const chainHash = event.chainHash.toString('latin1');
    this.streams.set(event.streamId, { version, position, chainHash, latest: isLatest ? effectiveOn : latest });
    if (event.prose === null && event.proseHash !== null)
      this.withoutProse.set(`${REDACTION}${event.position}`, {
        streamId: event.streamId,
        version: event.version,
        position: event.position,
      });
    this.withoutProse.delete(event.streamId);
    return broken.map((reason) => brokenEvent(reason, event));
  }

  /** Prose that is gone without a redaction. */
  end(): Finding[] {
    return [...this.withoutProse.values()].map((event) => brokenEvent('prose-missing', event));
  }
}
