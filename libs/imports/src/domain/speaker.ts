import { findEntities, namesOf, type Mention } from './entities.js';
import type { SpeechWords } from './lexicon-words.js';
import type { Lexicon, SectionRole, Voice } from './lexicon.js';

export interface Speaker {
  readonly voice: Voice;
  readonly names: readonly string[];
}

export interface Clause {
  /** The sentence without its topic ("COP Framework: ") and opening adverbials ("During the meeting, "). */
  readonly main: string;
  readonly subject: string;
  readonly speaker: Speaker;
}

export const nobody: Speaker = { voice: 'nobody', names: [] };

const SUBJECT_AT_MOST = 240;

function afterAdverbials(text: string, speech: SpeechWords): string {
  const topic = speech.topic.exec(text)?.[0] ?? '';
  // "The Board approved the following changes: …" has its verb before the colon, and no topic.
  let main = text.slice(speech.finiteVerb.test(topic) ? 0 : topic.length).replace(/^that\s+/i, '');
  for (let round = 0; round < 4; round += 1) {
    const adverbial = speech.adverbial.exec(main);
    if (!adverbial || speech.condition.test(main.slice(adverbial[0].length))) break;
    main = main.slice(adverbial[0].length);
    // "Following the contributions from Italy, Spain and Oman, the Group agreed": the list belongs to the opening.
    const verb = speech.finiteVerb.exec(main)?.index ?? 0;
    const comma = main.slice(0, verb).lastIndexOf(', ');
    const subject = main.slice(comma + 2, verb).trim();
    if (comma > 0 && subject !== '' && !/\band\b/.test(subject)) main = main.slice(comma + 2);
  }
  return main;
}

function voiceOf(mentions: readonly Mention[], subject: string, speech: SpeechWords): Voice {
  const has = (role: Mention['role']): boolean => mentions.some((mention) => mention.role === role);
  if (has('group')) return 'group';
  if (has('chair')) return 'chair';
  if (has('state') || has('organization')) return 'party';
  if (has('class')) return speech.some.test(subject) ? 'party' : 'group';
  return has('organ') ? 'office' : 'nobody';
}

function presenterOf(
  main: string,
  subject: string,
  before: Speaker | null,
  lexicon: Lexicon,
  body: string | null,
): Speaker {
  const parties = (text: string): readonly Mention[] =>
    findEntities(text, lexicon, body, true).filter(({ role }) => role === 'state' || role === 'organization');
  const inSubject = parties(subject);
  if (inSubject.length === 0 && before?.voice === 'presenter') return before;
  const mentions = inSubject.length > 0 ? inSubject : parties(main.slice(0, SUBJECT_AT_MOST)).slice(0, 1);
  const house = findEntities(subject, lexicon, body, false);
  return { voice: 'presenter', names: namesOf(mentions.length > 0 ? mentions : house) };
}

/** Reads who speaks in a sentence; a pronoun means who spoke before. */
export function readClause(
  sentence: string,
  before: Speaker | null,
  section: SectionRole,
  lexicon: Lexicon,
  body: string | null,
): Clause {
  const { speech } = lexicon.language;
  const main = afterAdverbials(sentence, speech);
  const verb = speech.finiteVerb.exec(main)?.index ?? 0;
  const subject = main.slice(0, Math.min(verb, SUBJECT_AT_MOST));
  if (speech.impersonal.test(main)) return { main, subject, speaker: nobody };
  if (speech.presentation.test(subject))
    return { main, subject, speaker: presenterOf(main, subject, before, lexicon, body) };
  if (before && (verb === 0 || speech.pronoun.test(subject))) return { main, subject, speaker: before };
  return { main, subject, speaker: speakerIn(subject, section, lexicon, body) };
}

/** Who a phrase names, as a speaker. */
export function speakerIn(subject: string, section: SectionRole, lexicon: Lexicon, body: string | null): Speaker {
  // "Portugal (CWG-8/5)" gives the document in brackets, and not who speaks.
  const mentions = findEntities(subject.replace(/\([^()]*\d[^()]*\)/g, ' '), lexicon, body, true);
  const voice = voiceOf(mentions, subject, lexicon.language.speech);
  const presents = section === 'presentations' && (voice === 'party' || voice === 'office');
  return { voice: presents ? 'presenter' : voice, names: namesOf(mentions) };
}
