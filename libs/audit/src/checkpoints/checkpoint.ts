/** A checkpoint as the database keeps it. */
export interface Checkpoint {
  /** 1, 2, 3 … in this database. */
  readonly number: number;
  /** Events covered. */
  readonly size: number;
  /** Of the tree over them, in base64. */
  readonly root: string;
  /** Of the last event covered. */
  readonly position: bigint;
  /** When that one was recorded. */
  readonly recordedAt: Date;
  /** The life of the log. */
  readonly epoch: number;
  /** Why it was made out of turn; null for one of the regular ones. */
  readonly reason: string | null;
  /** Of the key that signed. */
  readonly verifierKey: string;
  /** The signed note: byte for byte what is kept elsewhere. */
  readonly note: string;
  readonly madeAt: Date;
}

/** As `audit.checkpoint` has it. */
export interface CheckpointRow {
  readonly number: number;
  readonly size: bigint;
  readonly root: Buffer;
  readonly position: bigint;
  readonly recorded_at: Date;
  readonly epoch: number;
  readonly reason: string | null;
  readonly verifier_key: string;
  readonly note: string;
  readonly made_at: Date;
}

export function toCheckpoint(row: CheckpointRow): Checkpoint {
  const { number, position, epoch, reason, note } = row;
  return {
    number,
    size: Number(row.size),
    root: row.root.toString('base64'),
    position,
    recordedAt: row.recorded_at,
    epoch,
    reason,
    verifierKey: row.verifier_key,
    note,
    madeAt: row.made_at,
  };
}
