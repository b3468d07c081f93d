import { type QueryConfig } from 'pg';
import { eventIdOf } from '../ids.js';
import { refuseUnstorable, seal, type SealedJson } from '../proof/sealed-json.js';
import { type Metadata, type NewEvent } from '../types.js';
import { type Upcasters } from '../upcasters.js';

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

/** The arguments of one call of `es.append`: with single values for one event or none, with arrays behind them for several. */
export interface AppendCall {
  readonly streamId: string;
  readonly several: boolean;
  readonly values: readonly unknown[];
}

export function appendCall(
  { streamId, category }: Target,
  expectedVersion: number | 'any',
  events: readonly NewEvent[],
  metadata: Metadata,
  upcasters: Upcasters,
): AppendCall {
  const { scope, commandId, actor, effectiveOn, correlationId, causationId = null } = metadata;
  for (const text of [streamId, category, scope, actor, correlationId, causationId]) refuseUnstorable(text);
  const columns = events.map((event, index) => {
    refuseUnstorable(event.type);
    const id = eventIdOf(commandId, index + 1);
    return [
      ...[id, event.type, upcasters.newest(event.type), event.annuls ?? null],
      ...sealColumns(seal(event.data)),
      ...sealColumns(event.prose === undefined ? null : seal(event.prose)),
    ];
  });
  const [single = NO_EVENT, ...more] = columns;
  const several = more.length > 0;
  return {
    streamId,
    several,
    values: [
      ...[streamId, category, scope, expectedVersion === 'any' ? null : expectedVersion],
      ...[commandId, requestHashBytes(metadata), actor, effectiveOn, correlationId, causationId],
      ...(several ? [...NO_EVENT, ...NO_EVENT.map((_, column) => columns.map((event) => event[column]))] : single),
    ],
  };
}

/** One round trip and one transaction for all calls, which are of one shape; the answers in their order. Prepared once per connection and number. */
export function appendStatement(calls: readonly AppendCall[]): QueryConfig {
  const shape = `${calls[0]?.several ? 'several' : 'one'}-${calls.length}`;
  let text = texts.get(shape);
  if (text === undefined) texts.set(shape, (text = textOf(calls)));
  return { name: `es-append-${shape}`, text, values: calls.flatMap(({ values }) => values) };
}

export function requestHashBytes({ requestHash }: Pick<Metadata, 'requestHash'>): Buffer {
  return Buffer.from(requestHash, 'hex');
}

const NO_EVENT: readonly unknown[] = Array.from({ length: 10 }, () => null);
const texts = new Map<string, string>();

function textOf(calls: readonly AppendCall[]): string {
  let parameter = 0;
  const selects = calls.map(({ values }) => {
    const parameters = values.map(() => `$${(parameter += 1)}`).join(', ');
    return `select outcome, at_version, at_position from es.append(${parameters})`;
  });
  return selects.join(' union all ');
}

function sealColumns(sealed: SealedJson | null): unknown[] {
  return sealed === null ? [null, null, null] : [sealed.text, sealed.salt, sealed.hash];
}
