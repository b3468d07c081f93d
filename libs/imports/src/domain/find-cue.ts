import type { Cue, Lexicon, SectionRole } from './lexicon.js';
import type { Clause } from './speaker.js';

/** A cue in a sentence; `index` and `end` are offsets into the clause's `main`. */
export interface FoundCue {
  readonly cue: Cue;
  readonly words: string;
  readonly index: number;
  readonly end: number;
}

/** The cue that decides a clause, or null: of the lowest tier, the one that stands first. */
export function findCue(clause: Clause, section: SectionRole, lexicon: Lexicon): FoundCue | null {
  let best: FoundCue | null = null;
  for (const cue of lexicon.language.cues) {
    if (cue.voices && !cue.voices.includes(clause.speaker.voice)) continue;
    if (cue.sections && !cue.sections.includes(section)) continue;
    if (best && best.cue.tier < cue.tier) continue;
    const match = cue.says.exec(clause.main);
    if (!match || (best?.cue.tier === cue.tier && best.index <= match.index)) continue;
    best = { cue, words: match[0].trim(), index: match.index, end: match.index + match[0].length };
  }
  return best;
}
