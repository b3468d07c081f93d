import { findEntities, namesOf } from './entities.js';
import { findCues, type FoundCue } from './find-cue.js';
import { askedOf, kindOf } from './kind.js';
import type { Lexicon, SectionRole } from './lexicon.js';
import { readLabel } from './read-label.js';
import { readClause, speakerIn, type Clause, type Speaker } from './speaker.js';
import type { Block } from './split-into-blocks.js';
import type { OutcomeKind } from './vocabulary.js';

/** Words that introduce a list and lend its entries what they leave out: who says it, the verb, who is asked. */
export interface LeadIn {
  readonly paragraph: string;
  readonly speaker: Speaker;
  readonly kind: OutcomeKind | null;
  /** Whether `kind` holds even for an entry with a verb of its own ("agreed on the following recommendations:"). */
  readonly names: boolean;
  readonly words: string;
  readonly weight: number;
  readonly asked: readonly string[];
  /** The entries are titles of documents, not outcomes. */
  readonly titles: boolean;
}

export const isLeadIn = (block: Block): boolean => block.text.endsWith(':');

/** Whether a block is an entry of the list, or a paragraph that lost its bullet. */
export function follows(block: Block, lead: LeadIn): boolean {
  return block.paragraph === lead.paragraph || block.paragraph.startsWith(`${lead.paragraph} `);
}

function namedKind(text: string, lexicon: Lexicon): { kind: OutcomeKind; words: string } | null {
  for (const { kind, says } of lexicon.language.lists) {
    const words = says.exec(text)?.[0];
    if (words !== undefined) return { kind, words };
  }
  return null;
}

function askedIn(clause: Clause, cue: FoundCue | null, lexicon: Lexicon, body: string | null): readonly string[] {
  const asks = cue !== null && ['appeal', 'request', 'recommendation'].includes(cue.cue.kind);
  return asks ? namesOf(askedOf(clause, cue, lexicon, body)) : [];
}

/** Reads the words that introduce a list: the last sentence of the block. */
export function readLeadIn(block: Block, section: SectionRole, lexicon: Lexicon, body: string | null): LeadIn {
  const clause = readClause(block.text.slice(0, 600), null, section, lexicon, body);
  const cue = findCues(clause, section, lexicon)[0] ?? null;
  const label = readLabel(block.text, lexicon.language);
  const told = label?.entry.orders === true ? namesOf(findEntities(label.rest, lexicon, body, true)).slice(0, 1) : [];
  const named =
    namedKind(block.text, lexicon) ??
    (told.length > 0 && label && cue === null ? { kind: 'action_item' as const, words: label.words } : null);
  // The weak words ("emphasized that:") lend no kind: their entries are told apart by their own.
  const lent = cue && cue.cue.tier < 2 ? kindOf(clause, cue, section, lexicon, body) : null;
  return {
    paragraph: block.paragraph,
    // "The Panel:" names who speaks, and the entries bring the verbs.
    speaker: clause.subject === '' ? speakerIn(clause.main, section, lexicon, body) : clause.speaker,
    kind: named?.kind ?? lent,
    names: named !== null || lent === 'liaison_statement',
    words: named?.words ?? cue?.words ?? '',
    weight: named ? 0.85 : (cue?.cue.weight ?? 0.5),
    asked: told.length > 0 ? told : askedIn(clause, cue, lexicon, body),
    titles: lexicon.language.documentList.test(block.text),
  };
}
