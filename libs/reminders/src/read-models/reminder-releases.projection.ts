import type { Projection, RecordedEvent } from '@app/event-store';
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

/** One row per outcome about whose reminders officers decided. Table `read.reminder_releases`. */
export interface ReminderReleasesRow {
  readonly outcome_id: string;
  readonly decisions: readonly DecidedReminder[];
  /** Days on which an officer asked for a reminder. */
  readonly asked: readonly IsoDate[];
}

export const reminderReleasesProjection: Projection<ReminderReleasesRow, ReleaseEvent> = {
  name: 'reminder_releases',
  version: 2,
  table: 'reminder_releases',
  columns: [
    { name: 'outcome_id', type: 'uuid', primaryKey: true },
    { name: 'decisions', type: 'jsonb not null' },
    { name: 'asked', type: 'jsonb not null' },
  ],
  indexes: [],
  lateFacts: 'refold',
  key: ({ streamId }) => releasedOutcomeIn(streamId),
  evolve: (before, event) => {
    const { decisions = [], asked = [] } = before ?? {};
    const outcome = { outcome_id: releasedOutcomeIn(event.streamId) ?? '' };
    if (event.type === 'ReminderAskedFor')
      return { ...outcome, decisions, asked: [...new Set([...asked, event.data.on])].sort() };
    const both = [...decisions, ...decidedBy(event)];
    return { ...outcome, decisions: both.sort((a, b) => (a.moment < b.moment ? -1 : 1)), asked };
  },
};

function decidedBy({ type, data, actor, effectiveOn }: RecordedEvent<ReleaseEvent>): readonly DecidedReminder[] {
  if (!('moments' in data)) return [];
  const decision = type === 'RemindersReleased' ? 'released' : 'dismissed';
  return data.moments.map((moment) => ({ moment, by: actor, on: effectiveOn, decision }));
}
