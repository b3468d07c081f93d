import { findEntities, type Mention } from './entities.js';
import type { FoundCue } from './find-cue.js';
import type { LanguageLexicon, Lexicon, SectionRole } from './lexicon.js';
import type { Clause, Speaker } from './speaker.js';
import type { OutcomeKind } from './vocabulary.js';

const HEAD = 5;

/** Who is asked in "invited X to …" or "X is asked to …": mentions with offsets into the phrase they stand in. */
export function askedOf(clause: Clause, cue: FoundCue, lexicon: Lexicon, body: string | null): readonly Mention[] {
  const { owners } = lexicon.language;
  if (owners.passive.test(cue.words)) return findEntities(clause.subject, lexicon, body, true);
  const rest = clause.main.slice(cue.end, cue.end + 200);
  const end = owners.objectEnd.exec(rest)?.index ?? rest.length;
  const phrase = rest.slice(0, end === 0 ? rest.length : end);
  const mentions = findEntities(phrase, lexicon, body, true);
  return mentions.length > 0 || !/^\s?to\s/.test(rest.slice(end)) ? mentions : unnamed(phrase);
}

/** "the representatives" is in no lexicon, yet it is they who are asked. */
function unnamed(phrase: string): readonly Mention[] {
  const words = phrase.replace(/^\W*(?:the|all|other|its|their|that)\s+/i, '').trim();
  const plain = /^\p{L}+(?:\s\p{L}+){0,2}$/u.test(words);
  return plain ? [{ name: words, role: 'organization', start: 0, end: phrase.length }] : [];
}

function agreementKind(
  { words }: FoundCue,
  after: string,
  { voice }: Speaker,
  section: SectionRole,
  { language }: Lexicon,
): OutcomeKind {
  const { standing, task, adopts, toDo, formal } = language.agreement;
  const listed = language.lists.find(({ says }) => says.test(after));
  // "approved the following Recommendations: Y.1 and Y.2" gives them force, where "agreed on the following" introduces them.
  if (listed) return adopts.test(words) && !after.endsWith(':') ? 'decision' : listed.kind;
  if ((voice === 'party' || voice === 'presenter') && toDo.test(`${words}${after}`)) return 'commitment';
  if (standing.test(after) || formal.test(words)) return 'decision';
  if (!task.test(after)) return 'decision';
  // What a secretariat agrees to do it promises; what the meeting agrees to do is a task.
  return section === 'presentations' || voice === 'office' || voice === 'party' ? 'commitment' : 'action_item';
}

/** What a presenter asks of nobody that the meeting knows is no business of the group. */
function appealKind(asked: readonly Mention[], section: SectionRole, toWorld: boolean): OutcomeKind | null {
  if (toWorld && asked.length > 0 && asked.every(({ role }) => role === 'organization')) return null;
  const toClass = asked.some(({ role }) => role === 'class' || role === 'group');
  if (toClass) return 'invitation';
  if (asked.some(({ role }) => role === 'organ')) return 'request';
  // In an account of somebody's own work an appeal to nobody in particular is courtesy.
  return section === 'presentations' ? null : 'invitation';
}

function undertakingKind(
  clause: Clause,
  cue: FoundCue,
  section: SectionRole,
  language: LanguageLexicon,
): OutcomeKind | null {
  const { tasks } = language;
  const { voice } = clause.speaker;
  const ahead = clause.main.slice(0, cue.index);
  if (tasks.relative.test(ahead) || tasks.hoped.test(ahead)) return null;
  if (tasks.announced.test(clause.main.slice(cue.index))) return 'plan';
  // "Denmark informed that results will be published": the work is Denmark's.
  const told = isTold(clause, cue, language) && (voice === 'party' || voice === 'presenter');
  if (told && tasks.passive.test(cue.words)) return 'plan';
  if (tasks.passive.test(cue.words) || voice === 'nobody') {
    const task = tasks.task.test(clause.main.slice(cue.index));
    return task && section !== 'presentations' ? 'action_item' : 'plan';
  }
  return voice === 'group' || voice === 'chair' ? 'action_item' : 'commitment';
}

/** Whether a verb of telling stands before the cue, so that the subject is who speaks, not what is acted on. */
export function isTold(clause: Clause, cue: FoundCue, language: LanguageLexicon): boolean {
  const verb = language.speech.finiteVerb.exec(clause.main)?.index ?? cue.index;
  return verb < cue.index && /\bthat\b/.test(clause.main.slice(verb, cue.index));
}

/** "Norway and the secretariat to prepare a map": names, and no verb but the infinitive. */
function isAssignment(cue: FoundCue, lexicon: Lexicon, body: string | null): boolean {
  const [first] = findEntities(cue.words, lexicon, body, true);
  return first !== undefined && first.start <= HEAD && !lexicon.language.speech.finiteVerb.test(cue.words);
}

/** What a cue means in its clause; null where it turns out to mean nothing. */
export function kindOf(
  clause: Clause,
  cue: FoundCue,
  section: SectionRole,
  lexicon: Lexicon,
  body: string | null,
): OutcomeKind | null {
  const { language, house } = lexicon;
  const presents = clause.speaker.voice === 'presenter' || section === 'presentations';
  const after = clause.main.slice(cue.end);
  switch (cue.cue.kind) {
    case 'agreement':
      return agreementKind(cue, after, clause.speaker, section, lexicon);
    case 'appeal':
      return appealKind(
        askedOf(clause, cue, lexicon, body),
        section,
        presents && !language.speech.presentation.test(clause.subject) && !house.concerns.test(after),
      );
    case 'undertaking':
      return undertakingKind(clause, cue, section, language);
    case 'assignment':
      return isAssignment(cue, lexicon, body) ? 'action_item' : null;
    case 'request':
    case 'proposal':
      // What a presenter asks of the world is no business of the group.
      return presents && !house.concerns.test(after) ? null : cue.cue.kind;
    default:
      return cue.cue.kind;
  }
}
