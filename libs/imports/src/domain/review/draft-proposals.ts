import { DEFAULT_VISIBILITY, type IsoDate } from '@app/kernel';
import type { Candidate, Due, OutcomeKind } from '../vocabulary.js';
import type { ProposalDraft } from './import.commands.js';
import { titleOf } from './import.decisions.js';
import type {
  Limit,
  Match,
  MeetingId,
  MeetingRelation,
  NamedInstrument,
  Party,
  Passage,
  ProposalContent,
  RecordKind,
} from './vocabulary.js';

/** What the register knows of the names in a report. */
export interface DraftingNames {
  /** Whether it is the report's own body: its word is the group's, so nobody else issued it. */
  readonly isOwnBody: (name: string) => boolean;
  readonly party: (name: string) => Party;
  readonly instrument: (name: string) => NamedInstrument;
  /** Of the meeting that a candidate names: `CWG-COP-07`; null where it names none. */
  readonly meeting: (label: string | null) => { readonly id: MeetingId; readonly from: IsoDate | null } | null;
  /** Of a meeting that a limit names; null where the register does not know it. */
  readonly limitMeeting: (label: string) => MeetingId | null;
  /** How a limit's words, in the quote they stand in, tie it to its meeting. */
  readonly relation: (due: Due, quote: string) => MeetingRelation;
}

/** A candidate, with the outcomes of the register that it looks like. */
export interface MatchedCandidate {
  readonly candidate: Candidate;
  readonly matches: readonly Match[];
}

const kinds: Readonly<Partial<Record<OutcomeKind, RecordKind>>> = { reservation: 'view_recorded' };
const recordKindOf = (kind: OutcomeKind): RecordKind => kinds[kind] ?? (kind as Exclude<OutcomeKind, 'reservation'>);

/** A period begins, as far as anybody knows, when it was agreed; without that day its end is a date. */
export function limitOf(due: Due, quote: string, agreedOn: IsoDate | null, names: DraftingNames): Limit | null {
  const { type, value } = due;
  if (type === 'meeting') {
    const meeting = names.limitMeeting(value);
    return meeting === null ? null : { type: 'meeting', relation: names.relation(due, quote), meeting };
  }
  const on = value as IsoDate;
  return type === 'period' && agreedOn !== null && agreedOn < on
    ? { type: 'period', from: agreedOn, to: on }
    : { type: 'date', on };
}

const passageOf = ({ paragraph, start, end, quote }: Candidate): Passage => ({ paragraph, start, end, wording: quote });

function contentFrom(candidate: Candidate, restated: readonly Candidate[], names: DraftingNames): ProposalContent {
  const { kind, quote, issuer, owners, addressees, due, instruments } = candidate;
  const meeting = names.meeting(candidate.meeting);
  return {
    kind: recordKindOf(kind),
    title: titleOf(quote),
    meeting: meeting?.id ?? null,
    passages: [candidate, ...restated].map(passageOf),
    issuers: issuer === null || names.isOwnBody(issuer) ? [] : [names.party(issuer)],
    owners: owners.map(names.party),
    addressees: addressees.map(names.party),
    due: due && { words: due.phrase, limit: limitOf(due, quote, meeting?.from ?? null, names) },
    instruments: instruments.map(names.instrument),
    visibility: DEFAULT_VISIBILITY,
  };
}

/** Proposals for a person to decide on: what the report says again stands with what it said first. */
export function draftProposals(
  candidates: readonly MatchedCandidate[],
  names: DraftingNames,
): readonly ProposalDraft[] {
  const statements = candidates.filter(({ candidate }) => statementOf(candidate, candidates) === candidate);
  return statements.map(({ candidate, matches }) => {
    const restated = candidates.flatMap(({ candidate: each }) =>
      each !== candidate && statementOf(each, candidates) === candidate ? [each] : [],
    );
    const { section, confidence, because, claimed } = candidate;
    return {
      content: contentFrom(candidate, restated, names),
      reading: { section, confidence, because, claimed, isEvidence: false, matches },
    };
  });
}

/** The candidate that one restates, through any number of others; itself where it restates nothing. */
function statementOf(candidate: Candidate, all: readonly MatchedCandidate[]): Candidate {
  const seen = new Set<Candidate>();
  let at = candidate;
  while (at.restates !== null && !seen.has(at)) {
    seen.add(at);
    const { start } = at.restates;
    const earlier = all.find((each) => each.candidate.start === start)?.candidate;
    if (earlier === undefined) return at;
    at = earlier;
  }
  return at;
}
