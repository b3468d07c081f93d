import { findEntities } from './entities.js';
import { findCues, type FoundCue } from './find-cue.js';
import { isTold, kindOf } from './kind.js';
import type { LeadIn } from './lead-in.js';
import type { LanguageLexicon, Lexicon, SectionRole } from './lexicon.js';
import { readLabel, type Label } from './read-label.js';
import type { Decided } from './decided.js';
import { readClause, type Clause, type Speaker } from './speaker.js';
import type { OutcomeKind } from './vocabulary.js';

/** What is known before a sentence is read. */
export interface Setting {
  readonly section: SectionRole;
  readonly lead: LeadIn | null;
  readonly before: Speaker | null;
  /** Who has been heard, in this paragraph, to report on work of their own. */
  readonly presenters: readonly string[];
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
const HEAD = 5;

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
  const told = { clause, section, context, asked, because };
  return { ...told, kind, passive: true, cue: null, who: null, labelled: false, weight, dated: false };
}

/** "are urged", "will be posted": unlike "will send", and unlike "it was agreed", whose subject is nobody. */
const isPassive = (clause: Clause, cue: FoundCue, { language }: Lexicon): boolean =>
  language.owners.passive.test(cue.words) ||
  (cue.cue.kind === 'undertaking' && language.tasks.passive.test(cue.words) && !isTold(clause, cue, language));

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

/** Somebody who has reported on work of their own goes on doing so; a state or an organ also takes part in the debate. */
function heardAs(clause: Clause, presenters: readonly string[], { speech }: LanguageLexicon): Clause {
  const { voice, names } = clause.speaker;
  const heard = names.length > 0 && names.every((name) => presenters.includes(name));
  // "A consultant presented a survey and recommended …"
  const opens =
    voice === 'nobody' && clause.subject !== '' && speech.presents.exec(clause.main)?.index === clause.subject.length;
  const presents = opens || (voice === 'party' && heard);
  return presents ? { ...clause, speaker: { voice: 'presenter', names } } : clause;
}

/** What the meeting does counts wherever it stands: also under a heading of presentations or documents. */
function sectionOf(clause: Clause, section: SectionRole, lexicon: Lexicon): SectionRole | null {
  const { voice } = clause.speaker;
  const said = voice === 'group' || lexicon.language.speech.impersonal.test(clause.main);
  if (section === 'documents') return said ? 'discussion' : null;
  return section === 'presentations' && voice === 'group' ? 'discussion' : section;
}

const ASKING: readonly OutcomeKind[] = ['request', 'invitation', 'recommendation'];

/** In a list of actions an entry may ask or invite in words of its own. */
const ASKS: readonly OutcomeKind[] = [
  'request',
  'invitation',
  'liaison_statement',
  'draft_resolution',
  'recommendation',
];

function decideClause(clause: Clause, setting: Setting, lexicon: Lexicon): Verdict | null {
  const { lead, context } = setting;
  const lent = lead && (lead.names || lacksVerb(clause, lexicon)) ? fromLead(clause, lead, setting) : null;
  if (lent) return lent;
  const section = sectionOf(clause, setting.section, lexicon);
  const decisive = section && firstMeant(clause, { ...setting, section }, lexicon);
  if (!decisive) return lead && fromLead(clause, lead, setting);
  const { cue, kind } = decisive;
  const because = lead?.words ? [cue.words, lead.words] : [cue.words];
  const dated = cue.cue.dated === true || section === 'opening';
  const passive = cue.cue.tier === 2 || isPassive(clause, cue, lexicon);
  const told = { clause, section, context, asked: [], because, who: null, labelled: false };
  return { ...told, kind, passive, cue, weight: cue.cue.weight, dated };
}

/** "ACTION: Norway to …": the label tells what it is, unless the words after it are plainer still. */
function decideLabelled({ entry, words, rest, who }: Label, setting: Setting, lexicon: Lexicon): Verdict {
  const { section, body, context } = setting;
  const clause = readClause(rest, null, section, lexicon, body);
  const own = decideClause(clause, { ...setting, section: 'outcomes', before: null, lead: null }, lexicon);
  // "That, States nominate …": who is named before a verb that no meeting says of itself must act.
  const actor = own === null && entry.orders === true ? actorOf(rest, lexicon, body) : null;
  // "ACTION: ask the registry": who asks has something to do, and nobody is asked yet.
  const asking = own !== null && ASKING.includes(own.kind) && lexicon.language.owners.verbFirst.test(rest);
  const yields = own !== null && entry.yields.includes(own.kind) && !(entry.kind === 'action_item' && asking);
  const kind = actor !== null ? 'action_item' : yields ? own.kind : entry.kind;
  const told = { clause, section, context, asked: [], who: who ?? actor, labelled: true };
  const because = [words, ...(own?.because ?? [])];
  const cue = own?.cue ?? null;
  return { ...told, kind, because, cue, passive: own?.passive ?? true, weight: entry.weight, dated: false };
}

/** Who stands before the bare verb of an order, or by whom it is to be done. */
function actorOf(rest: string, lexicon: Lexicon, body: string | null): string | null {
  const { owners, speech } = lexicon.language;
  const told = rest.replace(owners.relative, ' ');
  const agent = owners.agent.exec(told);
  const verb = speech.finiteVerb.exec(told)?.index ?? Infinity;
  if (agent !== null && agent.index < verb) return agent[1] ?? null;
  if (verb < Infinity) return null;
  const [first] = findEntities(told, lexicon, body, true);
  return first !== undefined && first.start <= HEAD && first.role !== 'group' ? first.name : null;
}

/** An entry of a list of actions is one, as if a label stood before it. */
function entryOf({ words, weight, asked }: LeadIn, sentence: string): Label {
  const entry = { kind: 'action_item', says: /^/, weight, yields: ASKS } as const;
  return { entry, words, rest: sentence, who: asked.length > 0 ? asked.join(', ') : null };
}

/** "The draft was stable and the Group agreed to …": what the meeting does in the second clause is the outcome. */
function decideSecond(sentence: string, first: Clause, setting: Setting, lexicon: Lexicon): Verdict | null {
  const { section, body } = setting;
  const at = lexicon.language.speech.second.exec(sentence);
  if (at === null || first.speaker.voice === 'group' || first.speaker.voice === 'chair') return null;
  const clause = readClause(sentence.slice(at.index + at[0].length), null, section, lexicon, body);
  return clause.speaker.voice === 'group' ? decideClause(clause, setting, lexicon) : null;
}

/** Decides what a sentence is, or null where nothing in it makes it an outcome. */
export function decideSentence(text: string, setting: Setting, lexicon: Lexicon): Verdict | null {
  const { section, lead, before, body, presenters } = setting;
  const sentence = text.slice(0, AT_MOST);
  if (lexicon.language.procedural.test(sentence)) return null;
  const label = section === 'documents' ? null : readLabel(sentence, lexicon.language);
  if (label) return decideLabelled(label, setting, lexicon);
  if (lead?.names && lead.kind === 'action_item') return decideLabelled(entryOf(lead, sentence), setting, lexicon);
  const clause = heardAs(readClause(sentence, before, section, lexicon, body), presenters, lexicon.language);
  return decideSecond(sentence, clause, setting, lexicon) ?? decideClause(withLead(clause, lead), setting, lexicon);
}
