import type { QueryBus } from '@nestjs/cqrs';
import { GetDocumentParagraphs, paragraphsInstead } from '@app/documents';
import { DomainError } from '@app/kernel';
import type { Citation } from './domain/index.js';

/**
 * Refuses with `paragraph-unknown`, and names the nearest ones, where a person cites a paragraph that the version does not
 * have. Asked of one citation at a time: the version is read for it.
 */
export async function demandParagraph(queries: QueryBus, { document, version, paragraph }: Citation): Promise<void> {
  const instead = paragraphsInstead(paragraph, await paragraphsOf(queries, document, version));
  if (instead === null) return;
  const last = instead.at(-1) ?? '';
  const nearest = instead.length > 1 ? `${instead.slice(0, -1).join(', ')} and ${last}` : last;
  throw new DomainError(
    'paragraph-unknown',
    `Version "${version}" of ${document} has no paragraph ${paragraph}. Near it are ${nearest}.`,
    { paragraph, nearest: instead },
  );
}

/** None where the file is of a kind that is not read: who cites it sees what the program does not. */
async function paragraphsOf(queries: QueryBus, document: string, version: string): Promise<readonly string[]> {
  try {
    const found = await queries.execute(new GetDocumentParagraphs(document, version));
    return found.map(({ paragraph }) => paragraph);
  } catch (refusal) {
    if (refusal instanceof DomainError) return [];
    throw refusal;
  }
}
