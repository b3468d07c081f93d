/** Cuts a text around the quote: before, the quote as the text has it, after. White space and kinds of quotation marks do not count. */
export function findQuote(text: string, quote: string): readonly [before: string, lit: string, after: string] {
  const words = quote
    .trim()
    .split(/\s+/)
    .map(escaped)
    .filter((word) => word !== '');
  if (words.length === 0) return [text, '', ''];
  const match = new RegExp(words.join('\\s+'), 'iu').exec(text);
  if (!match) return [text, '', ''];
  const end = match.index + match[0].length;
  return [text.slice(0, match.index), match[0], text.slice(end)];
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/["“”„'‘’]/gu, '["“”„\'‘’]');
}
