import type { LanguageLexicon, Lexicon } from './lexicon.js';

const ACRONYM = /\(((?:[A-Z][A-Za-z0-9&.]{1,9})(?:[-/ ][A-Z0-9&]{1,10}){0,3})\)/g;
const BEFORE = 90;
const NAME = String.raw`(?:\p{Lu}[\p{L}'-]+|of|on|the|for|and|to|&|de|des|du|la|le|les|pour|sur|et)`;

/** Two capitals at least: "(E03211)" is a number, "(Geneva)" a place. */
const isAcronym = (text: string): boolean => /^[A-Z0-9]*[A-Z][a-z]?[A-Z]/.test(text);

/** "set up an Ad hoc Working Party on Seals (GT-S)" brings a body into being that is not the one that speaks. */
const ANOTHER = /\b(?:an?|its|his|her|their|other)\s+(?:(?!the\b)[\p{L}'’-]+\s+){1,10}$/u;

/** The acronyms that a text gives after a name with a word such as "group" or "committee". */
function introduced(text: string, language: LanguageLexicon): readonly string[] {
  return [...text.matchAll(ACRONYM)]
    .filter((match) => {
      const before = text.slice(Math.max(0, match.index - BEFORE), match.index);
      return language.bodyNoun.test(before) && !ANOTHER.test(before);
    })
    .map((match) => match[1] ?? '')
    .filter(isAcronym);
}

/** The acronym that stands most often, that of the title before others. */
function acronymOf(title: string, text: string, language: LanguageLexicon): string | null {
  const votes = new Map<string, number>();
  const meetingOf = new RegExp(String.raw`(?:${language.meetingNoun.source}) of (?:the )?([A-Z]{2,}[A-Z0-9-]*)\b`, 'g');
  const named = [...text.matchAll(meetingOf)].map((match) => match[1] ?? '').filter((name) => isAcronym(name));
  for (const acronym of [...introduced(text, language), ...named]) votes.set(acronym, (votes.get(acronym) ?? 0) + 1);
  return introduced(title, language)[0] ?? [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function nameOf(text: string, language: LanguageLexicon): string | null {
  const pattern = String.raw`(?:${language.meetingNoun.source})\s+of\s+(?:the\s+)?((?:${NAME}\s+){0,12}?\p{Lu}[\p{L}'-]+)(?=[\s]*(?:[,.(\n]|$|was|were|met|held))`;
  for (const match of text.matchAll(new RegExp(pattern, 'gu')))
    if (language.bodyNoun.test(match[1] ?? '')) return match[1] ?? null;
  return null;
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
  const body = known?.acronym ?? acronymOf(title, text, language) ?? nameOf(text, language);
  return body === null ? [] : [body];
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
