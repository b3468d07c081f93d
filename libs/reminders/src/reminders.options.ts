export const REMINDERS_OPTIONS = Symbol('reminders options');

export interface RemindersOptions {
  /** Links in mails begin with it. */
  readonly publicUrl: string;
  /** The sender: `Sequitur <sequitur@example.org>`. */
  readonly mailFrom: string;
  /** Links in mails are signed with keys derived from it. */
  readonly sessionSecret: string;
  /** Mails under way at once in one process; 50 unless told. */
  readonly atOnce?: number;
}
