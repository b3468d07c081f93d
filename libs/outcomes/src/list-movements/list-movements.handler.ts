import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { MovementsView } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import type { RegisterDay } from '../reading/as-of.js';
import { Names } from '../reading/names.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { withoutHiddenTies } from '../reading/seen.js';
import { datedLines, type DatedLine } from '../reading/register-lines.js';
import { ListMovements } from './list-movements.query.js';
import { momentAsked } from './moment-asked.js';
import { momentView, movedOutcomes, movementsView, subjectsIn, type Moved, type Subjects } from './movements.view.js';
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
      const moved = movedOutcomes(await linesOf(earlier, body), await linesOf(later, body));
      const subjects = await subjectsOf(later.db, moved);
      return { body, from: momentView(from), to: momentView(to), ...movementsView(moved, subjects) };
    });
  }
}

async function linesOf(at: RegisterAt, body: string): Promise<readonly DatedLine[]> {
  const { rows } = await sql<DatedLine>`with ${datedLines(body, at)}
    select * from line order by meeting_id desc, number`.execute(at.db);
  return withoutHiddenTies(at.db, at.sight, rows);
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
