import type { Generated } from 'kysely';

/** `documents.evidence_file`: what was uploaded for an outcome. The bytes are never changed. */
export interface EvidenceFileTable {
  readonly outcome_id: string;
  readonly sha256: Buffer;
  readonly name: string;
  readonly media_type: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: Buffer;
  /** A person's id in the directory. */
  readonly uploaded_by: string;
  /** When it was last uploaded, or named by a step that was about to be recorded. */
  readonly wanted_at: Generated<Date>;
}

export interface EvidenceDatabase {
  readonly 'documents.evidence_file': EvidenceFileTable;
}
