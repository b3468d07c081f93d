import { changesBetween, GetDocumentParagraphs, isWhole } from '@app/documents';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import type { HeldReport } from '../domain/review/index.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';

type InParagraph = (place: { readonly paragraph: string }) => boolean;
const all: InParagraph = () => true;
const none: InParagraph = () => false;

/**
 * What of a further version has still to be proposed. Its changed paragraphs that outcomes rest on are asked of each of these
 * outcomes (ListVersionMatters); what stands as it stood was decided on. A translation governs nothing, so it proposes nothing.
 */
@Injectable()
export class NewInVersion {
  constructor(
    private readonly queries: QueryBus,
    @Inject(Kysely) private readonly database: Kysely<unknown>,
  ) {}

  /** `text` is that of the version, which the read model of documents may not have yet. */
  async of(held: HeldReport | null, text: string): Promise<InParagraph> {
    if (held === null || held.of === null) return all;
    if (held.nature === 'translation') return none;
    const cited = await this.citedOf(held.document);
    // Of a report from which nothing was recorded, nothing was decided.
    if (cited.size === 0) return all;
    const before = await this.queries.execute(new GetDocumentParagraphs(held.document, held.of));
    const changes = changesBetween(before, splitIntoBlocks(text), !isWhole(held));
    const fresh = new Set(
      changes.flatMap(({ change, from, to }) =>
        change === 'added' || (change === 'changed' && !cited.has(from ?? '')) ? [to] : [],
      ),
    );
    return ({ paragraph }) => fresh.has(paragraph);
  }

  /** The paragraphs of a document that outcomes rest on. */
  private async citedOf(document: string): Promise<ReadonlySet<string>> {
    const cites = JSON.stringify([{ document }]);
    const { rows } = await sql<{ paragraph: string }>`
      select distinct cited->>'paragraph' as paragraph
      from read.outcome_register, jsonb_array_elements(state->'citations') as cited
      where state->'citations' @> ${cites}::jsonb and cited->>'document' = ${document}`.execute(this.database);
    return new Set(rows.map(({ paragraph }) => paragraph));
  }
}
