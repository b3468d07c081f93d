import type { EntityEntry, EntityRole, Lexicon } from './lexicon.js';

/** A name in a text; `start` and `end` are offsets into that text. */
export interface Mention {
  readonly name: string;
  readonly role: EntityRole | 'organization';
  readonly start: number;
  readonly end: number;
}

const PROPER =
  /(?<![\p{L}\d])(?:[\p{Lu}\d][\p{L}\d&'’-]*(?:\/[\p{Lu}][\p{L}\d-]*)*|\p{Ll}{1,3}\p{Lu}[\p{L}\d-]*|\.\p{Ll}{3,})(?:\s+(?:(?:of|for|on|de|to)\s+(?:the\s+)?)?(?:\p{Lu}[\p{L}\d&'’-]*(?:\/[\p{Lu}][\p{L}\d-]*)*|\d{1,4}(?:\/\p{Lu}{2,}(?:\s\d{1,3})?)?(?=[\s,.;:)]|$)(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)))*/gu;

function nameIn(entry: EntityEntry, match: RegExpExecArray, body: string | null): string {
  const values: Readonly<Record<string, string | undefined>> = { ...match.groups, body: body ?? 'the group' };
  return entry.name.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '').trim();
}

function listed(text: string, entries: readonly EntityEntry[], body: string | null): Mention[] {
  return entries.flatMap((entry) =>
    [...text.matchAll(entry.says)].map((match) => ({
      name: nameIn(entry, match, body),
      role: entry.role,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

const capitalised = (words: string): string => words.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** "the Committee", "the Working Group": with small letters or capital ones. */
const shortName = (noun: string): RegExp =>
  new RegExp(
    String.raw`\b[Tt]he (?:[Jj]oint )?(?:(?:Council )?Working |Expert |Advisory |Focus |Steering |Standing )?(?:${noun}|${capitalised(noun)})\b(?! (?:on|of|for)\b)`,
    'g',
  );

/** The lexicon with the names of the report's own body, which is the group of its sentences, and of those it is not. */
export function withBody(lexicon: Lexicon, body: string | null, nouns: readonly string[]): Lexicon {
  const { bodyNouns, ownNoun } = lexicon.language;
  const own = nouns.length > 0 ? nouns : bodyNouns;
  const meeting = new RegExp(String.raw`\b[Tt]he (?:[Jj]oint )?(?:${ownNoun.source})(?! (?:on|of|for)\b)`, 'gi');
  const short: readonly EntityEntry[] = [
    { name: '{body}', role: 'group', says: meeting },
    ...bodyNouns.map((noun) => ({
      name: own.includes(noun) ? '{body}' : capitalised(noun),
      role: own.includes(noun) ? ('group' as const) : ('organ' as const),
      says: shortName(noun),
    })),
  ];
  const entities = [...named(lexicon, body), ...lexicon.house.entities, ...short];
  return { ...lexicon, house: { ...lexicon.house, entities } };
}

function named(lexicon: Lexicon, body: string | null): readonly EntityEntry[] {
  if (body === null) return [];
  const known = lexicon.house.bodies.find(({ acronym }) => acronym === body)?.says;
  const printed = new RegExp(
    `(?<![\\p{L}\\d])${body.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]{1,3}')}(?![\\p{L}\\d])`,
    'gu',
  );
  const short = /(?:^|\s)(Council|Trust|Forum|Conference)$/u.exec(body)?.[1];
  const own = short === undefined ? [] : [new RegExp(String.raw`\b[Tt]he ${short}\b(?! of\b)`, 'g')];
  const says = [...(known ? [new RegExp(known, 'gi')] : []), printed, ...own];
  return says.map((pattern) => ({ name: body, role: 'group', says: pattern }));
}

function stateNames(text: string, lexicon: Lexicon): Mention[] {
  return [...text.matchAll(lexicon.states.says)].map((match) => ({
    name: lexicon.states.nameOf(match[0]),
    role: 'state' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Before a full name; "Dr Lee" alone stays as it is. */
const TITLE = /^(?:Mrs?|Ms|Dr|Prof)\s(?=\p{Lu}\S*\s)/u;

/** Capitalised names that no lexicon holds: `UNICEF`, `euCONSENT`, `Stairway Foundation`. */
function organizations(text: string, lexicon: Lexicon): Mention[] {
  return [...text.matchAll(PROPER)].flatMap((match) => {
    const named = match[0].replace(/^(?:The|This|These|Its)\s/u, '').replace(TITLE, '');
    const name = named.replace(/['’]s?$/u, '').replace(/['’]s\s.*$/u, '');
    const start = match.index + match[0].length - named.length;
    if (name.length < 2 || /^\d+$/.test(name) || lexicon.language.speech.notAName.test(name)) return [];
    return [{ name, role: 'organization' as const, start, end: match.index + match[0].length }];
  });
}

/** Drops what overlaps an earlier, or equally early and longer, mention. */
function apart(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return sorted.filter((mention) => {
    if (mention.start < reached) return false;
    reached = mention.end;
    return true;
  });
}

/** An organ whose report it is speaks as the group: "SG13" in the report of Study Group 13. */
function ownOrOther(mention: Mention, body: string | null): Mention {
  const { name, role } = mention;
  const ends = (whole: string, part: string): boolean => whole.endsWith(` ${part}`) || whole.endsWith(`/${part}`);
  const isOwn = name === body || (body !== null && / \d/.test(name) && (ends(name, body) || ends(body, name)));
  return (role === 'organ' || role === 'organization') && isOwn ? { ...mention, name: body, role: 'group' } : mention;
}

/** The names in a text, in order. With `unknown`, also proper names that no lexicon holds. */
export function findEntities(
  text: string,
  lexicon: Lexicon,
  body: string | null,
  unknown: boolean,
): readonly Mention[] {
  const known = apart([
    ...listed(text, lexicon.house.entities, body).map((mention) => ownOrOther(mention, body)),
    ...listed(text, lexicon.language.entities, body),
    ...stateNames(text, lexicon),
  ]);
  if (!unknown) return known;
  const free = organizations(text, lexicon)
    .filter((name) => known.every((mention) => mention.end <= name.start || mention.start >= name.end))
    .map((mention) => ownOrOther(mention, body));
  return withoutAppositions(text, apart([...known, ...free]));
}

const TITLED = /^, (?:Mrs?|Ms|Dr|Prof)\.? ?$/u;

/** Of "the Editor, Ms Ana Souza (Brazil)," the person alone; of "the Chair, Mr Lee," the chair. */
function withoutAppositions(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, at) => {
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    const between = (from: Mention, to: Mention): string => text.slice(from.end, to.start);
    if (before && mention.role === 'state' && between(before, mention) === ' (' && text[mention.end] === ')')
      return before.role !== 'organization';
    if (after && mention.role === 'organization' && TITLED.test(between(mention, after))) return false;
    return !(before && before.role !== 'organization' && TITLED.test(between(before, mention)));
  });
}

/** The distinct names of mentions, in order. */
export function namesOf(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.map((mention) => mention.name))];
}
