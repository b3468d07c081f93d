import { type DigestWords, type Language, languages } from './digest-words.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

export { type DigestWords, type Forms, type Language, languages, type ToldStep } from './digest-words.js';

const written: Readonly<Record<Language, DigestWords>> = { en, fr, es };

/** `fr-CH` → `fr`; English where no mail is written in a language. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary) ?? 'en';
}

export function wordsIn(language: Language): DigestWords {
  return written[language];
}
