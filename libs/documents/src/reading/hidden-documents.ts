import { EVERYTHING, type Sight, type Visibility } from '@app/kernel';
import { sql, type Kysely } from 'kysely';
import { type DocumentId } from '../domain/index.js';

/** Those of the documents named that the asker may not see. What is not in the register is nobody's secret. */
export async function hiddenDocuments(
  db: Kysely<unknown>,
  sight: Sight,
  documents: readonly DocumentId[],
): Promise<ReadonlySet<DocumentId>> {
  if (documents.length === 0 || sight === EVERYTHING) return new Set();
  const { rows } = await sql<{ document_id: string; body_id: string; visibility: Visibility }>`
    select document_id, body_id, visibility from read.document where document_id = any(${[...new Set(documents)]})`.execute(
    db,
  );
  return new Set(
    rows.flatMap(({ document_id, body_id, visibility }) => (sight(body_id).includes(visibility) ? [] : [document_id])),
  );
}
