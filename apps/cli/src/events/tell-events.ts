import type { EventView } from '@app/contracts';
import type { Wanted } from '@app/event-store';
import type { EventFeed } from '../../../api/src/events/event-feed.js';
import type { LogTail } from '../../../api/src/events/log-tail.js';

const PAGE = 500;
/** The log is asked again so often even where nothing woke us. */
const PATIENCE_MS = 15_000;

export interface Told {
  readonly from: bigint;
  readonly wanted: Wanted;
  /** Whether to wait for what comes once the end of the log is reached. */
  readonly follow: boolean;
  /** Takes a page; the next one is read when it has. */
  readonly tell: (events: readonly EventView[]) => Promise<void>;
  /** Aborted when somebody has had enough. */
  readonly until: AbortSignal;
}

/** Tells the log in order, each event once; resolves at its end, or with `follow` once `until` is aborted. */
export async function tellEvents(
  feed: Pick<EventFeed, 'page'>,
  tail: Pick<LogTail, 'beyond'>,
  { from, wanted, follow, tell, until }: Told,
): Promise<void> {
  let position = from;
  while (!until.aborted) {
    const { items, reached, more } = await feed.page(position, PAGE, wanted);
    if (items.length > 0) await tell(items);
    position = reached;
    if (more) continue;
    if (!follow) return;
    await tail.beyond(position, PATIENCE_MS, until);
  }
}

/** `1-1240  2024-01-23  OwnerAssigned  CWG-COP  outcome-9f3…`, and that it came late or takes a step back. */
export function eventLine({ position, effectiveOn, type, scope, stream, late, annuls, redacted }: EventView): string {
  const notes = [
    ...(late ? ['recorded late'] : []),
    ...(annuls === null ? [] : [`takes back step ${annuls}`]),
    ...(redacted ? ['words removed'] : []),
  ];
  return [position, effectiveOn, type, scope, stream, ...(notes.length === 0 ? [] : [`(${notes.join(', ')})`])].join(
    '  ',
  );
}
