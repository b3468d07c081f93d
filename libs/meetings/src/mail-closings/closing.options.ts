export const CLOSING_OPTIONS = Symbol('closing options');

export interface ClosingOptions {
  /** Links in mails begin with it. */
  readonly publicUrl: string;
}
