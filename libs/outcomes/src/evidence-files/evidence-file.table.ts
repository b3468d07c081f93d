/** `documents.evidence_file`: what was uploaded for an outcome; inserted and read, never changed. */
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
}

export interface EvidenceDatabase {
  readonly 'documents.evidence_file': EvidenceFileTable;
}
