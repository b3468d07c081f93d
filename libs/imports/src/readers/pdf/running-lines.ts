import type { Row } from './page-text.js';

/** How many lines at either end of a page may be running heads or feet. */
const AT_EITHER_END = 4;
const SAME_PLACE = 6;
const PART_OF_PAGES = 0.4;
const PAGE_NUMBER = /^(?:page\s*)?[-–—|]?\s*#\s*[-–—|]?(?:\s*(?:\/|of)\s*#)?$/i;
const IN_MARGIN = 0.09;

export interface PageRows {
  readonly height: number;
  readonly rows: readonly Row[];
}

const wordsOf = ({ segments }: Row): string =>
  segments
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#')
    .trim();

const ends = (rows: readonly Row[]): readonly Row[] => [
  ...new Set([...rows.slice(0, AT_EITHER_END), ...rows.slice(-AT_EITHER_END)]),
];

/** Tells the lines that return on many pages at one place, and the pages' numbers, from what a report says once. */
export function withoutRunningLines(pages: readonly PageRows[]): readonly PageRows[] {
  const places = new Map<string, Map<number, number>>();
  for (const { rows } of pages)
    for (const row of ends(rows)) {
      const seen = places.get(wordsOf(row)) ?? new Map<number, number>();
      const place = Math.round(row.y / SAME_PLACE);
      seen.set(place, (seen.get(place) ?? 0) + 1);
      places.set(wordsOf(row), seen);
    }
  const enough = Math.max(2, Math.ceil(pages.length * PART_OF_PAGES));
  const isRunning = (row: Row, height: number): boolean => {
    const place = Math.round(row.y / SAME_PLACE);
    const seen = places.get(wordsOf(row));
    const times = [-1, 0, 1].reduce((sum, off) => sum + (seen?.get(place + off) ?? 0), 0);
    const inMargin = row.y < height * IN_MARGIN || row.y > height * (1 - IN_MARGIN);
    return times >= enough || (inMargin && PAGE_NUMBER.test(wordsOf(row)));
  };
  return pages.map(({ height, rows }) => {
    const edges = new Set(ends(rows));
    return { height, rows: rows.filter((row) => !edges.has(row) || !isRunning(row, height)) };
  });
}
