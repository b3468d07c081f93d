import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { type MeetingEvent } from '../domain/index.js';
import { idIn } from '../streams.js';
import { type MeetingRow } from './meeting.table.js';

type Convened = RecordedEvent<Extract<MeetingEvent, { type: 'MeetingConvened' }>>;

function convened({ data, prose, version }: Convened): MeetingRow {
  return {
    meeting_id: data.meeting,
    body_ids: data.bodies,
    kind: data.kind,
    ordinal: data.ordinal,
    from_on: data.from,
    to_on: data.to,
    // Without its words, removed for good, a meeting is still called something.
    title: prose?.title ?? data.meeting,
    parent_session_of: data.parentSessionOf,
    circular: data.circular ?? null,
    documents_on: null,
    cancelled: false,
    reports: [],
    reviewed: [],
    closed_on: null,
    next_number: 1,
    version,
  };
}

/** A fact learned late may say again what is known for a later date. */
function withOne(known: readonly string[], one: string): readonly string[] {
  return known.includes(one) ? known : [...known, one];
}

function evolve(before: MeetingRow | null, event: RecordedEvent<MeetingEvent>): MeetingRow | null {
  if (event.type === 'MeetingConvened') return convened(event);
  if (before === null) return null;
  const row = { ...before, version: Math.max(before.version, event.version) };
  switch (event.type) {
    case 'MeetingRescheduled':
      return { ...row, from_on: event.data.after.from, to_on: event.data.after.to };
    case 'MeetingCancelled':
      return { ...row, cancelled: true };
    case 'DocumentDeadlineStated':
      return { ...row, documents_on: event.data.on };
    case 'ReportReceived':
      return { ...row, reports: withOne(row.reports, event.data.document) };
    case 'ReportReviewed':
      return { ...row, reviewed: withOne(row.reviewed, event.data.document) };
    case 'MeetingClosed':
      return { ...row, closed_on: event.effectiveOn };
    case 'ReferenceAssigned':
      return { ...row, next_number: Math.max(row.next_number, event.data.number + 1) };
    default:
      return unreachable(event);
  }
}

/** One row per meeting, session of the parent body or consultation. */
export const meetingProjection: Projection<MeetingRow, MeetingEvent> = {
  name: 'meeting',
  version: 3,
  table: 'meeting',
  columns: [
    { name: 'meeting_id', type: 'text', primaryKey: true },
    { name: 'body_ids', type: 'text[] not null' },
    { name: 'kind', type: 'text not null' },
    { name: 'ordinal', type: 'integer' },
    { name: 'from_on', type: 'date' },
    { name: 'to_on', type: 'date' },
    { name: 'title', type: 'text not null' },
    { name: 'parent_session_of', type: 'text' },
    { name: 'circular', type: 'text' },
    { name: 'documents_on', type: 'date' },
    { name: 'cancelled', type: 'boolean not null' },
    { name: 'reports', type: 'text[] not null' },
    { name: 'reviewed', type: 'text[] not null' },
    { name: 'closed_on', type: 'date' },
    { name: 'next_number', type: 'integer not null' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: ['create index on {table} using gin (body_ids)'],
  lateFacts: 'refold',
  key: ({ streamId }) => idIn('meeting', streamId),
  evolve,
};
