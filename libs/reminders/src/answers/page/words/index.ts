import type { Language } from '@app/mail';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { PageWords } from './page-words.js';

export type { PageWords } from './page-words.js';

const written: Readonly<Record<Language, PageWords>> = { en, fr, es };

export function pageWordsIn(language: Language): PageWords {
  return written[language];
}
