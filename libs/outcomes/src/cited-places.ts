import type { QueryBus } from '@nestjs/cqrs';
import { GetCitedVersion, paragraphsInstead, type CitedVersion } from '@app/documents';
import { DomainError } from '@app/kernel';
import type { Citation } from './domain/index.js';

/**
 * Refuses with `citation-version-unknown` where a citation names a version of a document that is not held, and with
 * `paragraph-unknown`, naming the nearest ones, where the version has no such paragraph. Where the text of a file is not
 * read, who cites it sees what the program does not.
 */
export async function demandCited(queries: QueryBus, citations: readonly (Citation | undefined)[]): Promise<void> {
  const cited = citations.flatMap((each) => each ?? []);
  const versions = new Map<string, CitedVersion>();
  for (const citation of cited) {
    const pinned = `${citation.document} ${citation.version}`;
    const found =
      versions.get(pinned) ?? (await queries.execute(new GetCitedVersion(citation.document, citation.version)));
    versions.set(pinned, found);
    demandHeld(citation, found.versions);
    demandParagraph(citation, found.paragraphs);
  }
}

function demandHeld({ document, version }: Citation, held: readonly string[]): void {
  if (held.includes(version)) return;
  const instead = held.length === 0 ? '' : `, or cite ${held.join(' or ')}`;
  throw new DomainError(
    'citation-version-unknown',
    `No version "${version}" of ${document} is held, so nobody could look up the paragraph. Take it in first${instead}.`,
    { document, version },
  );
}

function demandParagraph({ document, version, paragraph }: Citation, found: readonly string[]): void {
  const instead = paragraphsInstead(paragraph, found);
  if (instead === null) return;
  const last = instead.at(-1) ?? '';
  const nearest = instead.length > 1 ? `${instead.slice(0, -1).join(', ')} and ${last}` : last;
  throw new DomainError(
    'paragraph-unknown',
    `Version "${version}" of ${document} has no paragraph ${paragraph}. Near it ${instead.length > 1 ? 'are' : 'is'} ${nearest}.`,
    { document, version, paragraph, nearest: instead },
  );
}
