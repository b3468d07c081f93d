import { type DocumentAsRegistered, type VersionAsReceived } from '../domain/index.js';

/** One row per document. Table `read.document`. */
export interface DocumentRow {
  readonly document_id: string;
  readonly kind: DocumentAsRegistered['kind'];
  readonly symbol: string | null;
  readonly title: string;
  readonly body_id: string;
  readonly meetings: readonly string[];
  /** Of the original. */
  readonly language: string;
  /** In the order in which they were received. */
  readonly versions: readonly VersionAsReceived[];
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
