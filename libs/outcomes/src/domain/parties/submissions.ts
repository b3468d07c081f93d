import type { StepTaken } from '../outcome.events.js';
import type { Acceptance, EntityId, Evidence, MeetingId } from '../vocabulary.js';

/** That an outcome was put before its addressee or a session of the parent body, and what came of it there. */
export interface Submission {
  /** Null: the parent body. */
  readonly to: EntityId | null;
  readonly meeting: MeetingId | null;
  readonly agendaItem: string | null;
  /** The document in which it was put. */
  readonly document: Evidence | null;
  readonly answer: Answer | null;
  readonly referredTo: EntityId | null;
}

/** A draft resolution is adopted or not; all else is accepted in the words of an acceptance. */
export type Answer = Acceptance | 'adopted' | 'not_adopted';

const puts: ReadonlySet<string> = new Set(['PutToParentBody', 'PutToAddressee', 'DraftResolutionTransmitted']);

const decisions: Readonly<Record<string, Answer>> = {
  DraftResolutionAdoptedByParentBody: 'adopted',
  DraftResolutionAdoptedWithAmendments: 'adopted_with_amendments',
  DraftResolutionDeferred: 'deferred',
  DraftResolutionNotAdopted: 'not_adopted',
};

function submissionOf({ type, data }: StepTaken): Submission {
  return {
    to: type === 'PutToAddressee' || type === 'AnsweredByAddressee' ? (data.addressee ?? null) : null,
    meeting: data.meeting ?? null,
    agendaItem: data.agendaItem ?? null,
    document: data.evidence ?? null,
    answer: null,
    referredTo: null,
  };
}

/** The submissions after a step. An answer belongs to the last one that waits for it, or else stands for one not recorded. */
export function submissionsAfter(before: readonly Submission[], step: StepTaken): readonly Submission[] {
  const { type, data } = step;
  if (puts.has(type)) return [...before, submissionOf(step)];
  if (type === 'DraftResolutionIntroduced') return introduced(before, step);
  const answer = type === 'AnsweredByAddressee' ? data.acceptance : decisions[type];
  if (answer === undefined) return before;
  const at = waitingFor(before, data.addressee ?? null);
  const put = before[at] ?? { ...submissionOf(step), document: null };
  const answered = {
    ...put,
    meeting: put.meeting ?? data.meeting ?? null,
    answer,
    referredTo: data.referredTo ?? null,
  };
  return at === -1 ? [...before, answered] : before.with(at, answered);
}

/** Where the last submission to the one who answers stands, or else the last to the parent body; -1 where none waits. */
function waitingFor(submissions: readonly Submission[], who: EntityId | null): number {
  const isWaiting = (to: EntityId | null) => (each: Submission) => each.answer === null && each.to === to;
  if (who === null) return submissions.findLastIndex(({ answer }) => answer === null);
  const own = submissions.findLastIndex(isWaiting(who));
  return own === -1 ? submissions.findLastIndex(isWaiting(null)) : own;
}

/** What was transmitted is introduced at the session; what comes again after an answer is put once more. */
function introduced(before: readonly Submission[], step: StepTaken): readonly Submission[] {
  const last = before.at(-1);
  const now = submissionOf(step);
  if (last?.answer !== null) return [...before, now];
  const { meeting, agendaItem, document } = last;
  const merged = {
    ...last,
    meeting: now.meeting ?? meeting,
    agendaItem: now.agendaItem ?? agendaItem,
    document: document ?? now.document,
  };
  return before.with(-1, merged);
}
