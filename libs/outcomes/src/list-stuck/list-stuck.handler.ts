import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { StuckRow, StuckView } from '@app/contracts';
import { stucknessOf, threadsOf, type MeetingId } from '../domain/index.js';
import { countedOccasionsOf } from '../answering/counted-occasions.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { Names } from '../reading/names.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { registerRowView } from '../reading/register-row.view.js';
import { tracedLines, type TracedLine } from '../reading/traced-lines.js';
import { underWay } from '../reading/under-way.js';
import { ListStuck } from './list-stuck.query.js';

@QueryHandler(ListStuck)
export class ListStuckHandler implements IQueryHandler<ListStuck> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ filter, sight }: ListStuck): Promise<StuckView> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => stuckView(at, filter));
  }
}

type Thread = readonly (TracedLine & { readonly id: string })[];

async function stuckView(at: RegisterAt, filter: ListStuck['filter']): Promise<StuckView> {
  const { body, times, ...chosen } = filter;
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const reviewed = new Set(occasions.flatMap(({ id, report }) => (report === 'reviewed' ? [id] : [])));
  const lines = await tracedLines(at, body, all(conditions({ disposition: underWay, ...chosen })), occasions);
  const names = await Names.of(at.db, lines);
  const rows = threadsOf(lines.map((line) => ({ ...line, id: line.outcome_id })))
    .flatMap((thread) => stuckRow(thread, (meeting) => reviewed.has(meeting), names) ?? [])
    .filter(({ reiteratedAt }) => reiteratedAt.length >= times)
    .toSorted((a, b) => b.reiteratedAt.length - a.reiteratedAt.length);
  return { body, times, rows, asOf: at.asOf, asRecorded: asRecordedView(at.asRecorded) };
}

/** A thread stands under its first record; the others say the same again. */
function stuckRow(thread: Thread, isReviewed: (meeting: MeetingId) => boolean, names: Names): StuckRow | null {
  const [head, ...again] = thread;
  if (head === undefined) return null;
  const stuck = stucknessOf(happeningsOf(thread), isReviewed);
  if (stuck === null) return null;
  const { reiteratedAt, unread, since } = stuck;
  return {
    ...registerRowView(head, names),
    words: stuckWords(reiteratedAt, unread),
    reiteratedAt: [...reiteratedAt],
    unread,
    since,
    also: again.map(({ id, reference, meeting_id }) => ({ id, reference, meeting: meeting_id })),
  };
}

function happeningsOf(thread: Thread) {
  return thread
    .flatMap(({ course }, record) =>
      course.map((happening, index) => ({ ...happening, saidAgain: record > 0 && index === 0 })),
    )
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function stuckWords(meetings: readonly MeetingId[], unread: number): string {
  const times = meetings.length === 1 ? 'once' : `${meetings.length} times`;
  const apart = unread === 0 ? '' : `; ${unread} more in reports not gone through`;
  return `said again ${times} without progress (${meetings.join(', ')})${apart}`;
}
