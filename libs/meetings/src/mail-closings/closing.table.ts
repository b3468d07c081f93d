import { type IsoDate } from '@app/kernel';
import { type MeetingId } from '../domain/index.js';

/** A closed meeting. */
export interface Closing {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly closedOn: IsoDate;
  /** Names of the bodies that met. */
  readonly bodies: readonly string[];
}

/** Why somebody is mailed the checkpoint of a closing. */
export type ClosingRole = 'chair' | 'auditor';

/** Who is to be mailed, with the id that every try at the mail has. */
export interface PlannedMail {
  readonly person: string;
  readonly roles: readonly ClosingRole[];
  readonly messageId: string;
}

/** A mail of the ledger that is not done. */
export interface MailKey {
  readonly meeting: MeetingId;
  readonly person: string;
}

/** A mail that one has claimed: what of it does not depend on the person's name and address. */
export interface ClaimedMail {
  readonly roles: readonly ClosingRole[];
  readonly messageId: string;
  readonly size: number;
  readonly note: string;
}
