import type { LanguageLexicon, Lexicon } from './lexicon.js';
import { readMeetingNumbers } from './ordinals.js';

const ACRONYM = /\(((?:[A-Z][A-Za-z0-9&.]{1,9})(?:[-/ ][A-Z0-9&]{1,10}){0,3})\)/g;
/** "Mesh Routing (meshr) Working Group": before the word that tells what it is. */
const ACRONYM_BEFORE_NOUN = /\(([A-Za-z][A-Za-z0-9-]{1,11})\)\s+(?=((?:\p{Lu}\p{L}+\s*){1,3}))/gu;
/** "meeting of CEPT", "MEETING OF ISO/TC 412": a code, and the number of one of many. */
const CODE = String.raw`[A-Z]{2,}[A-Z0-9-]*(?:\/(?:[A-Z]{2,}|\d{1,2}(?![\d.])))*(?: (?:[A-Z]{2,} (?=\d))?(?!19|20\d\d)\d{1,4}(?:\/[A-Z]{2,} \d{1,3})?)?`;
const BEFORE = 90;
const COVER = 8;
const NAME = String.raw`(?:\p{Lu}[\p{L}'-]+|of|on|the|for|and|to|&|de|des|du|la|le|les|pour|sur|et)`;
const LAST_OF_NAME = String.raw`\p{Lu}[\p{L}'-]+(?: \d{1,3})?`;

/** Two capitals at least: "(E03211)" is a number, "(Geneva)" a place. */
const isAcronym = (text: string): boolean => /^[A-Z0-9]*[A-Z][a-z]?[A-Z]/.test(text);

/** A list of people after a name is no part of it: "the drafting committee: Mr. K. Mori (JP)". */
const PARTED = /[:;]|\.\s(?=\p{Lu})|\b(?:Mrs?|Ms|Dr|Prof)\b/u;

/** "set up an Ad hoc Working Party on Seals (GT-S)" brings a body into being that is not the one that speaks. */
const ANOTHER = /\b(?:an?|its|his|her|their|other)\s+(?:(?!the\b)[\p{L}'’-]+\s+){1,10}$/u;

/** Whether a name of several words ends in the acronym: "the Commission (DG FOMA)" is somebody's office. */
const followsName = (acronym: string, text: string, { bodyNoun }: LanguageLexicon): boolean => {
  const at = text.indexOf(`(${acronym})`);
  const name =
    at === -1
      ? ''
      : (/(?:(?:\p{Lu}[\p{L}'’-]*|of|on|for|and|the|to)\s+){2,16}$/u.exec(
          text.slice(Math.max(0, at - BEFORE), at),
        )?.[0] ?? '');
  return (
    at === -1 ||
    (bodyNoun.test(name) &&
      name
        .replace(/^(?:the\s+)?/i, '')
        .trim()
        .split(/\s+/).length > 1)
  );
};

/** The acronyms that a text gives after a name with a word such as "group" or "committee". */
function introduced(text: string, language: LanguageLexicon): readonly string[] {
  const before = [...text.matchAll(ACRONYM_BEFORE_NOUN)]
    .filter((match) => language.bodyNoun.test(match[2] ?? '') && text.slice(0, match.index).trim() !== '')
    .map((match) => match[1] ?? '');
  const after = [...text.matchAll(ACRONYM)]
    .filter((match) => {
      const before =
        text
          .slice(Math.max(0, match.index - BEFORE), match.index)
          .split(PARTED)
          .at(-1) ?? '';
      return language.bodyNoun.test(before) && !ANOTHER.test(before);
    })
    .map((match) => match[1] ?? '')
    .filter(isAcronym);
  return [...after, ...before];
}

/** The acronym that stands most often, that of the title before others. */
function acronymOf(title: string, text: string, language: LanguageLexicon): string | null {
  const votes = new Map<string, number>();
  const meetingOf = new RegExp(
    String.raw`(?:${language.meetingNoun.source}) [oO][fF] (?:[tT][hH][eE] )?(${CODE})(?![A-Za-z])`,
    'g',
  );
  const named = [...text.matchAll(meetingOf)]
    .map((match) => match[1] ?? '')
    .filter((name) => isAcronym(name) && !language.bodyNoun.test(name));
  for (const acronym of [...introduced(text, language), ...named]) votes.set(acronym, (votes.get(acronym) ?? 0) + 1);
  return introduced(title, language)[0] ?? [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const isSeveralWords = (name: string): boolean => /\s/.test(name);

/** "COUNCIL" on a cover is the word, and no acronym. */
const asWritten = (name: string): string =>
  /^\p{Lu}{4,}$/u.test(name) ? `${name.slice(0, 1)}${name.slice(1).toLowerCase()}` : name;

/** What the text calls the body whose meeting it was, the full name before the short one. */
function nameOf(text: string, language: LanguageLexicon): string | null {
  const pattern = String.raw`(?:${language.meetingNoun.source})\s+[oO][fF]\s+(?:[tT][hH][eE]\s+)?((?:${NAME}\s+){0,12}?${LAST_OF_NAME})(?=[\s]*(?:[,.(\n]|$|was|were|met|held))`;
  const names = [...text.matchAll(new RegExp(pattern, 'gu'))]
    .map((match) => match[1] ?? '')
    .filter((name) => language.bodyNoun.test(name));
  const name = names.find(isSeveralWords) ?? null;
  return name ?? (names[0] === undefined ? null : asWritten(names[0]));
}

const WHOLE_LINE = new RegExp(`^(?:${NAME}\\s+){2,14}${LAST_OF_NAME}$`, 'u');

/** The full name that the cover gives: in the words of a title, or on a line of its own. */
function coverName(cover: readonly string[], language: LanguageLexicon): string | null {
  const lines = cover.filter((line) => !/[.:;]$/.test(line)).flatMap((line) => line.split(/\s[–—|]\s/u));
  const said = lines.map((line) => nameOf(line, language)).find((name) => name !== null && isSeveralWords(name));
  const own = lines.find(
    (line) => WHOLE_LINE.test(line) && language.bodyNoun.test(line.split(/\s(?:of|on|for)\s/)[0] ?? ''),
  );
  return said ?? (own !== undefined && !language.reportTitle.test(own) ? own : null);
}

/** The acronym that follows a name: "Expert Group on Food Labels (EGFL)". */
function acronymAfter(name: string, text: string): string | null {
  const after = text.slice(text.indexOf(name) + name.length);
  const acronym = /^\s*\(([^()]{2,24})\)/.exec(after)?.[1] ?? '';
  return isAcronym(acronym) ? acronym : null;
}

/** "(ANSIO SG/18)" after the name of a body whose eighteenth meeting it was: the number is the meeting's. */
function withoutMeeting(acronym: string, text: string, language: LanguageLexicon): string {
  const [, name = '', number = ''] = /^(.*[A-Z])[-/ ](\d{1,3})$/.exec(acronym) ?? [];
  const numbers = number === '' ? [] : readMeetingNumbers(text, language).flatMap((mention) => mention.numbers);
  return numbers.includes(Number(number)) ? name : acronym;
}

/** "Report of the Committee on Housing on its eighty-fourth session". */
function reporting(title: string, language: LanguageLexicon): string | null {
  const said = new RegExp(
    String.raw`\bof the ((?:${NAME}\s+){0,12}?${LAST_OF_NAME}),?\s+(?=(?:on|about) (?:the work of )?(?:its|their)\b)`,
    'u',
  ).exec(title)?.[1];
  return said !== undefined && language.bodyNoun.test(said) && isSeveralWords(said) ? said : null;
}

function unknownBody(title: string, front: readonly string[], language: LanguageLexicon): string | null {
  const text = front.join('\n');
  const [inTitle] = introduced(title, language);
  if (inTitle !== undefined) return inTitle;
  const cover = front.slice(0, COVER);
  const said = reporting(title, language) ?? coverName(cover, language);
  const whole = cover.find((line) => said !== null && WHOLE_LINE.test(line) && line.endsWith(` ${said}`));
  const name = whole ?? said;
  const acronym = acronymOf(title, text, language);
  if (name !== null && (acronym === null || !followsName(acronym, text, language)))
    return acronymAfter(name, text) ?? name;
  return acronym ?? nameOf(text, language);
}

/** The bodies whose report it is, the one named first in front: of a joint report all that its title names. */
export function findBodies(title: string, front: readonly string[], lexicon: Lexicon): readonly string[] {
  const { language, house } = lexicon;
  const text = front.join('\n');
  const joint = language.joint.test(title) ? [...new Set(introduced(title, language))] : [];
  if (joint.length > 1) return joint;
  // A title that gives another body's acronym is of that one, whoever else the report speaks of.
  const said = introduced(title, language).length > 0 ? title : text;
  const known = house.bodies.find(({ says }) => says.test(said));
  const body = known?.acronym ?? unknownBody(title, front, language);
  return body === null ? [] : [known ? body : withoutMeeting(body, text, language)];
}

/** The short words that the names of the bodies hold: of the name before "(WG-5)", and of the title. */
export function nounsOf(
  title: string,
  bodies: readonly string[],
  front: readonly string[],
  { bodyNouns }: LanguageLexicon,
): readonly string[] {
  const text = front.join('\n');
  const names = bodies.map((body) =>
    text.slice(Math.max(0, text.indexOf(`(${body})`) - BEFORE), text.indexOf(`(${body})`) + 1),
  );
  const named = [title, ...bodies, ...names].join('\n').toLowerCase();
  return bodyNouns.filter((noun) => named.includes(noun));
}
