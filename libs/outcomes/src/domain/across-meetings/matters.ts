import type { IsoDate } from '@app/kernel';
import type { Happening } from '../happening.js';
import type { MeetingId } from '../vocabulary.js';

/** What those who must act, or were asked, have said themselves. */
const reports: ReadonlySet<Happening['type']> = new Set([
  'ProgressReported',
  'WorkBlocked',
  'CompletionClaimed',
  'ResponseNoted',
  'LiaisonReplyReceived',
]);
/** What is done with the parent body, wherever that was recorded. */
const toParent: ReadonlySet<Happening['type']> = new Set([
  'PutToParentBody',
  'NeverPutForward',
  'DraftResolutionTransmitted',
  'DraftResolutionIntroduced',
]);

/** What was reported after a day; null: ever. */
export function reportedSince(course: readonly Happening[], since: IsoDate | null): readonly Happening[] {
  return course.filter(({ type, on }) => reports.has(type) && isAfter(on, since));
}

/** What the parent body decided or was given after a day, `sessions` being its own. */
export function atParentSince(
  course: readonly Happening[],
  since: IsoDate | null,
  sessions: ReadonlySet<MeetingId>,
): readonly Happening[] {
  return course.filter(
    ({ type, on, meeting }) => isAfter(on, since) && (toParent.has(type) || sessions.has(meeting ?? '')),
  );
}

function isAfter(day: IsoDate, since: IsoDate | null): boolean {
  return since === null || day > since;
}

/** Whether somebody said "done" and nobody has confirmed it or turned it down: of several owners each claims for itself. */
export function hasClaimWaiting(course: readonly Happening[]): boolean {
  const waiting = new Set<string>();
  for (const { type, owner } of course) {
    if (type === 'CompletionClaimed') waiting.add(owner ?? '');
    else if (type === 'OutcomeReopened') waiting.clear();
    else if (type === 'CompletionVerified' || type === 'ClaimNotAccepted') {
      if (owner === undefined) waiting.clear();
      else waiting.delete(owner);
    }
  }
  return waiting.size > 0;
}
