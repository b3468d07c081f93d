import { type EventStore } from '../event-store.js';
import { type SharedTail } from './shared-tail.js';
import { type RecordedEvent } from '../types.js';

type Page = readonly RecordedEvent[];

const SMALL_PAGE = 250;

/** Pages of the log, the next one read while the one before is being folded. */
export class PageReader {
  private ahead:
    { readonly after: bigint; readonly upTo: bigint | undefined; readonly page: Promise<Page> } | undefined;
  private limit: number;

  constructor(
    private readonly store: EventStore,
    private readonly tail: SharedTail,
    private readonly most: number,
  ) {
    this.limit = most;
  }

  /** Small pages hold a processor for a shorter time. */
  useSmall(small: boolean): void {
    this.limit = small ? Math.min(SMALL_PAGE, this.most) : this.most;
  }

  /** The page above a position and up to one that is settled, or as far as the feed goes. */
  after(position: bigint, upTo?: bigint): Promise<Page> {
    const { ahead } = this;
    this.ahead = undefined;
    return ahead?.after === position && ahead.upTo === upTo ? ahead.page : this.read(position, upTo);
  }

  /** So many events, up to that position, are about to be folded: after a full page there is most often another. */
  readAhead(events: number, after: bigint, upTo?: bigint): void {
    if (events < this.limit) return;
    const page = this.read(after, upTo);
    // Told to whoever takes the page, if anybody does.
    page.catch(() => undefined);
    this.ahead = { after, upTo, page };
  }

  private async read(after: bigint, upTo: bigint | undefined): Promise<Page> {
    if (upTo === undefined) return this.tail.after(after, this.limit);
    return after < upTo ? this.store.readUpTo(after, upTo, this.limit) : [];
  }
}
