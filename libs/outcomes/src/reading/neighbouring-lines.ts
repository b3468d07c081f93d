import type { IsoDate } from '@app/kernel';
import { sql } from 'kysely';
import type { MeetingId, OutcomeId, OutcomeKind, StatedBy, StoryNeighbour, Tie, ViewType } from '../domain/index.js';
import type { RegisterAt } from './register-at.js';
import type { TracedLine } from './traced-lines.js';

/** Another outcome that one is tied to, as far as the asker may see it. */
export interface NeighbourLine {
  readonly outcome_id: OutcomeId;
  readonly reference: string;
  readonly kind: OutcomeKind;
  readonly meeting_id: MeetingId;
  readonly effective_on: IsoDate;
  readonly paragraph: string | null;
  readonly wording: string;
  readonly holder: string | null;
  readonly issuers: readonly string[];
  readonly view: { readonly type: ViewType; readonly wordInSource: boolean } | null;
}

interface Pointing extends NeighbourLine {
  readonly target: OutcomeId;
  readonly relation: Tie;
}

/** What lies around a set of lines: the outcomes they name, and those that name them. */
export interface Neighbours {
  readonly named: ReadonlyMap<OutcomeId, NeighbourLine>;
  readonly pointing: ReadonlyMap<OutcomeId, readonly Pointing[]>;
  /** Who says that a view concerns an outcome, by `outcome view`. */
  readonly statedBy: ReadonlyMap<string, StatedBy>;
}

const told = sql`r.outcome_id, r.reference, r.kind, r.meeting_id, r.effective_on, r.paragraph, r.wording, r.state->>'holder' as holder, r.state->'view' as view,
  array(select x.entity from jsonb_to_recordset(r.state->'issuers') as x(entity text)) as issuers`;

/** Reads them all at once; nothing that was agreed after the day asked about. */
export async function neighboursOf(
  { db, rows: register, asOf }: RegisterAt,
  lines: readonly TracedLine[],
): Promise<Neighbours> {
  const ids = lines.map(({ outcome_id }) => outcome_id);
  const named = [
    ...new Set(lines.flatMap(({ views, relations }) => [...views, ...relations.map(({ target }) => target)])),
  ];
  const then = sql`(${asOf?.on ?? null}::date is null or r.effective_on <= ${asOf?.on ?? null}::date)`;
  const [{ rows: found }, { rows: pointing }, { rows: drawn }] = await Promise.all([
    sql<NeighbourLine>`select ${told} from ${register} r where r.outcome_id = any(${named}::uuid[])`.execute(db),
    // One condition on an array, so that each of them is looked up in the index; a join reads the whole register.
    sql<Pointing>`select ${told}, x.target, x.relation from ${register} r
      cross join lateral jsonb_to_recordset(r.state->'relations') as x(relation text, target uuid)
      where r.state->'relations' @> any(array(
        select jsonb_build_array(jsonb_build_object('target', own.id)) from unnest(${ids}::uuid[]) as own(id)))
      and x.target = any(${ids}::uuid[]) and ${then} order by r.effective_on, r.reference`.execute(db),
    sql<{ key: string; stated_by: StatedBy }>`
      select r.outcome_id || ' ' || (x.view)::text as key, x."statedBy" as stated_by from ${register} r
      cross join lateral jsonb_to_recordset(r.state->'views') as x(view uuid, "statedBy" text)
      where r.outcome_id = any(${ids}::uuid[])`.execute(db),
  ]);
  return {
    named: new Map(found.map((line) => [line.outcome_id, line])),
    pointing: Map.groupBy(pointing, ({ target }) => target),
    statedBy: new Map(drawn.map(({ key, stated_by }) => [key, stated_by])),
  };
}

/** As a story tells of it. */
export function storyNeighbour(line: NeighbourLine, relation: Tie): StoryNeighbour {
  return {
    id: line.outcome_id,
    reference: line.reference,
    kind: line.kind,
    meeting: line.meeting_id,
    on: line.effective_on,
    paragraph: line.paragraph,
    relation,
    issuers: line.issuers,
  };
}
