import { type Projection, type RecordedEvent } from '@app/event-store';
import { unreachable } from '@app/kernel';
import { withoutAlias, type EntityEvent } from '../domain/index.js';
import { idIn } from '../streams.js';
import { type EntityRow } from './entity.table.js';

type Registered = RecordedEvent<Extract<EntityEvent, { type: 'EntityRegistered' }>>;

function registered({ data, prose, version }: Registered): EntityRow {
  return {
    entity_id: data.entity,
    kind: data.kind,
    // Without its words, removed for good, an entity is still called something.
    name: prose?.name ?? data.entity,
    aliases: data.aliases,
    email: prose?.email ?? null,
    dissolved_on: null,
    sought: (prose?.name ?? data.entity).toLowerCase(),
    version,
  };
}

function renamed(row: EntityRow, name: string): EntityRow {
  return {
    ...row,
    name,
    sought: name.toLowerCase(),
    aliases: [...row.aliases.filter((alias) => alias !== name), row.name],
  };
}

function evolve(before: EntityRow | null, event: RecordedEvent<EntityEvent>): EntityRow | null {
  if (event.type === 'EntityRegistered') return registered(event);
  if (before === null) return null;
  const row = { ...before, version: Math.max(before.version, event.version) };
  switch (event.type) {
    case 'EntityRenamed':
      return event.prose === null ? row : renamed(row, event.prose.name);
    case 'EntityAliasAdded':
      return { ...row, aliases: [...row.aliases, event.data.alias] };
    case 'EntityAliasWithdrawn':
      return withoutAlias(row, event.data.alias);
    case 'EntityAddressCorrected':
      return { ...row, email: event.prose?.email ?? null };
    case 'EntityDissolved':
      return { ...row, dissolved_on: event.effectiveOn };
    default:
      return unreachable(event);
  }
}

/** One row per entity. */
export const entityProjection: Projection<EntityRow, EntityEvent> = {
  name: 'entity',
  version: 3,
  table: 'entity',
  columns: [
    { name: 'entity_id', type: 'text', primaryKey: true },
    { name: 'kind', type: 'text not null' },
    { name: 'name', type: 'text not null' },
    { name: 'aliases', type: 'text[] not null' },
    { name: 'email', type: 'text' },
    { name: 'dissolved_on', type: 'date' },
    { name: 'sought', type: 'text not null' },
    { name: 'version', type: 'integer not null' },
  ],
  indexes: ['create index on {table} using gin (sought public.gin_trgm_ops)'],
  lateFacts: 'refold',
  key: ({ streamId }) => idIn('entity', streamId),
  evolve,
};
