import { placeOf, type ActionTable } from './action-tables.js';
import { buildCandidate } from './build-candidate.js';
import { gatherCandidates, judgeBlock } from './judge-block.js';
import { follows, isLeadIn, readLeadIn, type LeadIn } from './lead-in.js';
import type { Lexicon, SectionRole } from './lexicon.js';
import { meetingNamed } from './meeting-context.js';
import { readLabel } from './read-label.js';
import { isContentsLine } from './read-lines.js';
import type { Reading } from './reading.js';
import { proposeFromTable } from './propose-from-table.js';
import { readClause } from './speaker.js';
import type { Block } from './split-into-blocks.js';
import { within } from './within.js';
import type { Candidate } from './vocabulary.js';

const SILENT: ReadonlySet<SectionRole> = new Set<SectionRole>(['front', 'annex']);
const NAME_AT_MOST = 90;

/** Proposes candidates from the blocks of a report, the sections they stand in and its tables of actions, in the order of the text. */
export function proposeCandidates(
  reading: Reading,
  blocks: readonly Block[],
  sections: readonly SectionRole[],
  tables: readonly ActionTable[],
): readonly Candidate[] {
  const fromText = proposeFromBlocks(reading, blocks, sections, tables);
  const fromTables = tables.flatMap(({ table, columns }) =>
    proposeFromTable(table, columns, placeOf(table, blocks, sections, reading), reading),
  );
  return [...fromText, ...fromTables].sort((a, b) => a.start - b.start);
}

function proposeFromBlocks(
  reading: Reading,
  blocks: readonly Block[],
  sections: readonly SectionRole[],
  tables: readonly ActionTable[],
): readonly Candidate[] {
  const { lexicon, metadata } = reading;
  const inTable = within(tables.map(({ table }) => table));
  const latest = metadata.meetings.at(-1)?.number ?? null;
  const candidates: Candidate[] = [];
  let meeting = latest;
  let lead: LeadIn | null = null;
  for (const [index, block] of blocks.entries()) {
    const section = sections[index] ?? 'front';
    if (section !== sections[index - 1]) meeting = latest;
    if (lead && !follows(block, lead)) lead = null;
    if (inTable(block.start) || isSilent(block, section, reading) || isSignOff(blocks, index, lexicon)) continue;
    if (lexicon.language.preamble.test(block.text)) continue;
    if (lexicon.language.defeated.test(blocks[index + 1]?.text ?? '')) continue;
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
function isSilent(block: Block, section: SectionRole, reading: Reading): boolean {
  if (SILENT.has(section) || (section === 'documents' && block.role === 'item')) return true;
  return block.role === 'heading' && !isSentence(block, section, reading);
}

/** "7.3 The Group agreed to meet in May" looks like a heading for want of a stop. */
function isSentence({ text }: Block, section: SectionRole, { lexicon, metadata }: Reading): boolean {
  if (readLabel(text, lexicon.language)) return true;
  const { main, subject, speaker } = readClause(text, null, section, lexicon, metadata.body);
  const verb = lexicon.language.speech.finiteVerb.exec(main);
  return verb !== null && verb.index > 0 && speaker.voice !== 'nobody' && !/['’]s?\s*$/u.test(subject);
}

/** The name and the office under a report are no part of it. */
function isSignOff(blocks: readonly Block[], index: number, { language }: Lexicon): boolean {
  const signed = (at: number): boolean => language.signOff.test(blocks[at]?.text ?? '');
  return signed(index) || (signed(index + 1) && (blocks[index]?.text.length ?? 0) < NAME_AT_MOST);
}
