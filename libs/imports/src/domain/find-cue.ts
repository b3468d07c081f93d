import type { Cue, Lexicon, SectionRole } from './lexicon.js';
import type { Clause } from './speaker.js';

/** A cue in a sentence; `index` and `end` are offsets into the clause's `main`. */
export interface FoundCue {
  readonly cue: Cue;
  readonly words: string;
  readonly index: number;
  readonly end: number;
}

/** "had agreed", "recalled that the Group agreed": told of an earlier day. */
const isPast = (ahead: string, { language }: Lexicon): boolean => language.speech.past.test(ahead);

/** The cues of a clause, the one that decides first: those of a lower tier, then those that stand earlier. */
export function findCues(clause: Clause, section: SectionRole, lexicon: Lexicon): readonly FoundCue[] {
  const found: FoundCue[] = [];
  for (const cue of lexicon.language.cues) {
    if (cue.voices && !cue.voices.includes(clause.speaker.voice)) continue;
    if (cue.sections && !cue.sections.includes(section)) continue;
    const match = cue.says.exec(clause.main);
    if (match && !isPast(clause.main.slice(0, match.index), lexicon))
      found.push({ cue, words: match[0].trim(), index: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.cue.tier - b.cue.tier || a.index - b.index);
}
