import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { VersionMattersView } from '@app/contracts';
import { GetDocument, GetDocumentChanges, type DocumentView, type ParagraphChange } from '@app/documents';
import { DomainError, type Sight } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { OutcomeState } from '../domain/index.js';
import { onlySeen, seenRows } from '../reading/seen.js';
import { ListVersionMatters } from './list-version-matters.query.js';

type Matter = VersionMattersView['matters'][number];

interface Row {
  readonly outcome_id: string;
  readonly reference: string;
  readonly title: string;
  readonly version: number;
  readonly state: OutcomeState;
}

/** A citation of an outcome, by its place in the outcome's list. */
interface Cited {
  readonly row: Row;
  readonly index: number;
  readonly version: string;
  readonly paragraph: string;
}

@QueryHandler(ListVersionMatters)
export class ListVersionMattersHandler implements IQueryHandler<ListVersionMatters> {
  constructor(
    @Inject(Kysely) private readonly db: Kysely<unknown>,
    private readonly queries: QueryBus,
  ) {}

  async execute({ document, version, sight }: ListVersionMatters): Promise<VersionMattersView> {
    const view = await this.queries.execute(new GetDocument(document));
    const earlier = earlierThan(view, version);
    const cited = (await this.citing(document, sight)).flatMap((row) => citationsOf(row, document));
    const versions = [...new Set(cited.map((each) => each.version))].filter((each) => earlier.has(each));
    const changes = new Map<string, readonly ParagraphChange[]>();
    for (const from of versions)
      changes.set(from, (await this.queries.execute(new GetDocumentChanges(document, from, version))).changes);
    const matters = cited.flatMap((each) => matterOf(each, changes.get(each.version) ?? [], document, version));
    return { document, version, undecided: matters.filter(({ decision }) => decision === null).length, matters };
  }

  /** In the order of their references; also those whose citation was corrected to this version. */
  private async citing(document: string, sight: Sight): Promise<readonly Row[]> {
    const rows = onlySeen(sql`read.outcome_register`, await seenRows(this.db, sight, null), null);
    const wanted = JSON.stringify([{ document }]);
    const found = await sql<Row>`select outcome_id, reference, title, version, state from ${rows} r
      where state->'citations' @> ${wanted}::jsonb order by meeting_id, number`.execute(this.db);
    return found.rows;
  }
}

/** Versions received before it that it may read otherwise than; none where it is a translation. */
function earlierThan({ id, language, versions }: DocumentView, wanted: string): ReadonlySet<string> {
  const place = versions.findIndex(({ version }) => version === wanted);
  const found = versions[place];
  if (found === undefined)
    throw new DomainError('version-unknown', `${id} has no version ${wanted}.`, {
      versions: versions.map(({ version }) => version),
    });
  if (found.language !== language) return new Set();
  return new Set(versions.slice(0, place).flatMap((each) => (each.language === language ? [each.version] : [])));
}

/** A citation that was corrected counts as it was before, so that the list still shows it, as decided. */
function citationsOf(row: Row, document: string): readonly Cited[] {
  return row.state.citations.flatMap((citation, index) => {
    const was = row.state.decidedOn?.findLast((each) => each.citation === index && each.decision === 'correct')?.from;
    const { version, paragraph } = was ?? citation;
    return citation.document === document ? [{ row, index, version, paragraph }] : [];
  });
}

function matterOf(
  { row, index, version: cited, paragraph }: Cited,
  changes: readonly ParagraphChange[],
  document: string,
  version: string,
): readonly Matter[] {
  const change = changes.find(({ from }) => from === paragraph);
  if (change === undefined) return [];
  const decided = row.state.decidedOn?.findLast(
    (each) => each.citation === index && each.document === document && each.version === version,
  );
  const { outcome_id: id, reference, title } = row;
  return [
    {
      ...{ id, reference, title, citation: index, citedVersion: cited, paragraph },
      outcomeVersion: row.version,
      change: change.change === 'added' ? 'changed' : change.change,
      newParagraph: change.to,
      before: change.before,
      after: change.after,
      wording: row.state.wordings[index] ?? '',
      decision: decided?.decision ?? null,
    },
  ];
}
