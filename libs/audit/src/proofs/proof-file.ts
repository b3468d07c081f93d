import { type EventLine } from '../bundle/event-line.js';

export const PROOF_FORMAT = 'sequitur-proof-1';

/** An event of a proof: covered by the checkpoint with its RFC 6962 audit path, or recorded after it. */
export interface ProvenEvent extends EventLine {
  /** Place in the tree; null where the checkpoint does not reach. */
  readonly index: number | null;
  /** Hashes in base64, from the leaf upwards. */
  readonly path: readonly string[] | null;
}

/** All there is on record of one stream, and why it must have been there when the checkpoint was signed. */
export interface ProofFile {
  readonly format: typeof PROOF_FORMAT;
  readonly stream: string;
  /** A signed note. */
  readonly checkpoint: string;
  /** Keys that signed for this log. To be compared with those that one knows. */
  readonly keys: readonly string[];
  /** In order of position; with the records of redactions of the stream's events. */
  readonly events: readonly ProvenEvent[];
}
