import { decideSentence, type Setting, type Verdict } from './decide-sentence.js';
import type { LeadIn } from './lead-in.js';
import type { LanguageLexicon, SectionRole } from './lexicon.js';
import { meetingNamed } from './meeting-context.js';
import type { Reading } from './reading.js';
import { readClause, type Speaker } from './speaker.js';
import type { Block } from './split-into-blocks.js';
import { splitClauses, splitSentences, type Sentence } from './split-sentences.js';

const SHORTEST_STATEMENT = 5;
const CLAUSE_AT_MOST = 600;
const CONTEXT_AT_MOST = 6000;

/** A sentence and what is known of it. */
export interface Judged {
  readonly sentence: Sentence;
  readonly verdict: Verdict | null;
  readonly meeting: number | null;
  readonly speaker: Speaker;
  /** Who spoke before, or introduced the list. */
  readonly before: Speaker | null;
}

/** Told by a verb of its own, and not by a mere "importance of". */
const isOutcome = (verdict: Verdict | null): boolean =>
  verdict !== null && verdict.cue !== null && verdict.cue.cue.tier < 2;

/** Judges each sentence of a block in turn. `meeting` is the one the block stands under. */
export function judgeBlock(
  block: Block,
  section: SectionRole,
  lead: LeadIn | null,
  meeting: number | null,
  { masked, metadata, lexicon }: Reading,
): readonly Judged[] {
  const { language } = lexicon;
  const base = { section, lead, context: block.text.slice(0, CONTEXT_AT_MOST), body: metadata.body };
  const carries = (clause: string): boolean =>
    isOutcome(decideSentence(clause, { ...base, before: null, presenters: [] }, lexicon));
  const judged: Judged[] = [];
  let current = meeting;
  let before: Speaker | null = null;
  let presenters: readonly string[] = [];
  for (const whole of splitSentences(masked, block.start, block.end, language))
    for (const sentence of splitClauses(masked, whole, language.clauseBreak, carries)) {
      current = meetingNamed(sentence.text, metadata.meetings, current, language);
      const one = judgeSentence(sentence, { ...base, before, presenters }, current, lexicon);
      judged.push(one);
      if (isHeard(one)) before = one.speaker;
      if (presents(one, language)) presenters = [...presenters, ...one.speaker.names];
    }
  return judged;
}

function judgeSentence(
  sentence: Sentence,
  setting: Setting,
  meeting: number | null,
  lexicon: Reading['lexicon'],
): Judged {
  const { section, before, body, lead } = setting;
  const verdict = decideSentence(sentence.text, setting, lexicon);
  const clause = verdict?.clause ?? readClause(sentence.text.slice(0, CLAUSE_AT_MOST), before, section, lexicon, body);
  return { sentence, verdict, meeting, speaker: clause.speaker, before: before ?? lead?.speaker ?? null };
}

/** Whether somebody begins to report on work of their own. */
function presents({ sentence, speaker: { voice } }: Judged, language: LanguageLexicon): boolean {
  return (voice === 'party' || voice === 'presenter') && language.speech.presents.test(sentence.text);
}

/** Whether a later "he" or "it" may mean the subject: not where the subject is what is acted on. */
function isHeard({ verdict, speaker: { voice } }: Judged): boolean {
  const actedOn = verdict?.passive === true && voice !== 'chair' && voice !== 'group';
  return voice !== 'nobody' && !actedOn;
}

const isRecord = ({ verdict }: Judged): boolean => verdict === null || verdict.kind === 'statement';

const isSpeech = (group: readonly Judged[]): boolean =>
  group.some(({ sentence }) => sentence.text.split(' ').length >= SHORTEST_STATEMENT);

/**
 * The sentences that make one candidate. Of an outcomes section an entry with one decisive sentence is quoted whole,
 * and what decides nothing is kept as a statement; elsewhere it is left out.
 */
export function gatherCandidates(
  block: Block,
  section: SectionRole,
  judged: readonly Judged[],
): readonly (readonly Judged[])[] {
  const decisive = judged.filter(({ verdict }) => verdict !== null);
  if (block.role === 'item' && decisive.length === 1 && section === 'outcomes') return [judged];
  const groups: Judged[][] = [];
  for (const one of judged) {
    const last = groups.at(-1);
    if (last?.every(isRecord) === true && isRecord(one)) last.push(one);
    else groups.push([one]);
  }
  return groups.filter((group) => group.some(({ verdict }) => verdict) || (section === 'outcomes' && isSpeech(group)));
}
