import type { Lexicon } from './lexicon.js';
import type { Metadata } from './read-metadata.js';

/** What stays the same while one report is read. `masked` is `text` without noise, of the same length. */
export interface Reading {
  readonly text: string;
  readonly masked: string;
  readonly metadata: Metadata;
  readonly lexicon: Lexicon;
}
