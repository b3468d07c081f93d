import { setTimeout as pause } from 'node:timers/promises';
import { type EventStore, StoreUnavailable } from '@app/event-store';

const REST_MS = 5;

export interface Seen {
  readonly events: number;
  /** Events at a position that was passed already, or of a version that is not the next of its stream. */
  readonly outOfOrder: number;
}

/** Follows the feed while it grows, as a projection does, and remembers whether every stream came whole and in order. */
export class FeedWatch {
  private readonly versions = new Map<string, number>();
  private position = 0n;
  private events = 0;
  private outOfOrder = 0;
  private stopping = false;
  private readonly loop: Promise<void>;

  constructor(
    private readonly store: EventStore,
    private readonly limit: number,
  ) {
    this.loop = this.follow();
    this.loop.catch(() => undefined); // told by `end`
  }

  /** Reads to the end and says what was seen; rejects where the feed failed for good. */
  async end(): Promise<Seen> {
    this.stopping = true;
    await this.loop;
    while ((await this.readOn()) > 0);
    return { events: this.events, outOfOrder: this.outOfOrder };
  }

  private async follow(): Promise<void> {
    while (!this.stopping) {
      try {
        if ((await this.readOn()) > 0) continue;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
      }
      await pause(REST_MS);
    }
  }

  private async readOn(): Promise<number> {
    const { events } = await this.store.readAfter(this.position, this.limit);
    for (const { position, streamId, version } of events) {
      if (position <= this.position || version !== (this.versions.get(streamId) ?? 0) + 1) this.outOfOrder += 1;
      this.versions.set(streamId, version);
      this.position = position;
    }
    this.events += events.length;
    return events.length;
  }
}
