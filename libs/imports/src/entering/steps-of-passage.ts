import { workflows, type OutcomeKind, type StepDetails, type StepType } from '@app/outcomes';
import type { HeldReport, ProposalContent, ProposalState } from '../domain/review/index.js';
import { citationOf } from './to-record.js';

/** A step that a passage of a report tells of, with the words that do. */
export interface ToldStep {
  readonly step: StepType;
  readonly details: StepDetails;
  readonly wording: string;
}

/** By which a passage shows that something was done: the first that the kind knows. Any outcome can be spoken of. */
const done: readonly StepType[] = [
  'CompletionClaimed',
  'LiaisonStatementSent',
  'AnsweredByAddressee',
  'OutcomeReviewed',
];

/** What a table says of an entry: a claim, that nobody has verified. */
const claims = { done: 'CompletionClaimed', 'under-way': 'ProgressReported' } as const satisfies Record<
  string,
  StepType
>;

function sourceOf({ passages }: ProposalContent, held: HeldReport): StepDetails {
  const [passage] = passages;
  return { ...(passage && { citation: citationOf(passage, held) }), evidence: { documentReference: held.document } };
}

/** What the passages are evidence for, of an outcome of the kind. */
export function evidenceFor(kind: OutcomeKind, content: ProposalContent, held: HeldReport): ToldStep {
  const step = done.find((each) => workflows[kind].steps[each]) ?? 'OutcomeReviewed';
  const { meeting, passages } = content;
  return {
    step,
    details: { ...sourceOf(content, held), ...(meeting !== null && { meeting }) },
    wording: passages.map(({ wording }) => wording).join('\n'),
  };
}

/** What the entry of a table claims of its outcome; null where it claims nothing that the kind knows as a step. */
export function claimOf({ content, reading }: ProposalState, held: HeldReport): ToldStep | null {
  const { claimed } = reading;
  if (claimed?.status !== 'done' && claimed?.status !== 'under-way') return null;
  const step = claims[claimed.status];
  if (!workflows[content.kind].steps[step]) return null;
  return { step, details: sourceOf(content, held), wording: claimed.quote };
}
