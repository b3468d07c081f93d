import type { Cue } from '../domain/lexicon.js';
import { askingCues } from './english-asking-cues.js';
import { debateCues } from './english-debate-cues.js';
import { tellingCues } from './english-telling-cues.js';

/** English words that make a sentence an outcome, for any body. */
export const englishCues: readonly Cue[] = [...askingCues, ...tellingCues, ...debateCues];
