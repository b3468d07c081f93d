import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { EntityPageView } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import {
  happeningWords,
  reportedSince,
  rolesOf,
  type EntityId,
  type EntityRole,
  type Happening,
} from '../domain/index.js';
import { answerPage, lineKey, type AnswerPart, type InParts } from '../answering/answer-page.js';
import { asRecordedView } from '../reading/as-recorded.js';
import { occasionsOf } from '../reading/occasions.js';
import { ofBody } from '../reading/of-body.js';
import { RegisterMoments, type RegisterAt } from '../reading/register-at.js';
import { all, conditions } from '../reading/register-filter.js';
import { hasMovedSince, sinceDay } from '../reading/since.js';
import { Stories } from '../reading/stories.js';
import { toldRows } from '../reading/told-row.view.js';
import { tracedLines, type TracedLine } from '../reading/traced-lines.js';
import { GetEntityPage } from './get-entity-page.query.js';

@QueryHandler(GetEntityPage)
export class GetEntityPageHandler implements IQueryHandler<GetEntityPage> {
  constructor(private readonly moments: RegisterMoments) {}

  async execute({ entity, filter, part, sight }: GetEntityPage): Promise<InParts<EntityPageView>> {
    const day = await this.moments.day(filter.body, filter, sight);
    return this.moments.at(day, filter.body, (at) => entityPage(at, entity, filter, part));
  }
}

async function entityPage(
  at: RegisterAt,
  id: EntityId,
  { body, since: asked, ...filter }: GetEntityPage['filter'],
  part: AnswerPart | null,
): Promise<InParts<EntityPageView>> {
  const since = sinceDay(asked);
  const [entity, occasions] = await Promise.all([entityNamed(at.db, id), occasionsOf(at.db, body, null)]);
  const chosen = sql`${concerning(at, body, id)} and ${all(conditions(filter))}`;
  const lines = (await tracedLines(at, body, chosen, occasions)).filter((line) => hasMovedSince(line, since));
  const page = answerPage(lines, (line) => lineKey(line), occasions, part);
  const [rows, stories] = await Promise.all([toldRows(at, page.lines), Stories.of(at, page.lines)]);
  const shown = rolesPlayed(id, page.lines);
  return {
    body,
    entity: { id, name: entity.name, kind: entity.kind },
    since,
    rows: [...rows],
    roles: shown,
    counts: { ...counted(rolesPlayed(id, lines)), reported: lines.flatMap((line) => ownReports(id, line)).length },
    reported: page.lines.flatMap((line) => reportsOf(id, line, stories)).toSorted((a, b) => (a.on < b.on ? 1 : -1)),
    total: page.total,
    nextKey: page.nextKey,
    asOf: at.asOf,
    asRecorded: asRecordedView(at.asRecorded),
  };
}

function rolesPlayed(id: EntityId, lines: readonly TracedLine[]): EntityPageView['roles'] {
  const played = lines.map((line) => ({ id: line.outcome_id, roles: rolesOf(id, line) }));
  const playing = (role: EntityRole) => played.flatMap((each) => (each.roles.includes(role) ? [each.id] : []));
  return {
    promised: playing('promised'),
    owns: playing('owns'),
    addressed: playing('addressed'),
    holds: playing('holds'),
    supports: playing('supports'),
    opposes: playing('opposes'),
  };
}

function counted({
  promised,
  owns,
  addressed,
  holds,
  supports,
  opposes,
}: EntityPageView['roles']): Omit<EntityPageView['counts'], 'reported'> {
  return {
    ...{ promised: promised.length, owns: owns.length, addressed: addressed.length },
    ...{ holds: holds.length, supports: supports.length, opposes: opposes.length },
  };
}

/** Owns it, is addressed by it, holds it, took a position on it, gave its word for it, or reported on it. */
function concerning(at: RegisterAt, body: string, id: EntityId): RawBuilder<unknown> {
  const named = (field: string) => JSON.stringify([{ [field]: id }]);
  return sql`((owners || addressees) && array[${id}] or outcome_id in (
    select r.outcome_id from ${at.rows} r where ${ofBody(body, at)} and (r.state->>'holder' = ${id}
      or r.course @> ${named('owner')}::jsonb or r.course @> ${named('entity')}::jsonb
      or r.state->'positions' @> ${named('entity')}::jsonb or r.state->'issuers' @> ${named('entity')}::jsonb)))`;
}

function ownReports(id: EntityId, { course }: TracedLine): readonly Happening[] {
  return reportedSince(course, null).filter(({ owner }) => owner === id);
}

function reportsOf(id: EntityId, line: TracedLine, stories: Stories): EntityPageView['reported'] {
  return ownReports(id, line).map((happening) => ({
    outcome: line.outcome_id,
    on: happening.on,
    words: happeningWords(happening, stories.words).words,
    citation: happening.citation ?? null,
  }));
}

async function entityNamed(db: Kysely<unknown>, id: EntityId): Promise<{ name: string; kind: string }> {
  const { rows } = await sql<{ name: string; kind: string }>`
    select name, kind from read.entity where entity_id = ${id}`.execute(db);
  const [row] = rows;
  if (row !== undefined) return row;
  throw new DomainError('entity-unknown', `There is no entity ${id}.`, { entity: id });
}
