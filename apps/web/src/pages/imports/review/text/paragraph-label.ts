/** What stands before a paragraph: its number as it is cited, `•` for a bullet, nothing where the one above has the same. */
export function paragraphLabel(paragraph: string, above: string | undefined): string {
  if (/ bullet \d+$/.test(paragraph)) return '•';
  // Where a report has no numbers, a paragraph is cited by its heading, which stands there in full.
  const isNumber = /^[\p{L}.]{0,3}\d/u.test(paragraph);
  return isNumber && paragraph !== above ? paragraph : '';
}
