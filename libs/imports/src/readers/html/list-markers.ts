import { letter, roman } from '../number-format.js';

interface OpenList {
  readonly ordered: boolean;
  readonly type: string;
  next: number;
}

const BULLET = '· ';
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  a: letter,
  A: (value) => letter(value).toUpperCase(),
  i: roman,
  I: (value) => roman(value).toUpperCase(),
};
const STYLES: Readonly<Record<string, string>> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
};

const styleOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(attributes['style'] ?? '')?.[1]?.toLowerCase();

const integerOf = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null;

/** What a browser prints before the entries of lists, as a report's own notation writes it: `1.`, `a)`, `iv)`, `·`. */
export class ListMarkers {
  private readonly lists: OpenList[] = [];

  open(ordered: boolean, attributes: Readonly<Record<string, string>>): void {
    const style = styleOf(attributes);
    const type = (style === undefined ? undefined : STYLES[style]) ?? attributes['type'] ?? '1';
    this.lists.push({ ordered, type, next: integerOf(attributes['start']) ?? 1 });
  }

  close(): void {
    this.lists.pop();
  }

  /** Of the next entry; `value` is the number that the entry itself gives. */
  next(value: string | undefined): string {
    const list = this.lists.at(-1);
    if (list?.type === 'none') return '';
    if (!list?.ordered) return BULLET;
    const number = integerOf(value) ?? list.next;
    list.next = number + 1;
    const format = FORMATS[list.type];
    return format ? `${format(number)})\t` : `${number}.\t`;
  }
}
