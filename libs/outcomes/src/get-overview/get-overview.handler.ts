import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Disposition, type MatrixMeeting, type OverviewView } from '@app/contracts';
import { addDays, daysBetween, isoDateOf, type IsoDate } from '@app/kernel';
import { sql } from 'kysely';
import { dispositions, stepWords } from '../domain/index.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { occasionsOf } from '../reading/occasions.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { GetOverview } from './get-overview.query.js';
import { countNeeds } from './needs.js';

@QueryHandler(GetOverview)
export class GetOverviewHandler implements IQueryHandler<GetOverview> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ body, asked, sight }: GetOverview): Promise<OverviewView> {
    const day = await this.moments.day(body, asked, sight);
    return this.moments.at(day, body, (at) => overviewOf(at, body));
  }
}

async function overviewOf(at: RegisterAt, body: string): Promise<OverviewView> {
  const meetings = await occasionsOf(at.db, body, at.asOf);
  const next = await nextMeeting(at, body);
  const lines = datedLines(body, at);
  const [{ rows }, needs] = await Promise.all([
    sql<DatedLine>`with ${lines} select * from line`.execute(at.db),
    countNeeds(at.db, lines, next?.id ?? null),
  ]);
  return {
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
    total: rows.length,
    dispositions: dispositions.map((disposition) => ({
      disposition,
      count: rows.filter((row) => row.disposition === disposition).length,
    })),
    needs,
    nextMeeting: next,
    moved: movedSince(lastReported(meetings, at.day), rows),
    byMeeting: byMeeting(rows, meetings),
  };
}

/** The first one that is not over, dates unknown included; a day that is asked about is asked about as of its end. */
async function nextMeeting({ db, asOf, day }: RegisterAt, body: string): Promise<OverviewView['nextMeeting']> {
  const all = (await occasionsOf(db, body, null)).filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
  const today = asOf === null ? day : addDays(day, 1);
  const over = all.findLastIndex(({ to }) => to !== null && to < today);
  const next = all[over + 1];
  if (next === undefined) return null;
  return { ...next, daysLeft: next.from === null ? null : daysBetween(day, isoDateOf(next.from)) };
}

/** The first day of the last meeting by then with a report; null where there is none. */
function lastReported(meetings: readonly MatrixMeeting[], day: IsoDate): string | null {
  return meetings.findLast(({ report, from }) => report !== 'not_held' && from !== null && from <= day)?.from ?? null;
}

/** The last step of each outcome that moved at that meeting or since, newest first. */
function movedSince(since: string | null, rows: readonly DatedLine[]): OverviewView['moved'] {
  return rows
    .filter(({ last_on }) => since === null || last_on >= since)
    .sort((a, b) => (a.last_on === b.last_on ? a.reference.localeCompare(b.reference) : a.last_on < b.last_on ? 1 : -1))
    .slice(0, 10)
    .map((row) => ({
      id: row.outcome_id,
      reference: row.reference,
      title: row.title,
      words: stepWords(row.last_step),
      on: row.last_on,
    }));
}

/** Only meetings that have outcomes; the newest stands last. */
function byMeeting(rows: readonly DatedLine[], meetings: readonly MatrixMeeting[]): OverviewView['byMeeting'] {
  return meetings.flatMap(({ id }) => {
    const own = rows.filter(({ meeting_id }) => meeting_id === id);
    if (own.length === 0) return [];
    const counts: Partial<Record<Disposition, number>> = {};
    for (const row of own) {
      const disposition = Disposition.parse(row.disposition);
      counts[disposition] = (counts[disposition] ?? 0) + 1;
    }
    return [{ meeting: id, counts }];
  });
}
