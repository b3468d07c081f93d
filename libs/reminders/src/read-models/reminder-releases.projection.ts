import type { Projection } from '@app/event-store';
import type { IsoDate } from '@app/kernel';
import type { Decision } from '../domain/release/release.decider.js';
import type { ReleaseEvent } from '../domain/release/release.events.js';
import { releasedOutcomeIn } from '../streams.js';

/** What an officer decided about one reminder; the reason stays in the log. */
export interface DecidedReminder {
  readonly moment: string;
  readonly decision: Decision;
  readonly by: string;
  readonly on: IsoDate;
}

/** One row per outcome of which reminders were held and decided. Table `read.reminder_releases`. */
export interface ReminderReleasesRow {
  readonly outcome_id: string;
  readonly decisions: readonly DecidedReminder[];
}

export const reminderReleasesProjection: Projection<ReminderReleasesRow, ReleaseEvent> = {
  name: 'reminder_releases',
  version: 1,
  table: 'reminder_releases',
  columns: [
    { name: 'outcome_id', type: 'uuid', primaryKey: true },
    { name: 'decisions', type: 'jsonb not null' },
  ],
  indexes: [],
  lateFacts: 'refold',
  key: ({ streamId }) => releasedOutcomeIn(streamId),
  evolve: (before, { streamId, type, data, actor, effectiveOn }) => ({
    outcome_id: releasedOutcomeIn(streamId) ?? '',
    decisions: [
      ...(before?.decisions ?? []),
      ...data.moments.map((moment) => ({
        ...{ moment, by: actor, on: effectiveOn },
        decision: type === 'RemindersReleased' ? ('released' as const) : ('dismissed' as const),
      })),
    ].sort((a, b) => (a.moment < b.moment ? -1 : 1)),
  }),
};
