export const REMINDERS_OPTIONS = Symbol('reminders options');

export interface RemindersOptions {
  /** Links in mails begin with it. */
  readonly publicUrl: string;
  /** The sender: `Sequitur <sequitur@example.org>`. */
  readonly mailFrom: string;
}
