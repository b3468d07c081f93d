/** `documents.content`: what was received, named by its hash; inserted and read, never changed. */
export interface ContentTable {
  readonly sha256: Buffer;
  readonly media_type: string;
  /** Bytes. */
  readonly size: number;
  readonly bytes: Buffer;
}
