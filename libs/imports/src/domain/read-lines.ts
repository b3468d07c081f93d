import { NOTHING } from './mask-noise.js';

/** A stretch of lines that belong together; offsets into the text, `end` exclusive, without surrounding white space. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const WRAP_AT_MOST = 110;
const WRAP_AT_LEAST = 50;
const ENOUGH_LINES = 12;

/** No paragraph. Regular expressions that look on to the end of one run out of stack on millions of characters. */
const LINE_AT_MOST = 20_000;

const LEADER_AT_MOST = 300;
const CONTENTS = /(?:\.{4,}|…{2,}|(?:[ \t]\.){4,}|\t)[ \t]*\d{1,4}$/;

/** "Decisions .......... 12": a line of a table of contents, which is no heading of the report. */
export const isContentsLine = (line: string): boolean => CONTENTS.test(line.slice(-LEADER_AT_MOST));

const isBlank = (character: string): boolean => character === NOTHING || character.trim() === '';

function trim(masked: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(masked.charAt(start))) start += 1;
  while (end > start && isBlank(masked.charAt(end - 1))) end -= 1;
  return { start, end };
}

function physicalLines(masked: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= masked.length;) {
    const newline = masked.indexOf('\n', from);
    const to = newline === -1 ? masked.length : newline;
    let rest = from;
    while (to - rest > LINE_AT_MOST) {
      const cut = cutOf(masked, rest);
      lines.push(trim(masked, rest, cut));
      rest = cut;
    }
    lines.push(trim(masked, rest, to));
    from = to + 1;
  }
  return lines;
}

/** Where an endless line is cut: after its last sentence or word that fits. */
function cutOf(masked: string, from: number): number {
  const fits = masked.slice(from, from + LINE_AT_MOST);
  const stop = fits.lastIndexOf('. ') + 1 || fits.lastIndexOf(' ');
  return from + (stop > 0 ? stop : LINE_AT_MOST);
}

const width = (line: Line): number => line.end - line.start;

/** Whether an editor broke the paragraphs into lines of one width, as old text files and mails do. */
function wrapWidth(lines: readonly Line[]): number | null {
  const filled = lines.filter((line) => width(line) > 0);
  const longest = filled.reduce((most, line) => Math.max(most, width(line)), 0);
  const nearlyFull = filled.filter((line) => width(line) >= Math.max(WRAP_AT_LEAST, longest * 0.75)).length;
  const wrapped = filled.length >= ENOUGH_LINES && longest <= WRAP_AT_MOST && nearlyFull * 3 >= filled.length;
  return wrapped ? longest : null;
}

/**
 * The filled lines, those of a hard-wrapped text joined to paragraphs. `beginsAnew` tells a line that opens with a
 * number or a bullet and so never continues the one before.
 */
export function readLines(masked: string, beginsAnew: (line: string) => boolean): readonly Line[] {
  const lines = physicalLines(masked);
  const wrap = wrapWidth(lines);
  const joined: Line[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const last = joined.at(-1);
    const continues =
      wrap !== null &&
      last !== undefined &&
      previous !== null &&
      width(previous) >= wrap * 0.6 &&
      !beginsAnew(masked.slice(line.start, line.end));
    if (width(line) > 0 && continues) joined[joined.length - 1] = { start: last.start, end: line.end };
    else if (width(line) > 0) joined.push(line);
    previous = width(line) > 0 ? line : null;
  }
  return joined;
}
