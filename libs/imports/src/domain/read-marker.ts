/** What a line opens with: a bullet, a paragraph number, a list label, or any two of them (`- a) `). */
export interface Marker {
  readonly bullet: boolean;
  readonly kind: 'none' | 'number' | 'integer' | 'letter' | 'roman' | 'heading-label';
  /** As printed, without an opening parenthesis: `9.7.1`, `c)`, `iv.`; empty where there is none. */
  readonly label: string;
  /** How many characters of the line the marker takes, with the space after it. */
  readonly length: number;
}

const BULLET = /^(?:[·•▪‣◦●○■□➢➤✓\u2043\uf0b7\uf0a7\uf0d8]\s*|[-–—*]\s+|o\s{2,})/u;
const NUMBER = /^\(?(\d{1,3}(?:\.\d{1,3}){1,5})[.)]*(?:\s+|$)/;
/** "8.1The Secretariat": the tab between them was lost on the way. */
const NUMBER_GLUED = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?(?=\p{Lu}(?:\p{Ll}|\s))/u;
const INTEGER_GLUED = /^(\d{1,2})\.?(?=\p{Lu}\p{Ll}{2})/u;
/** "24/031 Apologies": the minutes of a year are numbered through. */
const MINUTE = /^(\d{2,4}\/\d{2,4})[.:]?\s+(?=\p{Lu}\p{Ll})/u;
const SECTION = /^\((\d{1,2})\)(?:\s+|$)/;
const INTEGER = /^(\d{1,3})([.)]?)(\s+)(?=\S)/;
const DATE_LIKE = /^\p{Lu}\p{L}+,? \d{4}\b/u;
const LETTER = /^\(?([a-z](?:[.](?!\w\.)|\)))\s+/;
const ROMAN = /^\(?((?:x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2})[.)])\s+/;
const HEADING_LABEL = /^([A-Z]|[IVX]{1,6})[.)]\s+(?=\p{Lu})/u;

/** Short, capitalised and without the stop that ends a sentence. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= 140 && /^[\p{Lu}\d“"‘]/u.test(text) && !/[.:;,!?…”]$/u.test(text) && text.split(/\s+/).length <= 14
  );
}

function integerAt(line: string): Omit<Marker, 'bullet'> | null {
  const section = SECTION.exec(line);
  if (section) return { kind: 'integer', label: section[1] ?? '', length: section[0].length };
  const match = INTEGER.exec(line);
  if (!match) return headingGluedAt(line);
  const rest = line.slice(match[0].length);
  const [whole, digits = '', stop = '', space = ''] = match;
  // "100 participants took part." opens with a quantity, "14 March 2014" with a day.
  const marked = stop !== '' || space !== ' ' || looksLikeHeading(rest);
  if (!marked || DATE_LIKE.test(rest)) return null;
  return { kind: 'integer', label: `${digits}${stop === ')' ? ')' : ''}`, length: whole.length };
}

/** Only before a heading: "5Rights Foundation presented its work." opens with a name. */
function headingGluedAt(line: string): Omit<Marker, 'bullet'> | null {
  const match = INTEGER_GLUED.exec(line);
  if (!match || !looksLikeHeading(line.slice(match[0].length))) return null;
  return { kind: 'integer', label: match[1] ?? '', length: match[0].length };
}

function labelAt(line: string): Omit<Marker, 'bullet'> {
  const minute = MINUTE.exec(line);
  if (minute && looksLikeHeading(line.slice(minute[0].length)))
    return { kind: 'number', label: minute[1] ?? '', length: minute[0].length };
  const number = NUMBER.exec(line) ?? NUMBER_GLUED.exec(line);
  if (number) return { kind: 'number', label: number[1] ?? '', length: number[0].length };
  const integer = integerAt(line);
  if (integer) return integer;
  const roman = ROMAN.exec(line);
  if (roman) return { kind: 'roman', label: roman[1] ?? '', length: roman[0].length };
  const letter = LETTER.exec(line);
  if (letter) return { kind: 'letter', label: letter[1] ?? '', length: letter[0].length };
  const heading = HEADING_LABEL.exec(line);
  if (heading && looksLikeHeading(line.slice(heading[0].length)))
    return { kind: 'heading-label', label: heading[1] ?? '', length: heading[0].length };
  return { kind: 'none', label: '', length: 0 };
}

/** Reads the marker of a masked line that has no leading space. */
export function readMarker(line: string): Marker {
  const bullet = BULLET.exec(line);
  const after = bullet ? bullet[0].length : 0;
  const label = labelAt(line.slice(after));
  return { ...label, bullet: bullet !== null, length: after + label.length };
}
