/** Takes the place of a mark that stood between letters, where a space would part a word. */
export const NOTHING = '\u200b';

/** Marks left by word processors: as wide as what separates words. */
const SPACING: readonly RegExp[] = [
  /\[bookmark:[^\][\n]{0,200}\]/g,
  /^[ \t]{0,8}#{1,6}(?=[ \t])/gm,
  /[\u00a0\u2007\u202f\ufeff\v\f\r]/g,
];

/** Marks of markdown and invisible characters: without width. */
const WIDTHLESS: readonly RegExp[] = [
  /\\(?=[^\w\s])/g,
  /\*\*|__(?=[^\s_])/g,
  /(?<=[^\s*])\*|\*(?=[^\s*])/g,
  /[\u00ad\u200c\u200d]/g,
];

const LINK = /\[([^\][\n]{1,300})\]\([^)\s]{0,300}\)/g;

/** No word of any script, nor a paragraph of one that is written without spaces. Regular expressions run out of stack on millions. */
const WORD_AT_MOST = 10_000;

const overwrite = (text: string, noise: RegExp, by: string): string =>
  text.replace(noise, (match) => by.repeat(match.length));

/**
 * The text with noise overwritten. Its length is that of the given text, so an offset into the one is an offset into
 * the other. Line breaks and tabs stay.
 */
export function maskNoise(text: string): string {
  const spaced = SPACING.reduce((masked, noise) => overwrite(masked, noise, ' '), withoutEndlessWords(text));
  const plain = WIDTHLESS.reduce((masked, noise) => overwrite(masked, noise, NOTHING), spaced);
  return plain.replace(
    LINK,
    (link, label: string) => NOTHING + label + NOTHING.repeat(link.length - label.length - NOTHING.length),
  );
}

/** What an extraction leaves of pictures and keys is not read. */
function withoutEndlessWords(text: string): string {
  const kept: string[] = [];
  for (const word of text.split(/(\s)/u)) kept.push(word.length > WORD_AT_MOST ? ' '.repeat(word.length) : word);
  return kept.join('');
}

/** Runs of white space, of any kind, become one space. */
export function squeeze(text: string): string {
  return text.replaceAll(NOTHING, '').replace(/\s+/gu, ' ').trim();
}
