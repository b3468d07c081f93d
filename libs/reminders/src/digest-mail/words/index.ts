import type { Language } from '@app/mail';
import type { DigestWords } from './digest-words.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

export type { DigestWords, ToldStep } from './digest-words.js';

const written: Readonly<Record<Language, DigestWords>> = { en, fr, es };

export function wordsIn(language: Language): DigestWords {
  return written[language];
}
