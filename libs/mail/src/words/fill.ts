import type { IsoDate } from '@app/kernel';

interface Locale {
  /** What `Intl` writes dates, lists and numbers by. */
  readonly locale: string;
}

/** The forms of a sentence with a number, written `{n}` in it; `other` is that of all numbers that have no form of their own. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** Puts values into the places of a sentence: `fill('To {name}', { name: 'BDT' })`. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The form of the number, by the rules of the language. */
export function counted(
  { locale }: Locale,
  forms: Forms,
  n: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, { ...values, n: new Intl.NumberFormat(locale).format(n) });
}

/** `2027-06-01` → `1 June 2027`, `1er juin 2027`. */
export function dateWords({ locale }: Locale, date: IsoDate): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const words = format.format(new Date(`${date}T00:00:00Z`));
  // Intl leaves out the ordinal that French writes on the first of a month.
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** `A, B and C`. */
export function listed({ locale }: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
