import type { LanguageLexicon, Lexicon } from './lexicon.js';
import { readDates } from './calendar-words.js';
import { readMeetingNumbers } from './ordinals.js';
import type { Block } from './split-into-blocks.js';
import { splitSentences } from './split-sentences.js';
import type { DocumentFacts, MeetingOfReport } from './vocabulary.js';

/** Facts of the report as a whole; `chair` is the name as printed. */
export interface Metadata extends DocumentFacts {
  readonly chair: string | null;
}

const FRONT_BLOCKS = 40;
const COVER_BLOCKS = 6;
const SYMBOL = /(?:^|\bDocument:?\s+)([A-Z]{1,6}[A-Z0-9-]*\d*(?:\/[A-Z0-9().-]+){1,5})(?=\s|$)/;
const ACRONYM = /\(((?:[A-Z][A-Z0-9&]{1,9})(?:[-/ ][A-Z0-9&]{1,10}){0,3})\)/g;

function findSymbol(front: readonly Block[]): string | null {
  for (const block of front) {
    const symbol = SYMBOL.exec(block.text)?.[1];
    if (symbol !== undefined && block.text.length < 80 && /\d/.test(symbol)) return symbol;
  }
  return null;
}

/** The acronym that stands most often after a name with a word such as "group" or "committee". */
function acronymOf(text: string, language: LanguageLexicon): string | null {
  const votes = new Map<string, number>();
  for (const match of text.matchAll(ACRONYM)) {
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const acronym = match[1] ?? '';
    if (language.bodyNoun.test(before)) votes.set(acronym, (votes.get(acronym) ?? 0) + 1);
  }
  const meetingOf = new RegExp(String.raw`(?:${language.meetingNoun.source}) of (?:the )?([A-Z]{2,}[A-Z0-9-]*)\b`, 'g');
  for (const match of text.matchAll(meetingOf)) votes.set(match[1] ?? '', (votes.get(match[1] ?? '') ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}'-]+|of|on|the|for|and|to|&)`;

function nameOf(text: string, language: LanguageLexicon): string | null {
  const pattern = String.raw`(?:${language.meetingNoun.source})\s+of\s+(?:the\s+)?((?:${NAME}\s+){0,12}?\p{Lu}[\p{L}'-]+)(?=[\s,.(]|$)`;
  const name = new RegExp(pattern, 'u').exec(text)?.[1];
  return name !== undefined && language.bodyNoun.test(name) ? name : null;
}

function findBody(text: string, lexicon: Lexicon): string | null {
  const known = lexicon.house.bodies.find(({ says }) => says.test(text));
  return known?.acronym ?? acronymOf(text, lexicon.language) ?? nameOf(text, lexicon.language);
}

/** The first sentence that names meetings and says when they were held; else the first that names any. */
function findMeetings(front: readonly Block[], language: LanguageLexicon): readonly MeetingOfReport[] {
  let fallback: readonly number[] = [];
  for (const block of front) {
    for (const { text } of splitSentences(block.text, 0, block.text.length, language.abbreviations)) {
      const numbers = readMeetingNumbers(text, language)[0]?.numbers ?? [];
      if (numbers.length === 0) continue;
      if (fallback.length === 0) fallback = numbers;
      const held = language.heldOn.exec(text);
      const dates = held ? readDates(text.slice(held.index), language) : [];
      if (dates.length > 0) return numbers.map((number, index) => ({ number, date: dates[index] ?? null }));
    }
  }
  const date = fallback.length === 1 ? dateOnCover(front, language) : null;
  return fallback.map((number) => ({ number, date }));
}

/** The first date near the title, where the report is of one meeting and no sentence says when it was held. */
function dateOnCover(front: readonly Block[], language: LanguageLexicon): MeetingOfReport['date'] {
  const cover = front.slice(0, COVER_BLOCKS).map((block) => block.text);
  return readDates(cover.join('\n'), language)[0] ?? null;
}

function findTitle(blocks: readonly Block[], front: readonly Block[], language: LanguageLexicon): string | null {
  const names = (block: Block): boolean => readMeetingNumbers(block.text, language).length > 0;
  const headings = blocks.filter((block) => block.role === 'heading');
  const untold = (block: Block): boolean => !/[.:;]$/.test(block.text) && block.text.length < 200;
  const inFront = front.filter(untold).find(names);
  const titled = front.filter(untold).find(({ text }) => language.reportTitle.test(text));
  const title = inFront ?? titled ?? headings.find(names) ?? headings.find((block) => !SYMBOL.test(block.text));
  if (title === undefined) return null;
  const next = blocks[blocks.indexOf(title) + 1];
  const goesOn = next?.role === 'heading' && /^(?:of|on|for)\b/i.test(next.text);
  return goesOn ? `${title.text} ${next.text}` : title.text;
}

function findChair(blocks: readonly Block[], language: LanguageLexicon): string | null {
  const signed = blocks.findIndex((block) => language.signOff.test(block.text));
  const name = blocks[signed - 1]?.text.replace(/\s*\(.*$/, '').replace(/^(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+/, '');
  return name !== undefined && name.length < 80 ? name : null;
}

/** Reads what the report says of itself from its opening pages, and the chair from the sign-off. */
export function readMetadata(blocks: readonly Block[], lexicon: Lexicon): Metadata {
  const front = blocks.slice(0, FRONT_BLOCKS);
  const text = front.map((block) => block.text).join('\n');
  return {
    title: findTitle(blocks, front, lexicon.language),
    symbol: findSymbol(front),
    body: findBody(text, lexicon),
    meetings: findMeetings(front, lexicon.language),
    chair: findChair(blocks, lexicon.language),
  };
}
