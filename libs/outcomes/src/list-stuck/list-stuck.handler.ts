import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { StuckRow, StuckView } from '@app/contracts';
import { stucknessOf, threadsOf, type MeetingId, type Stuckness } from '../domain/index.js';
import { answerPage, lineKey, type AnswerPart, type InParts } from '../answering/answer-page.js';
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

  async execute({ filter, part, sight }: ListStuck): Promise<InParts<StuckView>> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => stuckView(at, filter, part));
  }
}

type Thread = readonly (TracedLine & { readonly id: string })[];

async function stuckView(
  at: RegisterAt,
  { body, times, ...chosen }: ListStuck['filter'],
  part: AnswerPart | null,
): Promise<InParts<StuckView>> {
  const occasions = await countedOccasionsOf(at, body, at.asOf);
  const reviewed = new Set(occasions.flatMap(({ id, report }) => (report === 'reviewed' ? [id] : [])));
  const lines = await tracedLines(at, body, all(conditions({ disposition: underWay, ...chosen })), occasions);
  const stuck = threadsOf(lines.map((line) => ({ ...line, id: line.outcome_id })))
    .flatMap((thread) => stuckThread(thread, (meeting) => reviewed.has(meeting)) ?? [])
    .filter(({ stuckness }) => stuckness.reiteratedAt.length >= times);
  const page = answerPage(
    stuck,
    ({ head, stuckness }) => lineKey(head, stuckness.reiteratedAt.length),
    occasions,
    part,
  );
  const names = await Names.of(
    at.db,
    page.lines.map(({ head }) => head),
  );
  return {
    body,
    times,
    rows: page.lines.map((each) => stuckRow(each, names)),
    total: page.total,
    nextKey: page.nextKey,
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

/** A thread stands under its first record; the others say the same again. */
interface StuckThread {
  readonly head: Thread[number];
  readonly again: Thread;
  readonly stuckness: Stuckness;
}

function stuckThread(thread: Thread, isReviewed: (meeting: MeetingId) => boolean): StuckThread | null {
  const [head, ...again] = thread;
  const stuckness = stucknessOf(happeningsOf(thread), isReviewed);
  return head === undefined || stuckness === null ? null : { head, again, stuckness };
}

function stuckRow({ head, again, stuckness }: StuckThread, names: Names): StuckRow {
  const { reiteratedAt, unread, since } = stuckness;
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
