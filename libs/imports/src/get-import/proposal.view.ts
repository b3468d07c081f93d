import type { InstrumentMatch, Named, PartyMatch, ProposalView } from '@app/contracts';
import type { ImportState, NamedInstrument, Party, ProposalState } from '../domain/review/index.js';
import { versionCited, type KnownNames } from '../register-names/register-names.js';
import { agreedOn } from './agreed-on.js';
import { hindrancesOf } from './hindrances.js';

/** Of an outcome of the register that a proposal looks like. */
export interface MatchedOutcome {
  readonly reference: string;
  readonly title: string;
  readonly wording: string;
}

/** What a view is made of besides the proposal itself. */
export interface Around {
  readonly state: ImportState;
  readonly names: KnownNames;
  /** By the outcome's id; one that is missing is not shown. */
  readonly matched: ReadonlyMap<string, MatchedOutcome>;
  /** The last decision on a proposal that stands, by its id. */
  readonly decisions: ReadonlyMap<string, NonNullable<ProposalView['decision']>>;
}

const matchOf = (candidates: readonly unknown[]): 'matched' | 'ambiguous' | 'new' =>
  candidates.length === 0 ? 'new' : candidates.length === 1 ? 'matched' : 'ambiguous';

export function partyView(party: Party, names: KnownNames): PartyMatch {
  const candidates = names.entitiesFor(party).map(({ id, name }): Named => ({ id, name }));
  const match = matchOf(candidates);
  return {
    name: party.name,
    match,
    entity: match === 'matched' ? (candidates[0] ?? null) : null,
    candidates: match === 'ambiguous' ? candidates : [],
  };
}

export function instrumentView(cited: NamedInstrument, names: KnownNames): InstrumentMatch {
  const found = names.instrumentsFor(cited);
  const candidates = found.map(({ id, title }): Named => ({ id, name: title }));
  const match = matchOf(found);
  const [only] = found;
  const isOne = match === 'matched' && only !== undefined;
  return {
    name: cited.name,
    match,
    instrument: isOne ? (candidates[0] ?? null) : null,
    version: cited.version ?? (isOne ? versionCited(only, cited.name) : null),
    candidates: match === 'ambiguous' ? candidates : [],
  };
}

export function meetingView(id: string | null, { state, names }: Around): ProposalView['meeting'] {
  const known = names.meeting(id);
  const read = state.report?.meetings.find((each) => each.id === id);
  return { id, known: known !== null, from: known?.from ?? read?.from ?? null };
}

function matchesOf({ reading }: ProposalState, { matched }: Around): ProposalView['matches'] {
  return reading.matches.flatMap(({ outcome, relation, score, because }) => {
    const found = matched.get(outcome);
    return found ? [{ outcome, ...found, relation, score, because }] : [];
  });
}

function outcomeOf({ id, status }: ProposalState, { state }: Around): ProposalView['outcome'] {
  const entry = state.entries.findLast(({ proposal }) => proposal === id);
  if (status !== 'accepted' || entry === undefined) return null;
  return { id: entry.outcome, reference: entry.entered?.reference ?? null };
}

export function proposalView(proposal: ProposalState, around: Around): ProposalView {
  const { id, status, content, reading, edited, mergedFrom, mergedInto, splitFrom, splitInto, version } = proposal;
  const { kind, title, passages, due, visibility } = content;
  const { section, confidence, because, claimed, isEvidence } = reading;
  const { names, state } = around;
  return {
    ...{ id, status, kind, title, visibility, due, section, confidence, because, isEvidence },
    claimed: claimed?.quote ?? null,
    meeting: meetingView(content.meeting, around),
    citations: passages,
    issuers: content.issuers.map((party) => partyView(party, names)),
    owners: content.owners.map((party) => partyView(party, names)),
    addressees: content.addressees.map((party) => partyView(party, names)),
    instruments: content.instruments.map((cited) => instrumentView(cited, names)),
    matches: matchesOf(proposal, around),
    ...{ edited, mergedFrom, mergedInto, splitFrom, splitInto, version },
    hindrances: status === 'open' ? hindrancesOf(proposal, names, agreedOn(content.meeting, state, names)) : [],
    decision: around.decisions.get(id) ?? null,
    outcome: outcomeOf(proposal, around),
  };
}
