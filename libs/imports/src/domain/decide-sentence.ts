import { findCues, type FoundCue } from './find-cue.js';
import { kindOf } from './kind.js';
import type { LeadIn } from './lead-in.js';
import type { OutcomeKind } from './vocabulary.js';
import type { Lexicon, SectionRole } from './lexicon.js';
import type { Decided } from './responsibility.js';
import { readClause, type Clause, type Speaker } from './speaker.js';

/** What is known before a sentence is read. */
export interface Setting {
  readonly section: SectionRole;
  readonly lead: LeadIn | null;
  readonly before: Speaker | null;
  readonly context: string;
  readonly body: string | null;
}

export interface Verdict extends Decided {
  readonly weight: number;
  readonly because: readonly string[];
  /** Holds only where a date to come is stated. */
  readonly dated: boolean;
}

const AT_MOST = 2000;

function withLead(clause: Clause, lead: LeadIn | null): Clause {
  return lead && clause.speaker.names.length === 0 ? { ...clause, speaker: lead.speaker } : clause;
}

/** An entry such as "to prepare a template" or "ITU-D SG2 on the outcomes" has no verb of its own. */
const lacksVerb = (clause: Clause, lexicon: Lexicon): boolean =>
  /^to\s/i.test(clause.main) || !lexicon.language.speech.finiteVerb.test(clause.main);

function fromLead(clause: Clause, lead: LeadIn, { context, section }: Setting): Verdict | null {
  if (lead.kind === null) return null;
  const because = [lead.words];
  const { kind, asked, weight } = lead;
  return { kind, clause, section, passive: true, cue: null, context, asked, weight, because, dated: false };
}

/** "are urged", "will be posted": unlike "will send", and unlike "it was agreed", whose subject is nobody. */
const isPassive = (cue: FoundCue, { language }: Lexicon): boolean =>
  language.owners.passive.test(cue.words) || (cue.cue.kind === 'undertaking' && language.tasks.passive.test(cue.words));

/** The first cue that means something where it stands. An opening announces what is dated, and no more. */
function firstMeant(
  clause: Clause,
  { section, body }: Setting,
  lexicon: Lexicon,
): { readonly cue: FoundCue; readonly kind: OutcomeKind } | null {
  for (const cue of findCues(clause, section, lexicon)) {
    const kind = kindOf(clause, cue, section, lexicon, body);
    if (kind && (section !== 'opening' || kind === 'plan')) return { cue, kind };
  }
  return null;
}

/** Decides what a sentence is, or null where nothing in it makes it an outcome. */
export function decideSentence(text: string, setting: Setting, lexicon: Lexicon): Verdict | null {
  const { section, lead, before, context, body } = setting;
  const sentence = text.slice(0, AT_MOST);
  if (lexicon.language.procedural.test(sentence)) return null;
  const clause = withLead(readClause(sentence, before, section, lexicon, body), lead);
  const lent = lead && (lead.names || lacksVerb(clause, lexicon)) ? fromLead(clause, lead, setting) : null;
  if (lent) return lent;
  const decisive = firstMeant(clause, setting, lexicon);
  if (!decisive) return lead && fromLead(clause, lead, setting);
  const { cue, kind } = decisive;
  const because = lead?.words ? [cue.words, lead.words] : [cue.words];
  const dated = cue.cue.dated === true || section === 'opening';
  const passive = cue.cue.tier === 2 || isPassive(cue, lexicon);
  return { kind, clause, section, passive, cue, context, asked: [], weight: cue.cue.weight, because, dated };
}
