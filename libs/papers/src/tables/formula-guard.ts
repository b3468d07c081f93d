/** With what a spreadsheet begins a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const GUARDED = /^'(?=[=+\-@\t\r])/;

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe in front. */
export function guarded(value: string | number | null): string | number | null {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;
}

/** The text as it was before `guarded`. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, '');
}
