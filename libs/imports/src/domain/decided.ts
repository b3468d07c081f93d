import type { FoundCue } from './find-cue.js';
import type { SectionRole } from './lexicon.js';
import type { Clause } from './speaker.js';
import type { OutcomeKind } from './vocabulary.js';

/** What a decided sentence rests on. `cue` is null where the words that introduce a list decided. */
export interface Decided {
  readonly kind: OutcomeKind;
  readonly clause: Clause;
  readonly section: SectionRole;
  /** Whether the subject is what is acted on, not who acts. */
  readonly passive: boolean;
  readonly cue: FoundCue | null;
  /** The paragraph around the sentence. */
  readonly context: string;
  /** Who is asked in the words that introduce the list. */
  readonly asked: readonly string[];
  /** Whom the label before the sentence names. */
  readonly who: string | null;
  /** A label before the sentence decided: "ACTION:". */
  readonly labelled: boolean;
}
