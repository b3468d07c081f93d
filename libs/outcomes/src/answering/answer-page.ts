/** A part of an answer that has an order: so many lines after one that was answered before; null: from the beginning. */
export interface AnswerPart {
  readonly limit: number;
  readonly after: LineKey | null;
}

/** Where a line stands: by what the answer orders by first, descending, then in true order of meetings and by its number. */
export interface LineKey {
  readonly most: readonly number[];
  readonly meeting: string;
  readonly number: number;
}

/** An answer as its query gives it; only HTTP writes the key as a cursor. */
export type InParts<View extends { readonly next: string | null }> = Omit<View, 'next'> & {
  readonly nextKey: LineKey | null;
};

export interface AnswerPage<Line> {
  readonly lines: readonly Line[];
  readonly total: number;
  /** Of the last line, where there are more. */
  readonly nextKey: LineKey | null;
}

/**
 * One part of the lines in their order; null: all. The place of a meeting is looked up anew each time, so that a meeting that
 * is convened between two parts neither skips a line nor repeats one.
 */
export function answerPage<Line>(
  lines: readonly Line[],
  keyOf: (line: Line) => LineKey,
  occasions: readonly { readonly id: string }[],
  part: AnswerPart | null,
): AnswerPage<Line> {
  const place = new Map(occasions.map(({ id }, index) => [id, index]));
  const compare = (a: LineKey, b: LineKey): number =>
    comparedMost(a.most, b.most) ||
    (place.get(a.meeting) ?? -1) - (place.get(b.meeting) ?? -1) ||
    comparedText(a.meeting, b.meeting) ||
    a.number - b.number;
  const keyed = lines.map((line) => ({ line, key: keyOf(line) })).toSorted((a, b) => compare(a.key, b.key));
  const total = keyed.length;
  if (part === null) return { lines: keyed.map(({ line }) => line), total, nextKey: null };
  const { after, limit } = part;
  const rest = after === null ? keyed : keyed.filter(({ key }) => compare(key, after) > 0);
  const shown = rest.slice(0, limit);
  return {
    lines: shown.map(({ line }) => line),
    total,
    nextKey: rest.length > limit ? (shown.at(-1)?.key ?? null) : null,
  };
}

/** Of a line of the register, in an answer that orders by nothing else first. */
export function lineKey(
  { meeting_id: meeting, number }: { readonly meeting_id: string; readonly number: number },
  ...most: readonly number[]
): LineKey {
  return { most, meeting, number };
}

function comparedMost(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs === -1 ? 0 : (b[differs] ?? 0) - (a[differs] ?? 0);
}

function comparedText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
