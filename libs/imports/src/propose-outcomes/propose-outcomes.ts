import { withBody } from '../domain/entities.js';
import type { ExtractedReport } from '../domain/extracted-report.js';
import { findActionTables, gridsOf } from '../domain/action-tables.js';
import type { Lexicon } from '../domain/lexicon.js';
import { maskNoise } from '../domain/mask-noise.js';
import { assignSections } from '../domain/sections.js';
import { proposeCandidates } from '../domain/propose-candidates.js';
import { readMetadata } from '../domain/read-metadata.js';
import { tieRestatements } from '../domain/restatements.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import type { ImportProposals } from '../domain/vocabulary.js';
import { lexiconFor } from '../lexicons/lexicon.js';

/**
 * Reads a report and proposes what a person may record from it. Never throws: a text in which nothing is recognised
 * gives no candidates. Offsets are into the given text. Another language is another lexicon.
 */
export function proposeOutcomes(
  { text, tables }: Pick<ExtractedReport, 'text' | 'tables'>,
  lexicon: Lexicon = lexiconFor(text),
): ImportProposals {
  const found = findActionTables(text, tables, lexicon);
  const blocks = splitIntoBlocks(text, gridsOf(tables, found));
  const metadata = readMetadata(blocks, lexicon);
  const sections = assignSections(blocks, lexicon.language);
  const names = withBody(lexicon, metadata.body, metadata.nouns);
  const reading = { text, masked: maskNoise(text), metadata, lexicon: names };
  const candidates = proposeCandidates(reading, blocks, sections, found);
  const { title, symbol, body, bodies, meetings } = metadata;
  return { document: { title, symbol, body, bodies, meetings }, candidates: tieRestatements(candidates) };
}
