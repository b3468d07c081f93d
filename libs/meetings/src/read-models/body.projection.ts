import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { type BodyEvent } from '../domain/index.js';
import { idIn } from '../streams.js';
import { type BodyRow } from './body.table.js';

function established({
  data,
  prose,
  version,
}: RecordedEvent<Extract<BodyEvent, { type: 'BodyEstablished' }>>): BodyRow {
  return {
    body_id: data.body,
    parent_id: data.parent,
    // Without its words, removed for good, a body is still called something.
    name: prose?.name ?? data.body,
    time_zone: data.timeZone,
    working_days: data.calendar.workingDays,
    holidays: data.calendar.holidays,
    mandate: data.mandate,
    secretariat: null,
    inside_entities: [],
    reminders_from: null,
    document_rule: null,
    mandate_ended_on: null,
    version,
  };
}

function evolve(before: BodyRow | null, event: RecordedEvent<BodyEvent>): BodyRow | null {
  if (event.type === 'BodyEstablished') return established(event);
  if (before === null) return null;
  const row = { ...before, version: Math.max(before.version, event.version) };
  switch (event.type) {
    case 'SecretariatNamed':
      return { ...row, secretariat: event.data.entity, inside_entities: event.data.insideEntities };
    case 'RemindersSwitchedOn':
      return { ...row, reminders_from: event.data.from };
    case 'RemindersSwitchedOff':
      return { ...row, reminders_from: null };
    case 'WorkingCalendarSet': {
      const { workingDays, holidays } = event.data.calendar;
      return { ...row, working_days: workingDays, holidays };
    }
    case 'TimeZoneSet':
      return { ...row, time_zone: event.data.timeZone };
    case 'ParentBodyNamed':
      return { ...row, parent_id: event.data.parent };
    case 'DocumentRuleSet':
      return { ...row, document_rule: event.data.rule };
    case 'MandateEnded':
      return { ...row, mandate_ended_on: event.effectiveOn };
    case 'MandateRenewed':
      return { ...row, mandate_ended_on: null };
    default:
      return unreachable(event);
  }
}

/** One row per body. */
export const bodyProjection: Projection<BodyRow, BodyEvent> = {
  name: 'body',
  version: 2,
  table: 'body',
  columns: [
    { name: 'body_id', type: 'text', primaryKey: true },
    { name: 'parent_id', type: 'text' },
    { name: 'name', type: 'text not null' },
    { name: 'time_zone', type: 'text not null' },
    { name: 'working_days', type: 'integer[] not null' },
    { name: 'holidays', type: 'date[] not null' },
    { name: 'mandate', type: 'text[] not null' },
    { name: 'secretariat', type: 'text' },
    { name: 'inside_entities', type: 'text[] not null' },
    { name: 'reminders_from', type: 'date' },
    { name: 'document_rule', type: 'jsonb' },
    { name: 'mandate_ended_on', type: 'date' },
    { name: 'version', type: 'integer not null' },
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => idIn('body', streamId),
  evolve,
};
