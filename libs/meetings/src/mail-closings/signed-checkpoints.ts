/** What of a checkpoint a mail needs. */
export interface SignedCheckpoint {
  /** By which the audit part names it. */
  readonly number: number;
  /** Events covered. */
  readonly size: number;
  /** The signed note, to be handed on byte for byte. */
  readonly note: string;
}

/** Port: the program fills it with whoever signs checkpoints of the log. */
export abstract class SignedCheckpoints {
  /**
   * A checkpoint made at once that covers the event at a position of the log; the label stands in it. Asking again for the
   * same gives the same checkpoint.
   */
  abstract covering(position: bigint, label: string): Promise<SignedCheckpoint>;
}
