import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MOST_EVIDENCE_BYTES, type EvidenceMediaType } from '@app/contracts';
import { DomainError } from '@app/kernel';
import { Kysely, sql } from 'kysely';
import type { EvidenceFile, OutcomeId, PersonId } from '../domain/index.js';
import type { EvidenceDatabase } from './evidence-file.table.js';
import { looksLike } from './looks-like.js';

export interface FileToHold {
  readonly name: string;
  readonly mediaType: EvidenceMediaType;
  readonly bytes: Buffer;
}

/** The bytes of evidence, held for one outcome each. Nobody is shown those that no step came to rest on; they go after a day. */
@Injectable()
export class EvidenceFiles {
  constructor(@Inject(Kysely) private readonly database: Kysely<EvidenceDatabase>) {}

  /**
   * Keeps a file; the same bytes again change nothing, and keep the name they first came under. Refuses with
   * `evidence-empty`, `evidence-too-large` and `evidence-not-of-its-kind`.
   */
  async hold(outcome: OutcomeId, { name, mediaType, bytes }: FileToHold, by: PersonId): Promise<EvidenceFile> {
    demandAcceptable(mediaType, bytes);
    const sha256 = hash('sha256', bytes, 'buffer');
    const row = {
      outcome_id: outcome,
      sha256,
      name,
      media_type: mediaType,
      size: bytes.length,
      bytes,
      uploaded_by: by,
    };
    const held = await this.database
      .insertInto('documents.evidence_file')
      .values(row)
      .onConflict((conflict) => conflict.columns(['outcome_id', 'sha256']).doUpdateSet({ wanted_at: sql`now()` }))
      .returning(['name', 'media_type', 'size'])
      .executeTakeFirstOrThrow();
    return { sha256: sha256.toString('hex'), mediaType: held.media_type, size: held.size, name: held.name };
  }

  /** Removes what no step named within a day; resolves to how many files that were. */
  async dropUnnamed(): Promise<number> {
    const { rows } = await sql<{ dropped: bigint }>`
      select documents.drop_unnamed_evidence(interval '1 day') as dropped`.execute(this.database);
    return Number(rows[0]?.dropped ?? 0);
  }

  /** What is known of a file that a step is about to name, which keeps it; null where none is held for the outcome under that hash. */
  private async want(outcome: OutcomeId, sha256: string): Promise<EvidenceFile | null> {
    const row = await this.database
      .updateTable('documents.evidence_file')
      .set({ wanted_at: sql`now()` })
      .where('outcome_id', '=', outcome)
      .where('sha256', '=', Buffer.from(sha256, 'hex'))
      .returning(['name', 'media_type', 'size'])
      .executeTakeFirst();
    return row ? { sha256, mediaType: row.media_type, size: row.size, name: row.name } : null;
  }

  async bytesOf(outcome: OutcomeId, sha256: string): Promise<Buffer> {
    const { bytes } = await this.database
      .selectFrom('documents.evidence_file')
      .select('bytes')
      .where('outcome_id', '=', outcome)
      .where('sha256', '=', Buffer.from(sha256, 'hex'))
      .executeTakeFirstOrThrow();
    return bytes;
  }

  /** Refuses with `evidence-file-unknown` a file that is not held for the outcome, or is held as another one. */
  async demandHeld(outcome: OutcomeId, file: EvidenceFile | undefined): Promise<void> {
    if (file === undefined) return;
    const held = await this.want(outcome, file.sha256);
    const isSame = held?.name === file.name && held.mediaType === file.mediaType && held.size === file.size;
    if (!isSame)
      throw new DomainError(
        'evidence-file-unknown',
        'No such file was uploaded for this outcome. Upload it, and send back what was answered.',
        { sha256: file.sha256 },
      );
  }
}

function demandAcceptable(mediaType: EvidenceMediaType, bytes: Buffer): void {
  if (bytes.length === 0) throw new DomainError('evidence-empty', 'The file is empty.');
  if (bytes.length > MOST_EVIDENCE_BYTES)
    throw new DomainError('evidence-too-large', 'A file may have 20 MB; send a smaller one, or a link to it.', {
      size: bytes.length,
      most: MOST_EVIDENCE_BYTES,
    });
  if (!looksLike(mediaType, bytes))
    throw new DomainError('evidence-not-of-its-kind', `The file is said to be ${mediaType} and does not begin as one.`);
}
