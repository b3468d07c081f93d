/** The languages that mails, and the pages behind their links, are written in. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** What `Intl` writes dates, lists and numbers of a language by. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

/** `fr-CH` → `fr`; English where no mail is written in a language. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}
