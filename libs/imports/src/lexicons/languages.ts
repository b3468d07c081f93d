import { languageOf } from '../domain/language-of.js';
import type { LanguageLexicon } from '../domain/lexicon.js';
import { english } from './english.js';

/** Words that a text of the language can hardly do without, as BCP 47 names the language. */
export const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'was', 'with', 'by'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'que', 'dans', 'pour', 'une'],
  es: ['el', 'los', 'las', 'del', 'que', 'y', 'para', 'por', 'una', 'se'],
  pt: ['o', 'os', 'da', 'do', 'dos', 'que', 'em', 'uma', 'ao', 'não'],
  de: ['der', 'die', 'das', 'und', 'den', 'von', 'zu', 'mit', 'für', 'dem'],
  it: ['il', 'di', 'che', 'della', 'gli', 'per', 'una', 'del', 'alla', 'nel'],
  ru: ['и', 'в', 'на', 'по', 'с', 'что', 'для', 'не', 'о', 'от'],
  ar: ['في', 'من', 'على', 'إلى', 'التي', 'عن', 'أن', 'هذا', 'بين', 'مع'],
  zh: ['的', '和', '在', '了', '是', '会', '与', '对', '为', '其'],
};

export type LanguageLexicons = Readonly<Record<string, LanguageLexicon>>;

/** The languages whose words are known, as BCP 47 names them: a further one joins by a file like `english.ts` and a line here. */
const languageLexicons: LanguageLexicons = { en: english };

/** The words of the language that a text is written in; of a language that has none here, those of English. */
export function languageLexiconOf(text: string, lexicons: LanguageLexicons = languageLexicons): LanguageLexicon {
  return lexicons[languageOf(text, commonWords)] ?? english;
}

/** The language of a text, where outcomes cannot be found in it; null where they can. */
export function unreadLanguage(language: string, lexicons: LanguageLexicons = languageLexicons): string | null {
  return Object.hasOwn(lexicons, language) ? null : language;
}

export const unreadLanguageOf = (text: string): string | null => unreadLanguage(languageOf(text, commonWords));
