import { type EventStore } from '../event-store.js';
import { type FeedPage } from '../types.js';

/** Pages of the feed, the next one read while the one before is being folded. */
export class PageReader {
  private ahead: { readonly after: bigint; readonly page: Promise<FeedPage> } | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly limit: number,
  ) {}

  /** The page above a position. */
  after(position: bigint): Promise<FeedPage> {
    const { ahead } = this;
    this.ahead = undefined;
    return ahead?.after === position ? ahead.page : this.store.readAfter(position, this.limit);
  }

  /** So many events, up to that position, are about to be folded: after a full page there is most often another. */
  readAhead(events: number, after: bigint): void {
    if (events < this.limit) return;
    const page = this.store.readAfter(after, this.limit);
    // Told to whoever takes the page, if anybody does.
    page.catch(() => undefined);
    this.ahead = { after, page };
  }
}
