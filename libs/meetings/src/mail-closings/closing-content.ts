import { type Language, type MailAddress } from '@app/mail';
import { type Closing, type ClosingRole } from './closing.table.js';

/** All that the mail says. */
export interface ClosingContent {
  readonly closing: Closing;
  readonly to: MailAddress;
  readonly language: Language;
  readonly roles: readonly ClosingRole[];
  readonly messageId: string;
  /** Events that the checkpoint covers. */
  readonly size: number;
  /** The signed note. */
  readonly note: string;
  readonly publicUrl: string;
}
