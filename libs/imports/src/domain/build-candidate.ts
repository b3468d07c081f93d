import { claimedAtEnd } from './claimed.js';
import { confidence } from './confidence.js';
import { findDue } from './deadline.js';
import { findInstruments } from './instruments.js';
import type { Judged } from './judge-block.js';
import type { SectionRole } from './lexicon.js';
import { squeeze } from './mask-noise.js';
import { meetingLabel } from './meeting-label.js';
import type { Reading } from './reading.js';
import { assignResponsibility, issuerOf, type Responsibility } from './responsibility.js';
import { citedSection } from './sections.js';
import type { Block } from './split-into-blocks.js';
import type { Candidate, Due, OutcomeKind } from './vocabulary.js';

const STATEMENT_WEIGHT = 0.4;

function dueOf(one: Judged, kind: OutcomeKind, { metadata, lexicon }: Reading): Due | null {
  if (kind === 'statement' || kind === 'reservation') return null;
  const date = metadata.meetings.find(({ number }) => number === one.meeting)?.date ?? null;
  const anchor = { body: metadata.body, meeting: one.meeting, date };
  return findDue(one.sentence.text, one.verdict?.context ?? '', anchor, lexicon);
}

function issuer({ verdict, before, speaker }: Judged, { metadata, lexicon }: Reading): string | null {
  if (verdict) return issuerOf(verdict, before, lexicon, metadata.body);
  return speaker.names.length > 0 ? speaker.names.join('; ') : metadata.body;
}

function responsibility({ verdict }: Judged, { metadata, lexicon }: Reading): Responsibility {
  return verdict ? assignResponsibility(verdict, lexicon, metadata.body) : { owners: [], addressees: [] };
}

/** The candidate that sentences make; null where it would hold only with a date to come, and none is stated. */
export function buildCandidate(
  group: readonly Judged[],
  block: Block,
  section: SectionRole,
  reading: Reading,
): Candidate | null {
  const one = group.find(({ verdict }) => verdict !== null) ?? group[0];
  if (one === undefined) return null;
  const { verdict, meeting } = one;
  const start = group[0]?.sentence.start ?? block.start;
  const end = group.at(-1)?.sentence.end ?? block.end;
  const kind = verdict?.kind ?? 'statement';
  const due = dueOf(one, kind, reading);
  if (verdict?.dated === true && due === null) return null;
  const { owners, addressees } = responsibility(one, reading);
  return {
    meeting: meetingLabel(meeting, reading.metadata),
    paragraph: block.paragraph,
    kind,
    quote: squeeze(reading.text.slice(start, end)),
    start,
    end,
    issuer: issuer(one, reading),
    owners,
    addressees,
    due,
    instruments: findInstruments(one.sentence.text),
    section: citedSection(section),
    confidence: confidence(verdict?.weight ?? STATEMENT_WEIGHT, section, one.speaker.voice, kind, owners),
    because: verdict?.because ?? [],
    restates: null,
    claimed: verdict?.labelled === true ? claimedAtEnd(one.sentence.text, reading.lexicon.language.tables) : null,
  };
}
