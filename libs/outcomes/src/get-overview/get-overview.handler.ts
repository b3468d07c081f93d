import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Disposition, type MatrixMeeting, type OverviewView } from '@app/contracts';
import { CLOCK, daysBetween, isoDateOf, type Clock, type IsoDate } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import { dispositions, stepWords } from '../domain/index.js';
import { registerDay } from '../reading/as-of.js';
import { occasionsOf } from '../reading/occasions.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { GetOverview } from './get-overview.query.js';
import { needsOf } from './needs.js';

@QueryHandler(GetOverview)
export class GetOverviewHandler implements IQueryHandler<GetOverview> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ body, asOf: asked }: GetOverview): Promise<OverviewView> {
    const { asOf, day } = await registerDay(this.db, this.clock, body, asked);
    const meetings = await occasionsOf(this.db, body, asOf);
    const next = await this.nextMeeting(body, day);
    const { rows } = await sql<DatedLine>`with ${datedLines(body, asOf?.on ?? null, day)} select * from line`.execute(
      this.db,
    );
    return {
      asOf,
      total: rows.length,
      dispositions: dispositions.map((disposition) => ({
        disposition,
        count: rows.filter((row) => row.disposition === disposition).length,
      })),
      needs: needsOf(rows, next?.id ?? null),
      nextMeeting: next,
      moved: movedLately(rows),
      byMeeting: byMeeting(rows, meetings),
    };
  }

  /** The first one that is not over by that day, dates unknown included. */
  private async nextMeeting(body: string, day: IsoDate): Promise<OverviewView['nextMeeting']> {
    const all = (await occasionsOf(this.db, body, null)).filter(
      ({ kind, cancelled }) => kind === 'meeting' && !cancelled,
    );
    const over = all.findLastIndex(({ to }) => to !== null && to < day);
    const next = all[over + 1];
    if (next === undefined) return null;
    return { ...next, daysLeft: next.from === null ? null : daysBetween(day, isoDateOf(next.from)) };
  }
}

function movedLately(rows: readonly DatedLine[]): OverviewView['moved'] {
  return [...rows]
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
