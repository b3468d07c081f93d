import { foldAsOf, type EventStore, type RecordedEvent } from '@app/event-store';
import {
  body,
  bodyStream,
  meeting,
  meetingStream,
  occasionDaysOf,
  rulingBody,
  type BodyCommand,
  type BodyEvent,
  type BodyState,
  type MeetingCommand,
  type MeetingEvent,
  type MeetingId,
  type MeetingState,
} from '@app/meetings';
import type { MoveCause, OccasionDays } from '../domain/index.js';

/** Events that move the days of occasions, with what they are the cause of. */
export const causes: Readonly<Record<string, MoveCause>> = {
  MeetingRescheduled: 'rescheduled',
  MeetingCancelled: 'cancelled',
  DocumentDeadlineStated: 'document_deadline',
  WorkingCalendarSet: 'document_deadline',
  DocumentRuleSet: 'document_deadline',
};

/** An occasion and its days as recorded before and after an event. */
export interface MovedOccasion {
  readonly meeting: MeetingId;
  readonly before: OccasionDays;
  readonly after: OccasionDays;
}

/** Null where the event moved none of its days, or the meeting was convened later. */
export async function movedOccasion(
  events: EventStore,
  meetingId: MeetingId,
  { position }: RecordedEvent,
): Promise<MovedOccasion | null> {
  const history = await events.read(meetingStream(meetingId).streamId);
  const [earlier, later] = [position - 1n, position].map((at) => meetingAt(history, at));
  if (earlier == null || later == null) return null;
  const ruling = rulingBody(later);
  const rules = ruling === null ? [] : await events.read(bodyStream(ruling).streamId);
  const before = occasionDaysOf(earlier, bodyAt(rules, position - 1n));
  const after = occasionDaysOf(later, bodyAt(rules, position));
  return { meeting: meetingId, before, after };
}

function meetingAt(history: readonly RecordedEvent[], position: bigint): MeetingState | null {
  return foldAsOf<MeetingCommand, MeetingEvent, MeetingState | null>(meeting, history, { position }).state;
}

function bodyAt(history: readonly RecordedEvent[], position: bigint): BodyState | null {
  return foldAsOf<BodyCommand, BodyEvent, BodyState | null>(body, history, { position }).state;
}
