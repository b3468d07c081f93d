const ENDS_IN_HYPHEN = /(\p{L}+)[-\u2010\u00ad]$/u;
const BEGINS_SMALL = /^(\p{Ll}\p{L}*)/u;
const WORD = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

/** Where authors alone set hyphens, few lines happen to end in one. */
const HYPHENATED = 0.05;

/** Tells at the ends of lines the hyphens that part a word from those that belong to it, by the words of the whole text. */
export class Hyphens {
  private readonly words = new Set<string>();
  /** Whether the program that set the document parts words at all. */
  private readonly parts: boolean;

  constructor(lines: readonly string[]) {
    for (const line of lines)
      for (const [word] of line.replace(ENDS_IN_HYPHEN, '').matchAll(WORD)) this.words.add(word.toLowerCase());
    const ending = lines.filter((line) => ENDS_IN_HYPHEN.test(line)).length;
    this.parts = ending > HYPHENATED * lines.length;
  }

  /** How a line goes on with the next one: with nothing or a space between, and its hyphen kept or not. */
  join(line: string, next: string): string {
    const first = ENDS_IN_HYPHEN.exec(line)?.[1];
    const second = BEGINS_SMALL.exec(next)?.[1];
    if (first === undefined) return `${line} `;
    if (second === undefined) return line;
    const parted = line.slice(0, -1);
    if (line.endsWith('\u00ad') || this.has(first + second)) return parted;
    const compound = this.has(`${first}-${second}`) || (this.has(first) && this.has(second));
    return compound || !this.parts ? line : parted;
  }

  private has(word: string): boolean {
    return this.words.has(word.toLowerCase());
  }
}
