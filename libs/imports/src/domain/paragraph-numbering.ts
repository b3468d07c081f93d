import { looksLikeHeading, type Marker } from './read-marker.js';

/** Where in the numbering of a report we are. */
export interface Numbering {
  /** `9.7.1`, `6`, or the text of an unnumbered heading. */
  readonly place: string;
  /** `2.`: the entry of a numbered list in which the lettered one stands. */
  readonly above: string;
  /** `c)`, `1.`: the open entry of a lettered or numbered list. */
  readonly letter: string;
  readonly roman: string;
  readonly bullets: number;
  readonly lastSection: number;
  readonly lastListed: number;
  /** Whether the line before introduces a list. */
  readonly introduced: boolean;
}

export const beforeAnyNumber: Numbering = {
  place: '',
  above: '',
  letter: '',
  roman: '',
  bullets: 0,
  lastSection: 0,
  lastListed: 0,
  introduced: false,
};

/** `markdown`: the line bears a markdown heading sign; `signed`: the report's headings do, and have no numbers. */
export interface Signs {
  readonly markdown: boolean;
  readonly signed: boolean;
}

export type BlockRole = 'heading' | 'paragraph' | 'item';

export interface Placed {
  readonly role: BlockRole;
  readonly paragraph: string;
  readonly numbering: Numbering;
}

const join = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
const fresh = { above: '', letter: '', roman: '', bullets: 0, lastListed: 0 };

const FOLLOWS: Readonly<Record<string, string>> = { i: 'h', v: 'u', x: 'w' };

/** `i)` after `h)` is a letter, elsewhere a numeral. */
function isLetter(marker: Marker, at: Numbering): boolean {
  const before = FOLLOWS[marker.label.slice(0, -1)];
  return marker.kind === 'letter' || (before !== undefined && at.letter.startsWith(before));
}

function section(label: string, text: string, at: Numbering, { markdown, signed }: Signs): Placed {
  const numbering = { ...at, ...fresh, place: label.replace(/\)$/, ''), lastSection: Number.parseInt(label, 10) };
  const heading = markdown || (!signed && looksLikeHeading(text));
  return { role: heading ? 'heading' : 'paragraph', paragraph: numbering.place, numbering };
}

/** Letters under an entry that introduces them stand below it: `2. a)`. */
function listed(label: string, at: Numbering): Placed {
  const isLetter = /^[a-z]/.test(label);
  const above = isLetter && /^\d/.test(at.letter) && at.introduced ? at.letter : isLetter ? at.above : '';
  const numbering = { ...at, above, letter: label, roman: '', bullets: 0 };
  return { role: 'item', paragraph: join(at.place, above, label), numbering };
}

function integer(marker: Marker, text: string, at: Numbering, signs: Signs): Placed {
  const value = Number.parseInt(marker.label, 10);
  // A list inside section 7 starts again at 1; "8 Any other business" after it is a section all the same.
  const opens = signs.markdown || (!signs.signed && looksLikeHeading(text) && value > at.lastSection && !marker.bullet);
  const inList = at.lastListed > 0 && (value === at.lastListed + 1 || value !== at.lastSection + 1);
  const startsList = value === 1 && at.introduced && !looksLikeHeading(text);
  const continues = value > at.lastSection && !inList && !startsList && !marker.bullet;
  if (opens || continues) return section(marker.label, text, at, signs);
  const label = marker.label.endsWith(')') ? marker.label : `${marker.label}.`;
  const placed = listed(label, at);
  return { ...placed, numbering: { ...placed.numbering, lastListed: value } };
}

/** "Resolution 303 (Turin 3) – Working group 9": what stands under it is cited by the number. */
const NUMBERED_TITLE =
  /^(?<name>\p{Lu}[\p{L}-]+\s(?:No\.?\s?)?[\p{L}\d./-]*\d[\d./-]*(?:\s?\([^()]{1,30}\))?)\s?[:–—-]\s(?=\p{Lu})/u;

function plain(text: string, at: Numbering, markdown: boolean): Placed {
  const words = text.split(/\s+/).length;
  const shouting = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !text.endsWith(',');
  const title = markdown || /^\d/.test(at.place) || !looksLikeHeading(text) ? null : NUMBERED_TITLE.exec(text);
  if (title) {
    const numbering = { ...at, ...fresh, place: title.groups?.['name'] ?? text };
    return { role: 'heading', paragraph: numbering.place, numbering };
  }
  const short = words <= 8 && looksLikeHeading(text) && !/[,)]/.test(text);
  if (!markdown && !shouting && !short)
    return { role: 'paragraph', paragraph: at.place, numbering: { ...at, above: '', letter: '', roman: '' } };
  // A caption between numbered paragraphs leaves their number; a title such as ANNEX begins something else.
  const numbered = /^\d/.test(at.place) && !markdown && !shouting;
  const place = numbered ? at.place : text.slice(0, 80);
  return { role: 'heading', paragraph: place, numbering: { ...at, ...fresh, place } };
}

/** Gives a line its place, from its marker and from what came before. */
export function placeLine(marker: Marker, text: string, at: Numbering, signs: Signs): Placed {
  if (marker.kind === 'number') {
    const numbering = { ...at, ...fresh, place: marker.label, lastSection: Number.parseInt(marker.label, 10) };
    const heading = !marker.bullet && looksLikeHeading(text);
    return { role: heading ? 'heading' : 'paragraph', paragraph: marker.label, numbering };
  }
  if (marker.kind === 'integer') return integer(marker, text, at, signs);
  if (marker.kind === 'heading-label')
    return { role: 'heading', paragraph: marker.label, numbering: { ...at, ...fresh, place: marker.label } };
  if (marker.kind === 'letter' || marker.kind === 'roman') {
    if (isLetter(marker, at)) return listed(marker.label, at);
    return {
      role: 'item',
      paragraph: join(at.place, at.above, at.letter, marker.label),
      numbering: { ...at, roman: marker.label, bullets: 0 },
    };
  }
  if (!marker.bullet) return plain(text, at, signs.markdown);
  const bullets = at.bullets + 1;
  const paragraph = join(at.place, at.above, at.letter, at.roman, `bullet ${bullets}`);
  return { role: 'item', paragraph, numbering: { ...at, bullets } };
}
