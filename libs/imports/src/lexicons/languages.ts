/** Words that a text of the language can hardly do without, as BCP 47 names the language. */
export const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'was', 'with', 'by'],
  fr: ['le', 'la', 'les', 'des', 'et', 'du', 'que', 'dans', 'pour', 'une'],
  es: ['el', 'los', 'las', 'del', 'que', 'y', 'para', 'por', 'una', 'se'],
};
