import type { Candidate, ImportProposals } from '../domain/vocabulary.js';
import { draftProposals, type MatchedCandidate } from '../domain/review/draft-proposals.js';
import { titleOf, type ProposalDraft, type ReportFacts } from '../domain/review/index.js';
import { lexiconFor } from '../lexicons/lexicon.js';
import type { ToldDeed } from '../match-register/match-register.js';
import type { RegisteredOutcome } from '../match-register/registered-outcome.js';
import { compareInThread } from '../match-register/thread/compare-in-thread.js';
import type { KnownNames } from '../register-names/register-names.js';
import { draftingNames } from './draft-names.js';

/** What there is to propose of a report, and to compare it with. */
export interface ToPropose {
  readonly text: string;
  readonly report: ReportFacts;
  readonly read: ImportProposals;
  readonly names: KnownNames;
  readonly register: readonly RegisteredOutcome[];
  /** Of a further version, the candidates of which nobody decided yet. */
  readonly isNew: (candidate: Pick<Candidate, 'paragraph'>) => boolean;
}

/** Proposals in the order of the report, those that tell of deeds after those of outcomes. */
export async function proposeFrom(asked: ToPropose): Promise<readonly ProposalDraft[]> {
  const { text, report, read, names, register, isNew } = asked;
  const drafting = draftingNames(names, report, ownNames(report, read, names), lexiconFor(text).language.deadlines);
  const candidates = read.candidates.filter(isNew);
  // The register knows meetings by its own ids.
  const named = candidates.map((each) => ({ ...each, meeting: drafting.meeting(each.meeting)?.id ?? null }));
  const meetings = report.meetings.map(({ id }) => id);
  const { matches, deeds } = await compareInThread({ text, meetings, candidates: named, register });
  const matched = candidates.map((candidate, index): MatchedCandidate => ({
    candidate,
    matches: matches[index] ?? [],
  }));
  const drafts = draftProposals(matched, drafting);
  const taken = drafts.flatMap(({ content }) => content.passages);
  const apart = deeds.filter(
    (deed) => isNew(deed) && taken.every(({ start, end }) => deed.end <= start || end <= deed.start),
  );
  return [...drafts, ...evidenceDrafts(apart, report)];
}

/** What the report calls its own bodies. */
function ownNames({ bodies }: ReportFacts, { document }: ImportProposals, names: KnownNames): readonly string[] {
  const called = names.bodies.flatMap(({ id, name }) => (bodies.includes(id) ? [name] : []));
  return [...bodies, ...called, ...(document.body === null ? [] : [document.body])];
}

/** One proposal for each passage, whatever number of outcomes it is evidence for. */
function evidenceDrafts(deeds: readonly ToldDeed[], { meetings }: ReportFacts): readonly ProposalDraft[] {
  const byPlace = Map.groupBy(deeds, ({ start, end }) => `${start} ${end}`);
  const [only, ...others] = meetings;
  return [...byPlace.values()].flatMap((same) => {
    const [deed] = same;
    if (deed === undefined) return [];
    const { paragraph, quote, start, end, match } = deed;
    const matches = same.map((each) => each.match).toSorted((a, b) => b.score - a.score);
    return [
      {
        content: {
          ...{ kind: 'statement', title: titleOf(quote), meeting: others.length === 0 ? (only?.id ?? null) : null },
          passages: [{ paragraph, start, end, wording: quote }],
          ...{ issuers: [], owners: [], addressees: [], due: null, instruments: [], visibility: 'members' },
        },
        reading: {
          ...{ section: 'discussion', confidence: matches[0]?.score ?? match.score, because: match.because },
          ...{ claimed: null, isEvidence: true, matches },
        },
      } as const,
    ];
  });
}
