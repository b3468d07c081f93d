import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MovementsView } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { positionsIn, type Happening, type Movement, type OutcomeId } from '../domain/index.js';
import { sql, type Kysely } from 'kysely';
import type { RegisterDay } from '../reading/as-of.js';
import { Names } from '../reading/names.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { hiddenAmong, withoutHiddenTies } from '../reading/seen.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { ListMovements } from './list-movements.query.js';
import { momentAsked } from './moment-asked.js';
import {
  momentView,
  movedOutcomes,
  movementsView,
  subjectsIn,
  type Moved,
  type MovingLine,
  type Subjects,
} from './movements.view.js';
import { SinceMeeting } from './since-meeting.js';

@QueryHandler(ListMovements)
export class ListMovementsHandler implements IQueryHandler<ListMovements> {
  constructor(
    private readonly moments: RegisterMoments,
    private readonly since: SinceMeeting,
  ) {}

  async execute({ body, from: askedFrom, to: askedTo, sight }: ListMovements): Promise<MovementsView> {
    const to = await this.moments.day(body, momentAsked(askedTo), sight);
    const from =
      askedFrom === undefined
        ? await this.since.before(body, to)
        : await this.moments.day(body, momentAsked(askedFrom), sight);
    refuseBackwards(from, to);
    return this.moments.inOneSnapshot([from, to], body, async ([earlier, later]) => {
      if (earlier === undefined || later === undefined) throw new RangeError('Two days give two registers.');
      const moved = await withSeenRecords(
        later,
        movedOutcomes(await linesOf(earlier, body), await linesOf(later, body)),
      );
      const subjects = await subjectsOf(later.db, moved);
      return { body, from: momentView(from), to: momentView(to), ...movementsView(moved, subjects) };
    });
  }
}

interface StoredLine extends DatedLine {
  readonly merged_into: OutcomeId | null;
  readonly course: readonly Happening[];
}

/** With the records that were merged into others: that they were is what moved. */
async function linesOf(at: RegisterAt, body: string): Promise<readonly MovingLine[]> {
  const { rows } = await sql<StoredLine>`with ${datedLines(body, { ...at, rows: at.everyRow })}
    select line.*, r.merged_into, r.course from line join ${at.everyRow} r on r.outcome_id = line.outcome_id
    order by line.meeting_id desc, line.number`.execute(at.db);
  const seen = await withoutHiddenTies(at.db, at.sight, rows);
  return seen.map(({ merged_into: mergedInto, course, ...line }) => ({
    ...line,
    mergedInto,
    positions: positionsIn(course.filter(({ on }) => at.asOf === null || on <= at.asOf.on)),
  }));
}

/** Into which record another was merged is said to those who see that record; that it was merged, to all who see the other. */
async function withSeenRecords({ db, sight }: RegisterAt, moved: readonly Moved[]): Promise<readonly Moved[]> {
  const merging = (type: Movement['type']): boolean => type === 'merged' || type === 'unmerged';
  const named = moved.flatMap(({ movements }) =>
    movements.flatMap(({ type, about }) => (merging(type) ? (about ?? []) : [])),
  );
  const hidden = await hiddenAmong(db, sight, named);
  if (hidden.size === 0) return moved;
  return moved.map(({ line, movements }) => ({
    line,
    movements: movements.map((each) =>
      merging(each.type) && hidden.has(each.about ?? '') ? { ...each, about: null } : each,
    ),
  }));
}

/** A reference is given once and never changed, so it is the same at any moment. */
async function subjectsOf(db: Kysely<unknown>, moved: readonly Moved[]): Promise<Subjects> {
  const { entities, outcomes } = subjectsIn(moved);
  const { rows } = await sql<{ outcome_id: string; reference: string }>`
    select outcome_id, reference from read.outcome_register where outcome_id = any(${outcomes}::uuid[])`.execute(db);
  const references = new Map(rows.map(({ outcome_id, reference }) => [outcome_id, reference]));
  return { entities: await Names.of(db, [], entities), references };
}

/** On neither clock may the second moment lie before the first: then nothing that was there is gone. */
function refuseBackwards(from: RegisterDay, to: RegisterDay): void {
  const isEarlier = to.asOf !== null && (from.asOf === null || to.asOf.on < from.asOf.on);
  const knowsLess =
    to.asRecorded !== null && (from.asRecorded === null || to.asRecorded.position < from.asRecorded.position);
  if (isEarlier || knowsLess)
    throw new DomainError(
      'moments-reversed',
      'The second moment lies before the first. Ask for them the other way round.',
    );
}
