import { readDates } from './calendar-words.js';
import { findBodies, nounsOf } from './find-bodies.js';
import type { LanguageLexicon, Lexicon } from './lexicon.js';
import { readMeetingNumbers } from './ordinals.js';
import type { Block } from './split-into-blocks.js';
import { splitSentences } from './split-sentences.js';
import type { DocumentFacts, MeetingOfReport } from './vocabulary.js';

/** Facts of the report as a whole; `chair` is the name as printed. */
export interface Metadata extends DocumentFacts {
  readonly chair: string | null;
  /** The words by which the report may call its body for short: "committee". */
  readonly nouns: readonly string[];
}

const FRONT_BLOCKS = 40;
const COVER_BLOCKS = 6;
const NEAR_TITLE = 3;
const TITLE_AT_MOST = 200;
/** As printed, with what it says of the version: `C11/45(Rev.1)-E`, `WG-CP/1/16 Rev.1`. */
const SYMBOL =
  /^(?:Document:?\s+)?([A-Z]{1,6}[A-Z0-9-]*\d*(?:\/[A-Z0-9().-]+?){1,5}(?:\s?\(?(?:Rev|Corr|Add)\.?\s?\d{1,2}\)?(?:-[A-Z]{1,2})?)?)(?=\s|$)/;

function findSymbol(front: readonly Block[]): string | null {
  for (const block of front) {
    const symbol = SYMBOL.exec(block.text)?.[1];
    if (symbol !== undefined && block.text.length < 80 && /\d/.test(symbol)) return symbol;
  }
  return null;
}

/** A line that may be a title: no sentence, and not the words that introduce a list. */
const untold = (block: Block): boolean => !/[.:;]$/.test(block.text) && block.text.length < TITLE_AT_MOST;

const wasHeld = ({ text }: Block, language: LanguageLexicon): boolean =>
  language.heldOn.test(text) && !language.toBeHeld.test(text);

/** The first sentence that names meetings and says when they were held; else the first line that names any. */
function findMeetings(front: readonly Block[], language: LanguageLexicon): readonly MeetingOfReport[] {
  for (const block of front)
    for (const { text } of splitSentences(block.text, 0, block.text.length, language)) {
      const numbers = readMeetingNumbers(text, language)[0]?.numbers ?? [];
      const held = numbers.length > 0 && !language.toBeHeld.test(text) ? language.heldOn.exec(text) : null;
      const dates = held ? readDates(text.slice(held.index), language) : [];
      if (dates.length > 0) return numbers.map((number, index) => ({ number, date: dates[index] ?? null }));
    }
  return meetingsOfTitle(front, language);
}

/** "in time for the sixteenth session" names a meeting, and not that of the report: what counts is a title, or what was held. */
function meetingsOfTitle(front: readonly Block[], language: LanguageLexicon): readonly MeetingOfReport[] {
  const numbersOf = (block: Block): readonly number[] => readMeetingNumbers(block.text, language)[0]?.numbers ?? [];
  const at = front.findIndex((block) => numbersOf(block).length > 0 && (untold(block) || wasHeld(block, language)));
  const title = front[at];
  if (title === undefined) return meetingByDay(front, language);
  const numbers = numbersOf(title);
  const date = numbers.length === 1 ? dateNear(front, at, language) : null;
  return numbers.map((number) => ({ number, date }));
}

/**
 * The first date from the title on, else on the cover, where the report is of one meeting and does not say when it was held.
 * A sentence that says something else has another date: that of a deadline.
 */
function dateNear(front: readonly Block[], title: number, language: LanguageLexicon): MeetingOfReport['date'] {
  const textOf = (blocks: readonly Block[]): string =>
    blocks
      .filter((block) => untold(block) || wasHeld(block, language))
      .map(({ text }) => text)
      .join('\n');
  const near = readDates(textOf(front.slice(title, title + NEAR_TITLE)), language);
  return near[0] ?? readDates(textOf(front.slice(0, COVER_BLOCKS)), language)[0] ?? null;
}

/** The meeting of a report that counts none, by its day: that of its title or near it, else the one on which it says that it was held. */
function meetingByDay(front: readonly Block[], language: LanguageLexicon): readonly MeetingOfReport[] {
  const isOfMeeting = ({ text }: Block): boolean =>
    language.reportTitle.test(text) || language.meetingNoun.test(text) || language.ownNoun.test(text);
  const title = front.slice(0, COVER_BLOCKS).findIndex((block) => untold(block) && isOfMeeting(block));
  const date = (title === -1 ? null : dateNear(front, title, language)) ?? dayHeld(front, language);
  return date === null ? [] : [{ number: null, date }];
}

function dayHeld(front: readonly Block[], language: LanguageLexicon): MeetingOfReport['date'] {
  for (const { text } of front.slice(0, COVER_BLOCKS)) {
    const held = language.toBeHeld.test(text) ? null : language.heldOn.exec(text);
    const isOwn = held !== null && language.ownNoun.test(text.slice(0, held.index));
    const date = isOwn ? readDates(text.slice(held.index), language)[0] : undefined;
    if (date !== undefined) return date;
  }
  return null;
}

function findTitle(blocks: readonly Block[], front: readonly Block[], language: LanguageLexicon): string | null {
  const names = (block: Block): boolean => readMeetingNumbers(block.text, language).length > 0;
  const titled = (block: Block): boolean => language.reportTitle.test(block.text);
  const headings = blocks.filter((block) => block.role === 'heading');
  const lines = front.filter(untold);
  const title =
    lines.find((block) => titled(block) && names(block)) ??
    lines.find(names) ??
    lines.find(titled) ??
    headings.find(names) ??
    headings.find((block) => !SYMBOL.test(block.text));
  if (title === undefined) return null;
  const next = blocks[blocks.indexOf(title) + 1];
  const unfinished =
    !/\s/.test(title.text) ||
    /\b(?:of|on|for)(?: the)?$/i.test(title.text) ||
    /^(?:of|on|for)\b/i.test(next?.text ?? '');
  const words = title.text.replace(language.titleLabel, '');
  return next?.role === 'heading' && unfinished ? `${words} ${next.text}` : words;
}

function findChair(blocks: readonly Block[], language: LanguageLexicon): string | null {
  const signed = blocks.findIndex((block) => language.signOff.test(block.text));
  const name = blocks[signed - 1]?.text.replace(/\s*\(.*$/, '').replace(/^(?:Dr|Mr|Ms|Mrs|Prof)\.?\s+/, '');
  return name !== undefined && name.length < 80 ? name : null;
}

/** Reads what the report says of itself from its opening pages, and the chair from the sign-off. */
export function readMetadata(blocks: readonly Block[], lexicon: Lexicon): Metadata {
  const front = blocks.slice(0, FRONT_BLOCKS);
  const title = findTitle(blocks, front, lexicon.language);
  const bodies = findBodies(
    title ?? '',
    front.map(({ text }) => text),
    lexicon,
  );
  return {
    title,
    symbol: findSymbol(front),
    body: bodies[0] ?? null,
    bodies,
    meetings: findMeetings(front, lexicon.language),
    nouns: nounsOf(
      title ?? '',
      bodies,
      front.map(({ text }) => text),
      lexicon.language,
    ),
    chair: findChair(blocks, lexicon.language),
  };
}
