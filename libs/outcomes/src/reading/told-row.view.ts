import type { ToldRow } from '@app/contracts';
import { citedDocuments } from '../get-outcome/neighbours.js';
import type { RegisterAt } from './register-at.js';
import { registerRowView } from './register-row.view.js';
import { Stories } from './stories.js';
import type { TracedLine } from './traced-lines.js';

/** Lines of the register with their stories, their sources and the views recorded on them. */
export async function toldRows(at: RegisterAt, lines: readonly TracedLine[]): Promise<readonly ToldRow[]> {
  const [stories, documents] = await Promise.all([
    Stories.of(at, lines),
    citedDocuments(
      at,
      lines.flatMap(({ citations }) => citations),
    ),
  ]);
  return lines.map((line) => ({
    ...registerRowView(line, stories.names),
    story: stories.textOf(line),
    wording: line.wording,
    citations: line.citations.map((citation) => ({ ...citation, title: documents.get(citation.document) ?? null })),
    viewsRecorded: stories.viewsOn(line),
  }));
}
