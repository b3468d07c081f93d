import { GetDocumentChanges } from '@app/documents';
import { EVERYTHING } from '@app/kernel';
import { ListVersionMatters } from '@app/outcomes';
import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Kysely, sql } from 'kysely';
import type { HeldReport } from '../domain/review/index.js';

type InParagraph = (place: { readonly paragraph: string }) => boolean;
const all: InParagraph = () => true;
const none: InParagraph = () => false;

/**
 * What of a further version has still to be proposed. Its changed paragraphs that outcomes rest on are asked of each of these
 * outcomes; what stands as it stood was decided on. A translation governs nothing, so it proposes nothing.
 */
@Injectable()
export class NewInVersion {
  constructor(
    private readonly queries: QueryBus,
    @Inject(Kysely) private readonly database: Kysely<unknown>,
  ) {}

  async of(held: HeldReport | null): Promise<InParagraph> {
    if (held === null || held.of === null) return all;
    if (held.nature === 'translation') return none;
    const { document, version, of } = held;
    // Of a report from which nothing was recorded, nothing was decided.
    if (!(await this.isRecordedFrom(document))) return all;
    const { changes } = await this.queries.execute(new GetDocumentChanges(document, of, version));
    const { matters } = await this.queries.execute(new ListVersionMatters(document, version, EVERYTHING));
    const asked = new Set(matters.map(({ newParagraph }) => newParagraph));
    const fresh = new Set(
      changes.flatMap(({ change, to }) => ((change === 'added' || change === 'changed') && !asked.has(to) ? [to] : [])),
    );
    return ({ paragraph }) => fresh.has(paragraph);
  }

  private async isRecordedFrom(document: string): Promise<boolean> {
    const cites = JSON.stringify([{ document }]);
    const { rows } = await sql<{ one: number }>`
      select 1 as one from read.outcome_register where state->'citations' @> ${cites}::jsonb limit 1`.execute(
      this.database,
    );
    return rows.length > 0;
  }
}
