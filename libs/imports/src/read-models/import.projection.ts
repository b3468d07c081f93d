import type { Projection, RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import type { ImportEvent, ProposalStatus } from '../domain/review/index.js';
import { importIn } from '../import-stream.js';
import type { ImportRow } from './import.table.js';

type Of<T extends ImportEvent['type']> = Extract<RecordedEvent<ImportEvent>, { type: T }>;

/** Stands where the prose of an event was removed. */
const REMOVED = '[removed]';

function started({ streamId, data, prose, actor, recordedAt, version }: Of<'ImportStarted'>): ImportRow {
  return {
    ...{ import_id: importIn(streamId) ?? '', body_id: data.body, name: prose?.name ?? REMOVED },
    ...{ status: 'reading', failure: null, title: null, symbol: null, meetings: [], proposals: {}, unsettled: [] },
    ...{ started_by: actor, started_at: recordedAt, changed_at: recordedAt, version },
  };
}

function proposed(row: ImportRow, { data, prose }: Of<'OutcomesProposed'>): ImportRow {
  return {
    ...row,
    status: 'review',
    title: prose?.title ?? null,
    symbol: data.symbol,
    meetings: data.meetings.map(({ id }) => id),
    proposals: became(
      row,
      data.proposals.map(({ proposal }) => proposal),
      'open',
    ),
  };
}

function became(row: ImportRow, ids: readonly string[], status: ProposalStatus): ImportRow['proposals'] {
  return { ...row.proposals, ...Object.fromEntries(ids.map((id) => [id, status])) };
}

function after(row: ImportRow, event: RecordedEvent<ImportEvent>): ImportRow {
  switch (event.type) {
    case 'ImportStarted':
      return started(event);
    case 'OutcomesProposed':
      return proposed(row, event);
    case 'ImportFailed':
      return { ...row, status: 'failed', failure: { code: event.data.code, detail: event.prose?.sentence ?? REMOVED } };
    case 'ProposalsMerged':
      return { ...row, proposals: became(row, event.data.proposals, 'merged') };
    case 'ProposalSplit': {
      const { proposal, into } = event.data;
      const proposals = became(
        row,
        into.map((part) => part.proposal),
        'open',
      );
      return { ...row, proposals: { ...proposals, [proposal]: 'split' } };
    }
    case 'ProposalAccepted':
      return {
        ...row,
        proposals: became(row, [event.data.proposal], 'accepted'),
        unsettled: [...row.unsettled, event.version],
      };
    case 'ProposalEntered':
      return { ...row, unsettled: row.unsettled.filter((decided) => decided !== event.data.decided) };
    case 'ProposalDismissed':
      return { ...row, proposals: became(row, [event.data.proposal], 'dismissed') };
    case 'ImportFinished':
      return { ...row, status: 'finished' };
    case 'ImportedReportHeld':
    case 'ProposalEdited':
    case 'DecisionTakenBack':
      return row;
    default:
      return unreachable(event);
  }
}

function evolve(row: ImportRow | null, event: RecordedEvent<ImportEvent>): ImportRow | null {
  if (row === null) return event.type === 'ImportStarted' ? started(event) : null;
  const changed_at = event.recordedAt > row.changed_at ? event.recordedAt : row.changed_at;
  return { ...after(row, event), changed_at, version: Math.max(row.version, event.version) };
}

/** One row per import: for the list of imports, and for what is still to be read or entered. */
export const importProjection: Projection<ImportRow, ImportEvent> = {
  name: 'import',
  version: 1,
  table: 'import',
  columns: [
    { name: 'import_id', type: 'text', primaryKey: true },
    { name: 'body_id', type: 'text not null' },
    { name: 'name', type: 'text not null' },
    { name: 'status', type: 'text not null' },
    { name: 'failure', type: 'jsonb' },
    { name: 'title', type: 'text' },
    { name: 'symbol', type: 'text' },
    { name: 'meetings', type: 'text[] not null' },
    { name: 'proposals', type: 'jsonb not null' },
    { name: 'unsettled', type: 'integer[] not null' },
    { name: 'started_by', type: 'text not null' },
    { name: 'started_at', type: 'timestamptz not null' },
    { name: 'changed_at', type: 'timestamptz not null' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: [
    'create index on {table} (body_id, started_at desc)',
    `create index on {table} (import_id) where status = 'reading' or unsettled <> '{}'`,
  ],
  lateFacts: 'refold',
  key: ({ streamId }) => importIn(streamId),
  evolve,
};
