import type { Projection } from '@app/event-store';
import { afterLeave } from '../domain/leave/leave.decider.js';
import type { LeaveEvent, LeaveFacts } from '../domain/leave/leave.events.js';
import { leavePersonIn } from '../streams.js';

/** One row per person of whom a leave was recorded. Table `read.person_leave`. */
export interface PersonLeaveRow {
  readonly person_id: string;
  /** In the order of their days. */
  readonly leaves: readonly Omit<LeaveFacts, 'person'>[];
}

export const personLeaveProjection: Projection<PersonLeaveRow, LeaveEvent> = {
  name: 'person_leave',
  version: 1,
  table: 'person_leave',
  columns: [
    { name: 'person_id', type: 'uuid', primaryKey: true },
    { name: 'leaves', type: 'jsonb not null' },
  ],
  indexes: [],
  lateFacts: 'refold',
  key: ({ streamId }) => leavePersonIn(streamId),
  evolve: (before, event) => {
    const person = leavePersonIn(event.streamId) ?? '';
    const known = (before?.leaves ?? []).map((leave) => ({ ...leave, person }));
    return { person_id: person, leaves: afterLeave(known, event).map(({ person: _, ...leave }) => leave) };
  },
};
