import { type QueryConfig } from 'pg';
import { newId } from './ids.js';
import { refuseUnstorable, seal, type SealedJson } from './sealed-json.js';
import { type Metadata, type NewEvent } from './types.js';
import { type Upcasters } from './upcasters.js';

/** What `es.append` and `es.redact` answer. */
export interface AppendRow {
  readonly outcome: 'appended' | 'replayed' | 'key-reused' | 'conflict' | 'nothing';
  readonly at_version: number;
  readonly at_position: bigint;
}

export interface Target {
  readonly streamId: string;
  /** The kind of stream; by custom also the first part of its id. */
  readonly category: string;
}

const APPEND = `select outcome, at_version, at_position from es.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10,
  $11::uuid[], $12::text[], $13::int[], $14::int[], $15::jsonb[], $16::bytea[], $17::bytea[], $18::jsonb[], $19::bytea[], $20::bytea[])`;

/** One round trip; the statement is prepared once per connection. */
export function appendStatement(
  { streamId, category }: Target,
  expectedVersion: number | 'any',
  events: readonly NewEvent[],
  metadata: Metadata,
  upcasters: Upcasters,
): QueryConfig {
  const { scope, commandId, actor, effectiveOn, correlationId, causationId = null } = metadata;
  refuseUnstorable([streamId, category, scope, actor, correlationId, causationId, events.map(({ type }) => type)]);
  const data = events.map((event) => seal(event.data));
  const prose = events.map((event) => (event.prose === undefined ? null : seal(event.prose)));
  return {
    name: 'es-append',
    text: APPEND,
    values: [
      ...[streamId, category, scope, expectedVersion === 'any' ? null : expectedVersion],
      ...[commandId, requestHashBytes(metadata), actor, effectiveOn, correlationId, causationId],
      events.map((_, index) => newId(commandId, `event ${index + 1}`)),
      events.map(({ type }) => type),
      events.map(({ type }) => upcasters.newest(type)),
      events.map(({ annuls = null }) => annuls),
      ...columns(data),
      ...columns(prose),
    ],
  };
}

export function requestHashBytes({ requestHash }: Pick<Metadata, 'requestHash'>): Buffer {
  return Buffer.from(requestHash, 'hex');
}

function columns(sealed: readonly (SealedJson | null)[]): unknown[][] {
  return [
    sealed.map((one) => one?.text ?? null),
    sealed.map((one) => one?.salt ?? null),
    sealed.map((one) => one?.hash ?? null),
  ];
}
