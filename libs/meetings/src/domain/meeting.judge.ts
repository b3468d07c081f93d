import { unreachable } from '@app/kernel';
import { type MeetingAsConvened, type MeetingEvent } from './meeting.events.js';
import { MeetingRefusal } from './meeting.refusal.js';
import { numberOf, type MeetingState } from './meeting.state.js';
import { referenceOf, type DocumentId, type MeetingDates, type OutcomeId } from './vocabulary.js';

function judgeDates({ from, to }: MeetingDates): void {
  if (from === null && to !== null)
    throw new MeetingRefusal('dates-incomplete', 'A last day needs a first day.', { from, to });
  if (from !== null && to !== null && to < from)
    throw new MeetingRefusal('dates-reversed', 'A meeting ends on its first day or later.', { from, to });
}

function judgeCircular({ kind, circular }: MeetingAsConvened): void {
  if (circular !== undefined && kind !== 'correspondence')
    throw new MeetingRefusal(
      'circular-without-correspondence',
      'Only a consultation by correspondence has a circular.',
    );
}

/** Far above any report; one number typed wrong must not push all later ones out of what can be shown. */
const HIGHEST_NUMBER = 9_999;

function judgeNumber(state: MeetingState, outcome: OutcomeId, number: number): void {
  if (!Number.isInteger(number) || number < 1 || number > HIGHEST_NUMBER)
    throw new MeetingRefusal('number-out-of-range', `Outcomes are numbered from 1 to ${HIGHEST_NUMBER}.`, { number });
  const known = numberOf(state, outcome);
  const holder = Object.entries(state.numbers).find(([, taken]) => taken === number)?.[0];
  if (known === null && holder === undefined) return;
  throw new MeetingRefusal(
    'reference-taken',
    known === null
      ? `${referenceOf(state.meeting, number)} is the reference of another outcome.`
      : `The outcome is ${referenceOf(state.meeting, known)}; a reference never changes.`,
    { number, outcome: holder ?? outcome },
  );
}

function whileNotCancelled(state: MeetingState): void {
  if (state.cancelled) throw new MeetingRefusal('meeting-cancelled', `${state.meeting} was cancelled.`);
}

function judgeCancelling({ meeting, numbers, closed }: MeetingState): void {
  if (closed) throw new MeetingRefusal('meeting-already-closed', `${meeting} was closed, so it was held.`);
  if (Object.keys(numbers).length > 0)
    throw new MeetingRefusal('meeting-has-outcomes', `${meeting} agreed outcomes, so it was held.`);
}

/** By the reports that it was closed on: one that comes later leaves the closing as it is. */
function judgeClosing({ meeting, reviewed, closed }: MeetingState, reports: readonly DocumentId[]): void {
  if (closed)
    throw new MeetingRefusal(
      'meeting-already-closed',
      `${meeting} is closed already. A correction is recorded as a step of its own and needs no other closing.`,
    );
  if (reports.length === 0)
    throw new MeetingRefusal(
      'report-not-received',
      `No report of ${meeting} is held. Receive the report and have somebody go through it, then close the meeting.`,
      { held: [] },
    );
  const unread = reports.filter((report) => !reviewed.includes(report));
  if (unread.length > 0)
    throw new MeetingRefusal(
      'report-not-reviewed',
      `Nobody has gone through all of ${unread.join(' and ')}. Record that it was reviewed, then close the meeting.`,
      { unread },
    );
}

/** Throws the refusal where the event is not legal in the state. Also asked of later events when a late fact comes in. */
export function judge(state: MeetingState | null, event: MeetingEvent): void {
  if (event.type === 'MeetingConvened') {
    if (state !== null)
      throw new MeetingRefusal('meeting-already-convened', `${state.meeting} is in the register already.`);
    if (event.data.bodies.length === 0)
      throw new MeetingRefusal('meeting-without-body', 'A meeting belongs to at least one body.');
    judgeDates(event.data);
    judgeCircular(event.data);
    return;
  }
  if (state === null)
    throw new MeetingRefusal(
      'meeting-not-convened',
      'The register has no such meeting on that day. Give a day on or after the one on which it was convened.',
    );
  switch (event.type) {
    case 'MeetingRescheduled':
      whileNotCancelled(state);
      judgeDates(event.data.after);
      return;
    case 'MeetingCancelled':
      whileNotCancelled(state);
      judgeCancelling(state);
      return;
    case 'DocumentDeadlineStated':
      whileNotCancelled(state);
      return;
    case 'ReportReceived':
      return;
    case 'ReportReviewed':
      if (!state.reports.includes(event.data.document))
        throw new MeetingRefusal(
          'report-not-received',
          `${event.data.document} is not held as a report of this meeting.`,
          {
            held: state.reports,
          },
        );
      return;
    case 'MeetingClosed':
      whileNotCancelled(state);
      judgeClosing(state, event.data.reports);
      return;
    case 'ReferenceAssigned':
      whileNotCancelled(state);
      judgeNumber(state, event.data.outcome, event.data.number);
      return;
    default:
      unreachable(event);
  }
}
