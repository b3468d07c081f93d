import { readXml, type XmlAttributes } from '../archive/package-xml.js';

/** What a style says of its paragraphs, the styles that it is based on included. */
export interface ParagraphStyle {
  /** 1 to 6, or null for what is no heading. */
  readonly heading: number | null;
  readonly contents: boolean;
  readonly list: string | null;
  readonly level: number | null;
}

interface Declared {
  name: string;
  parent: string | null;
  outline: number | null;
  list: string | null;
  level: number | null;
}

const PLAIN: ParagraphStyle = { heading: null, contents: false, list: null, level: null };
const MOST_ANCESTORS = 20;
const DEEPEST_HEADING = 6;

export const integer = (value: string | undefined): number | null =>
  value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : null;

function declare(xml: string, file: string): { styles: ReadonlyMap<string, Declared>; standard: string | null } {
  const styles = new Map<string, Declared>();
  let standard: string | null = null;
  let current: Declared | null = null;
  const property = (element: string, value: string | undefined, style: Declared): void => {
    if (element === 'name') style.name = (value ?? '').toLowerCase();
    if (element === 'basedOn') style.parent = value ?? null;
    if (element === 'outlineLvl') style.outline = integer(value);
    if (element === 'numId') style.list = value ?? null;
    if (element === 'ilvl') style.level = integer(value);
  };
  readXml(xml, file, {
    open: (element, attributes: XmlAttributes) => {
      if (element === 'style') {
        current = { name: '', parent: null, outline: null, list: null, level: null };
        if (attributes['styleId'] !== undefined) styles.set(attributes['styleId'], current);
        if (attributes['type'] === 'paragraph' && attributes['default'] === '1')
          standard = attributes['styleId'] ?? null;
      } else if (current) property(element, attributes['val'], current);
    },
    close: (element) => {
      if (element === 'style') current = null;
    },
  });
  return { styles, standard };
}

function headingOf({ name, outline }: Pick<Declared, 'name' | 'outline'>): number | null {
  const named = integer(/^heading (\d)$/.exec(name)?.[1]) ?? (name === 'title' ? 1 : null);
  const level = named ?? (outline === null ? null : outline + 1);
  return level !== null && level >= 1 && level <= DEEPEST_HEADING ? level : null;
}

function resolve(id: string, styles: ReadonlyMap<string, Declared>): ParagraphStyle {
  let style = styles.get(id);
  let resolved = PLAIN;
  for (let nth = 0; style && nth < MOST_ANCESTORS; nth += 1) {
    resolved = {
      heading: resolved.heading ?? headingOf(style),
      contents: resolved.contents || /^toc \d$/.test(style.name),
      list: resolved.list ?? style.list,
      level: resolved.level ?? style.level,
    };
    style = style.parent === null ? undefined : styles.get(style.parent);
  }
  return resolved;
}

/** The styles of a document by their id; a paragraph without one, or with one that nobody declared, has the standard style. */
export class ParagraphStyles {
  private readonly resolved = new Map<string, ParagraphStyle>();
  private readonly styles: ReadonlyMap<string, Declared>;
  private readonly standard: string | null;

  constructor(xml: string | null, file: string) {
    const declared = xml === null ? null : declare(xml, file);
    this.styles = declared?.styles ?? new Map<string, Declared>();
    this.standard = declared?.standard ?? null;
  }

  of(id: string | null): ParagraphStyle {
    const known = id !== null && this.styles.has(id) ? id : this.standard;
    if (known === null) return PLAIN;
    const found = this.resolved.get(known) ?? resolve(known, this.styles);
    this.resolved.set(known, found);
    return found;
  }
}
