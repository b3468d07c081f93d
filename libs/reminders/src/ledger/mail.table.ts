import type { IsoDate } from '@app/kernel';

/** An outcome that a mail spoke of. */
export interface MailedItem {
  readonly outcomeId: string;
  /** Of the outcome then. */
  readonly version: number;
  /** The moment of the plan; null for what only changed since the last mail. */
  readonly moment: string | null;
  readonly due: IsoDate | null;
  /** A person who is away, in whose place the recipient was written to. */
  readonly onBehalfOf?: string;
}

export type MailState = 'planned' | 'claimed' | 'sent' | 'failed' | 'suppressed' | 'bounced';

/** A mail in the ledger. */
export interface MailKey {
  readonly recipient: string;
  readonly day: IsoDate;
}

/** A mail that is to be sent. */
export interface PlannedMail {
  readonly recipient: string;
  readonly day: IsoDate;
  readonly kind: MailRow['recipient_kind'];
  readonly entity: string | null;
  readonly messageId: string;
  /** Whoever sends it looks at these again. */
  readonly outcomes: readonly string[];
}

/** A planned mail that nobody is at. */
export interface WaitingMail {
  readonly outcomes: readonly string[];
  /** The log has that it was sent: only the ledger did not hear of it. */
  readonly isRecorded: boolean;
}

/** A mail as it goes out. */
export interface WrittenMail {
  readonly bodies: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly items: readonly MailedItem[];
}

/** The mail of one recipient on one day of the recipient's own calendar. Table `reminders.mail`. */
export interface MailRow {
  readonly recipient: string;
  readonly day: IsoDate;
  readonly recipient_kind: 'person' | 'entity';
  readonly entity_id: string | null;
  readonly message_id: string;
  readonly state: MailState;
  readonly why: string | null;
  readonly bodies: readonly string[];
  readonly subject: string | null;
  readonly body_text: string | null;
  readonly items: readonly MailedItem[];
  readonly attempts: number;
  /** Tries after which nobody knows whether the mail server took it: each may have left a copy. */
  readonly doubts: number;
  readonly last_error: string | null;
  readonly planned_at: Date;
  readonly settled_at: Date | null;
}
