import { GetDocumentParagraphs, type DocumentView } from '@app/documents';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ofSameMeetings, type ReportToPlace } from '../domain/review/recognise-report.js';
import { isRefusal } from '../is-refusal.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import { paragraphLikeness } from './paragraph-likeness.js';

/** How much of a report the documents of the same meetings say too. */
@Injectable()
export class DocumentLikeness {
  constructor(private readonly queries: QueryBus) {}

  async of(
    report: ReportToPlace,
    documents: readonly DocumentView[],
    text: string,
  ): Promise<ReadonlyMap<string, number>> {
    const likeness = new Map<string, number>();
    const candidates = ofSameMeetings(report, documents);
    if (candidates.length === 0) return likeness;
    const mine = splitIntoBlocks(text);
    for (const { id, language } of candidates) {
      const by = language === report.language ? 'words' : 'numbers';
      likeness.set(id, paragraphLikeness(mine, await this.paragraphsOf(id), by));
    }
    return likeness;
  }

  /** A document that cannot be read is like no other. */
  private async paragraphsOf(id: string) {
    try {
      return await this.queries.execute(new GetDocumentParagraphs(id, null));
    } catch (refusal) {
      if (isRefusal(refusal) && refusal.code.startsWith('report-')) return [];
      throw refusal;
    }
  }
}
