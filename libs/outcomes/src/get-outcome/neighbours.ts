import type { Named, OutcomeView } from '@app/contracts';
import type { InstrumentRow } from '@app/directory';
import type { Visibility } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import type { Citation, OutcomeState, ViewType } from '../domain/index.js';
import type { RegisterAt } from '../reading/register-at.js';

/** Titles of the documents cited, by id, as far as the asker may see them. */
export async function citedDocuments(
  { db, sight }: Pick<RegisterAt, 'db' | 'sight'>,
  citations: readonly Citation[],
): Promise<ReadonlyMap<string, string>> {
  const ids = citations.map(({ document }) => document);
  const { rows } = await sql<{ document_id: string; title: string; body_id: string; visibility: Visibility }>`
    select document_id, title, body_id, visibility from read.document where document_id = any(${ids})`.execute(db);
  const seen = rows.filter(({ body_id, visibility }) => sight(body_id).includes(visibility));
  return new Map(seen.map(({ document_id, title }) => [document_id, title]));
}

/** As the text cites them: by the version that it names, else by title. */
export async function instrumentNames(
  db: Kysely<unknown>,
  { instruments, instrumentVersions = [] }: Pick<OutcomeState, 'instruments' | 'instrumentVersions'>,
): Promise<Named[]> {
  const { rows } = await sql<Pick<InstrumentRow, 'instrument_id' | 'title' | 'versions'>>`
    select instrument_id, title, versions from read.instrument where instrument_id = any(${instruments})`.execute(db);
  return instruments.map((id) => {
    const row = rows.find(({ instrument_id }) => instrument_id === id);
    const cited = instrumentVersions.find(({ instrument }) => instrument === id)?.version;
    const version = row?.versions.find((each) => each.version === cited);
    const words = version && (version.aliases[0] ?? `${row?.title ?? id} (${version.by})`);
    return { id, name: words ?? row?.title ?? id };
  });
}

/** Titles of meetings, by id. */
export async function meetingTitles(db: Kysely<unknown>, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ meeting_id: string; title: string }>`
    select meeting_id, title from read.meeting where meeting_id = any(${ids})`.execute(db);
  return new Map(rows.map(({ meeting_id, title }) => [meeting_id, title]));
}

const inverse: Readonly<Record<string, string>> = {
  restates: 'restated by',
  reiterates: 'reiterated by',
  follows_up: 'followed up by',
  adopts: 'adopted by',
  supersedes: 'superseded by',
  qualifies: 'qualified by',
  spawned_by: 'spawned',
  superseded_by: 'supersedes',
  adopted_as: 'adopts',
  answered_by: 'answers',
};

/**
 * Relations of the outcome, and those of others of that day that point at it, which are computed and stored nowhere. What
 * ties it to outcomes that the asker may not see is left out.
 */
export async function relatedOutcomes(
  { db, rows: register, asOf }: RegisterAt,
  id: string,
  own: OutcomeState['relations'],
): Promise<OutcomeView['relations']> {
  const { rows: targets } = await sql<{ outcome_id: string; reference: string; title: string }>`
    select outcome_id, reference, title from ${register} r
    where outcome_id = any(${own.map(({ target }) => target)}::uuid[])`.execute(db);
  const { rows: pointing } = await sql<{
    outcome_id: string;
    reference: string;
    title: string;
    relation: string;
    stated_by: 'source' | 'person';
  }>`
    select r.outcome_id, r.reference, r.title, x.relation, x."statedBy" as stated_by from ${register} r
    cross join lateral jsonb_to_recordset(r.state->'relations') as x(relation text, target uuid, "statedBy" text)
    where r.state->'relations' @> ${JSON.stringify([{ target: id }])}::jsonb and x.target = ${id}
      and (${asOf?.on ?? null}::date is null or r.effective_on <= ${asOf?.on ?? null}::date)
    order by r.reference`.execute(db);
  return [
    ...own.flatMap(({ relation, target, statedBy }) => {
      const found = targets.find(({ outcome_id }) => outcome_id === target);
      if (found === undefined) return [];
      const { reference, title } = found;
      return [{ relation: relation.replaceAll('_', ' '), id: target, reference, title, statedBy }];
    }),
    ...pointing.map(({ outcome_id, reference, title, relation, stated_by }) => ({
      relation: inverse[relation] ?? relation,
      id: outcome_id,
      reference,
      title,
      statedBy: stated_by,
    })),
  ];
}

/** Views recorded on the outcome, so that dissent stays visible wherever it is shown. */
export async function viewsOn(
  { db, rows: register }: RegisterAt,
  views: OutcomeState['views'],
): Promise<OutcomeView['views']> {
  const { rows } = await sql<{
    outcome_id: string;
    reference: string;
    wording: string;
    holder: string | null;
    name: string | null;
    view: { type: ViewType; wordInSource: boolean } | null;
  }>`
    select r.outcome_id, r.reference, r.wording, r.state->>'holder' as holder, e.name, r.state->'view' as view
    from ${register} r left join read.entity e on e.entity_id = r.state->>'holder'
    where r.outcome_id = any(${views.map(({ view }) => view)}::uuid[])`.execute(db);
  return views.flatMap(({ view, statedBy }) => {
    const row = rows.find(({ outcome_id }) => outcome_id === view);
    if (row === undefined) return [];
    const holder = row.holder === null ? null : { id: row.holder, name: row.name ?? row.holder };
    const facts = row.view ?? { type: 'view', wordInSource: false };
    return [{ id: view, reference: row.reference, holder, ...facts, wording: row.wording, statedBy }];
  });
}
