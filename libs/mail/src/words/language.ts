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

/** The one of an `Accept-Language` header (RFC 9110, 12.5.4) that is liked best among those there are; else English. */
export function preferredLanguage(header: string): Language {
  const liked = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    return { tag: tag.toLowerCase().split('-')[0], quality };
  });
  const [best] = liked
    .filter(({ tag, quality }) => quality > 0 && languages.some((language) => language === tag))
    .sort((a, b) => b.quality - a.quality);
  return languageOf(best?.tag ?? '');
}
