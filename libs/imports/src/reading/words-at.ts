/** Runs of white space as one space: how a file was made and not what it says. */
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The words between two offsets (UTF-16 code units, `end` exclusive), as a citation shows them. */
export function wordsAt(text: string, start: number, end: number): string {
  return squeezed(text.slice(start, end));
}
