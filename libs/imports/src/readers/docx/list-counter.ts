import { letter, roman } from '../number-format.js';
import type { ListDefinition, ListLevel } from './list-definitions.js';

type Counts = (number | undefined)[];

const upper = (format: (value: number) => string) => (value: number) => format(value).toUpperCase();
const ordinal = (value: number): string => {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
};
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  lowerLetter: letter,
  upperLetter: upper(letter),
  lowerRoman: roman,
  upperRoman: upper(roman),
  decimalZero: (value) => String(value).padStart(2, '0'),
  ordinal,
  none: () => '',
};
const BULLET = '·';
const DEEPEST = 8;

const printed = (level: ListLevel | undefined, value: number, legal: boolean): string =>
  ((legal ? undefined : FORMATS[level?.format ?? '']) ?? String)(value);

/** Counts a document's lists in the order of its paragraphs, as Word does when it prints them. */
export class ListCounter {
  private readonly counts = new Map<string, Counts>();
  private readonly begun = new Set<ListDefinition>();

  constructor(private readonly lists: ReadonlyMap<string, ListDefinition>) {}

  /** The level that a list gives to paragraphs of a style; null where it gives none. */
  levelOfStyle(list: string, style: string): number | null {
    const levels = [...(this.lists.get(list)?.levels ?? [])];
    return levels.find(([, level]) => level.style === style)?.[0] ?? null;
  }

  /** What stands before the next paragraph of a list: `9.7.1`, `c)`, `·`; empty where nothing does. `level` counts from 0. */
  next(list: string, level: number): string {
    const definition = this.lists.get(list);
    const at = definition?.levels.get(level);
    if (!definition || !at || level > DEEPEST) return '';
    const counts = this.counts.get(definition.counter) ?? [];
    this.counts.set(definition.counter, counts);
    if (!this.begun.has(definition)) for (const [own] of definition.starts) counts[own] = undefined;
    this.begun.add(definition);
    this.count(definition, counts, level);
    return at.format === 'bullet' ? BULLET : this.label(definition, at, counts);
  }

  private count(definition: ListDefinition, counts: Counts, level: number): void {
    const start = (of: number): number => definition.starts.get(of) ?? definition.levels.get(of)?.start ?? 1;
    for (let above = 0; above < level; above += 1) counts[above] ??= start(above);
    const last = counts[level];
    counts[level] = last === undefined ? start(level) : last + 1;
    for (let below = level + 1; below <= DEEPEST; below += 1) {
      const restart = definition.levels.get(below)?.restart ?? null;
      if (restart === null || level < restart) counts[below] = undefined;
    }
  }

  private label(definition: ListDefinition, { text, legal }: ListLevel, counts: Counts): string {
    return text.replace(/%(\d)/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      return printed(definition.levels.get(level), counts[level] ?? 1, legal);
    });
  }
}
