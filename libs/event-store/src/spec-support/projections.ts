import { type Projection } from '../projections/projection.js';

export interface ThingRow {
  readonly thing_id: string;
  readonly total: number;
  readonly latest: string;
  readonly at: Date;
  readonly seen: bigint;
  readonly notes: readonly string[];
  readonly extra: { readonly last: string | null };
}

export interface Taken {
  readonly type: 'StepTaken' | 'Removed';
  readonly data: { readonly n: number; readonly poison?: boolean; readonly tooLong?: boolean };
  readonly prose?: { readonly note: string };
}

/** One row per stream, of every kind of column; cures says which poison the code has learned to take. */
export const thingList = (version = 1, cures = { poison: false }): Projection<ThingRow, Taken> => ({
  name: 'thing-list',
  version,
  table: 'thing_list',
  columns: [
    { name: 'thing_id', type: 'text', primaryKey: true },
    { name: 'total', type: 'integer not null' },
    { name: 'latest', type: 'date not null' },
    { name: 'at', type: 'timestamptz not null' },
    { name: 'seen', type: 'bigint not null' },
    { name: 'notes', type: 'text[] not null' },
    { name: 'extra', type: "jsonb not null default '{}'" },
  ],
  indexes: ['create index on {table} (latest) where total > 0'],
  lateFacts: 'refold',
  key: ({ streamId }) => (streamId.startsWith('thing-') ? streamId : null),
  evolve: (row, { type, data, prose, streamId, effectiveOn, recordedAt, position }) => {
    if (data.poison && !cures.poison) throw new Error('poison');
    if (type === 'Removed') return null;
    return {
      thing_id: streamId,
      // Beyond the column's range the database refuses, not the fold.
      total: data.tooLong ? 2 ** 40 : (row?.total ?? 0) * version + data.n,
      latest: effectiveOn,
      at: recordedAt,
      seen: position,
      notes: [...(row?.notes ?? []), prose?.note ?? 'gone', 'with "quotes", {braces} and \\'],
      extra: { last: prose?.note ?? null },
    };
  },
});

export interface ScopeRow {
  readonly scope: string;
  readonly events: number;
}

/** One row per scope, whatever the streams and the order. */
export const scopeCount: Projection<ScopeRow> = {
  name: 'scope-count',
  version: 1,
  table: 'scope_count',
  columns: [
    { name: 'scope', type: 'text', primaryKey: true },
    { name: 'events', type: 'integer not null' },
  ],
  lateFacts: 'commute',
  key: ({ scope, streamId }) => (streamId.startsWith('thing-') ? scope : null),
  evolve: (row, { scope }) => ({ scope, events: (row?.events ?? 0) + 1 }),
};
