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

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
  readonly date: Intl.DateTimeFormat;
  readonly list: Intl.ListFormat;
}

/** Of each language that was asked for: to make one takes some hundred times as long as to use it. */
const known = new Map<string, Formats>();

function formatsOf({ locale }: Locale): Formats {
  const formats = known.get(locale) ?? {
    plural: new Intl.PluralRules(locale),
    number: new Intl.NumberFormat(locale),
    date: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }),
    list: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  known.set(locale, formats);
  return formats;
}

/** Puts values into the places of a sentence: `fill('To {name}', { name: 'BDT' })`. A place without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The form of the number, by the rules of the language. */
export function counted(
  locale: Locale,
  forms: Forms,
  n: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const { plural, number } = formatsOf(locale);
  return fill(plural.select(n) === 'one' ? forms.one : forms.other, { ...values, n: number.format(n) });
}

/** `2027-06-01` → `1 June 2027`, `1er juin 2027`. */
export function dateWords(language: Locale, date: IsoDate): string {
  const words = formatsOf(language).date.format(new Date(`${date}T00:00:00Z`));
  // Intl leaves out the ordinal that French writes on the first of a month.
  return language.locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words;
}

/** `A, B and C`. */
export function listed(language: Locale, names: readonly string[]): string {
  return formatsOf(language).list.format(names);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
