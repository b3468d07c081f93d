import type { Projection } from '@app/event-store';
import { outcomeEventOf } from '../outcome-event.js';
import { registerRowAfter } from './outcome-register.row.js';
import type { OutcomeRegisterRow } from './outcome-register.table.js';

const PREFIX = 'outcome-';

/** One row per outcome, as the register, the matrix and the exports show it. */
export const outcomeRegister: Projection<OutcomeRegisterRow> = {
  name: 'outcome-register',
  version: 9,
  table: 'outcome_register',
  lateFacts: 'refold',
  columns: [
    { name: 'outcome_id', type: 'uuid', primaryKey: true },
    { name: 'reference', type: 'text not null' },
    { name: 'body_id', type: 'text not null' },
    { name: 'meeting_id', type: 'text not null' },
    { name: 'number', type: 'int not null' },
    { name: 'kind', type: 'text not null' },
    { name: 'effective_on', type: 'date not null' },
    { name: 'recorded_on', type: 'date not null' },
    { name: 'version', type: 'int not null' },
    { name: 'visibility', type: 'text not null' },
    { name: 'merged_into', type: 'uuid' },
    { name: 'title', type: 'text not null' },
    { name: 'wording', type: 'text not null' },
    { name: 'paragraph', type: 'text' },
    { name: 'paragraphs', type: 'text[] not null' },
    { name: 'stage', type: 'text not null' },
    { name: 'disposition', type: 'text not null' },
    { name: 'owners', type: 'text[] not null' },
    { name: 'addressees', type: 'text[] not null' },
    { name: 'legs', type: 'jsonb not null' },
    { name: 'deadlines', type: 'jsonb not null' },
    { name: 'originals', type: 'jsonb not null' },
    { name: 'moved', type: 'jsonb not null' },
    { name: 'apart_by', type: 'text' },
    { name: 'instruments', type: 'text[] not null' },
    { name: 'views', type: 'text[] not null' },
    { name: 'relations', type: 'jsonb not null' },
    { name: 'reiterated', type: 'int not null' },
    { name: 'reworded', type: 'int not null' },
    { name: 'unanswered', type: 'int not null' },
    { name: 'last_step', type: 'text not null' },
    { name: 'last_on', type: 'date not null' },
    { name: 'state', type: 'jsonb not null' },
    { name: 'periods', type: 'jsonb not null' },
    { name: 'mentions', type: 'jsonb not null' },
    { name: 'course', type: 'jsonb not null' },
    // json, which comes out as it went in; jsonb is written anew for each answer.
    { name: 'shown', type: 'json not null' },
    { name: 'counted', type: 'json' },
    { name: 'across', type: 'json not null' },
    { name: 'since', type: 'date[] not null' },
    { name: 'before', type: 'text[] not null' },
    { name: 'former_kinds', type: 'text[] not null' },
    { name: 'places', type: 'text[] not null' },
  ],
  indexes: [
    'create unique index on {table} (reference)',
    'create index on {table} (body_id, disposition)',
    'create index on {table} (meeting_id)',
    'create index on {table} (body_id, meeting_id desc, number) where merged_into is null',
    `create index on {table} (body_id, kind, meeting_id desc, number) include (visibility, disposition, effective_on, counted)
      where merged_into is null`,
    'create index on {table} (body_id) where cardinality(former_kinds) > 0',
    'create index on {table} (merged_into) where merged_into is not null',
    // Cut, because a text search vector holds 1 MB at most and a row that cannot be indexed cannot be shown.
    "create index on {table} using gin (to_tsvector('english', left(title || ' ' || wording, 100000)))",
    "create index on {table} using gin ((reference || ' ' || title) public.gin_trgm_ops)",
    'create index on {table} using gin (places)',
    'create index on {table} using gin ((owners || addressees))',
    "create index on {table} using gin ((state->'relations') jsonb_path_ops)",
    // What is read of many rows at a time stays in them; the rest of a long row moves out of the way.
    `alter table {table} alter shown set storage main, alter counted set storage main, alter across set storage main,
      alter before set storage main, set (toast_tuple_target = 4096)`,
  ],
  key: ({ streamId }) => (streamId.startsWith(PREFIX) ? streamId.slice(PREFIX.length) : null),
  evolve: (row, event) => registerRowAfter(event.streamId.slice(PREFIX.length), row, outcomeEventOf(event)),
};
