import { maskNoise } from '../domain/mask-noise.js';
import { splitIntoBlocks } from '../domain/split-into-blocks.js';
import { splitSentences } from '../domain/split-sentences.js';
import type { Candidate } from '../domain/vocabulary.js';
import { tellsOfDeed } from '../lexicons/deeds.js';
import { lexiconFor } from '../lexicons/lexicon.js';
import { Likeness, type Alike } from './likeness.js';
import type { MatchRelation, RegisteredOutcome, RegisterMatch } from './registered-outcome.js';

/** Below these two texts merely speak of the same things. Measured on the sample, see ADR 37. */
const LEAST: Readonly<Record<MatchRelation, number>> = {
  restates: 0.6,
  reiterates: 0.45,
  adopts: 0.3,
  'evidence-for': 0.25,
};
const MOST_SHOWN = 2;
/** A shorter sentence says too little to be told from others. */
const FEWEST_WORDS = 8;

/** Kinds in which the same matter may come back. */
const FAMILY: Readonly<Record<string, string>> = {
  request: 'asked',
  invitation: 'asked',
  recommendation: 'asked',
  decision: 'agreed',
  action_item: 'agreed',
  plan: 'promised',
  commitment: 'promised',
};

const familyOf = (kind: string): string => FAMILY[kind] ?? kind;

/** What a group takes up from a proposal: its own act, and not another proposal or a mere statement. */
const ADOPTING: ReadonlySet<string> = new Set(
  'decision recommendation request draft_resolution action_item liaison_statement invitation'.split(' '),
);

/** A sentence that looks like evidence that an outcome was acted on. */
export interface ToldDeed {
  readonly paragraph: string;
  /** As the report has it. Offsets into its text, in UTF-16 code units; `end` is exclusive. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly match: RegisterMatch;
}

function relationOf(candidate: Candidate, { outcome, addressed }: Alike): MatchRelation | null {
  const same = candidate.meeting === outcome.meeting;
  if (outcome.kind === 'proposal' && outcome.open && ADOPTING.has(candidate.kind)) return 'adopts';
  if (familyOf(candidate.kind) !== familyOf(outcome.kind)) return null;
  // Liaison statements are worded alike; to whom they go tells them apart.
  if (candidate.kind === 'liaison_statement' && !addressed) return null;
  if (same) return 'restates';
  return outcome.open ? 'reiterates' : null;
}

const toMatch = ({ outcome, score, because }: Alike, relation: MatchRelation): RegisterMatch => ({
  outcome: outcome.outcome,
  reference: outcome.reference,
  relation,
  score,
  because,
});

/** Of each candidate, in their order, what in the register it looks like, the likest first. */
export function matchCandidates(
  candidates: readonly Candidate[],
  register: readonly RegisteredOutcome[],
): readonly (readonly RegisterMatch[])[] {
  const passages = candidates.map(({ quote }) => quote);
  const likeness = new Likeness(register, passages);
  return candidates.map((candidate) =>
    likeness
      .to([candidate.quote, ...candidate.addressees].join(' '), LEAST.adopts)
      .flatMap((alike) => {
        const relation = relationOf(candidate, alike);
        return relation && alike.score >= LEAST[relation] ? [toMatch(alike, relation)] : [];
      })
      .slice(0, MOST_SHOWN),
  );
}

/**
 * What a report tells of deeds that look like evidence for open outcomes of earlier meetings: of each outcome the most
 * telling sentences, in the order of the outcomes' references. `meetings` are those the report is of.
 */
export function findEvidence(
  text: string,
  meetings: readonly string[],
  register: readonly RegisteredOutcome[],
): readonly ToldDeed[] {
  const earlier = register.filter(({ open, meeting }) => open && !meetings.includes(meeting));
  if (earlier.length === 0) return [];
  const sentences = sentencesOf(text);
  const likeness = new Likeness(
    earlier,
    sentences.map(({ quote }) => quote),
  );
  const told = new Map<string, ToldDeed[]>();
  for (const sentence of sentences)
    for (const alike of likeness.to(sentence.quote, LEAST['evidence-for'])) {
      if (alike.outcome.kind === 'liaison_statement' && !alike.addressed) continue;
      const deed = { ...sentence, match: toMatch(alike, 'evidence-for') };
      told.set(alike.outcome.reference, [...(told.get(alike.outcome.reference) ?? []), deed]);
    }
  return [...told.entries()]
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap(([, deeds]) => deeds.sort((a, b) => b.match.score - a.match.score).slice(0, MOST_SHOWN));
}

function sentencesOf(text: string): readonly Omit<ToldDeed, 'match'>[] {
  const masked = maskNoise(text);
  const { language } = lexiconFor(text);
  return splitIntoBlocks(text)
    .filter(({ role }) => role !== 'heading')
    .flatMap(({ paragraph, start, end }) =>
      splitSentences(masked, start, end, language)
        .filter((sentence) => sentence.text.split(' ').length >= FEWEST_WORDS && tellsOfDeed(sentence.text))
        .map((sentence) => ({ paragraph, quote: sentence.text, start: sentence.start, end: sentence.end })),
    );
}
