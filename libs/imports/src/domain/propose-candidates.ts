import { buildCandidate } from './build-candidate.js';
import { gatherCandidates, judgeBlock } from './judge-block.js';
import { follows, isLeadIn, readLeadIn, type LeadIn } from './lead-in.js';
import type { Lexicon, SectionRole } from './lexicon.js';
import { maskNoise } from './mask-noise.js';
import { meetingNamed } from './meeting-context.js';
import { isContentsLine } from './read-lines.js';
import type { Metadata } from './read-metadata.js';
import type { Reading } from './reading.js';
import type { Block } from './split-into-blocks.js';
import type { Candidate } from './vocabulary.js';

const SILENT: ReadonlySet<SectionRole> = new Set<SectionRole>(['front', 'annex']);
const NAME_AT_MOST = 90;

/** Proposes candidates from the blocks of a report and the sections they stand in, in the order of the text. */
export function proposeCandidates(
  text: string,
  blocks: readonly Block[],
  sections: readonly SectionRole[],
  metadata: Metadata,
  lexicon: Lexicon,
): readonly Candidate[] {
  const reading: Reading = { text, masked: maskNoise(text), metadata, lexicon };
  const latest = metadata.meetings.at(-1)?.number ?? null;
  const candidates: Candidate[] = [];
  let meeting = latest;
  let lead: LeadIn | null = null;
  for (const [index, block] of blocks.entries()) {
    const section = sections[index] ?? 'front';
    if (section !== sections[index - 1]) meeting = latest;
    if (lead && !follows(block, lead)) lead = null;
    if (isSilent(block, section) || isSignOff(blocks, index, lexicon)) continue;
    if (isContentsLine(reading.masked.slice(block.start, block.end))) continue;
    if (isLeadIn(block)) {
      meeting = meetingNamed(block.text, metadata.meetings, meeting, lexicon.language);
      lead = readLeadIn(block, section, lexicon, metadata.body);
    } else if (!lead?.titles && !lexicon.language.titleOfDocument.test(block.text)) {
      const judged = judgeBlock(block, section, lead, meeting, reading);
      meeting = judged.at(-1)?.meeting ?? meeting;
      for (const group of gatherCandidates(block, section, judged)) {
        const candidate = buildCandidate(group, block, section, reading);
        if (candidate) candidates.push(candidate);
      }
    }
  }
  return candidates;
}

/** A list of documents says nothing; a paragraph among them may tell what the meeting made of one. */
function isSilent(block: Block, section: SectionRole): boolean {
  return SILENT.has(section) || block.role === 'heading' || (section === 'documents' && block.role === 'item');
}

/** The name and the office under a report are no part of it. */
function isSignOff(blocks: readonly Block[], index: number, { language }: Lexicon): boolean {
  const signed = (at: number): boolean => language.signOff.test(blocks[at]?.text ?? '');
  return signed(index) || (signed(index + 1) && (blocks[index]?.text.length ?? 0) < NAME_AT_MOST);
}
