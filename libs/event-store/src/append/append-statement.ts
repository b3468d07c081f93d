import { type BoundStatement, type BoundValue } from './bound-statement.js';
import { WAKE } from '../feed/waker.js';
import { eventIdOf } from '../ids.js';
import { HASH_BYTES, refuseUnstorable, SALT_BYTES, seal, type SealedJson } from '../proof/sealed-json.js';
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

/** The arguments of one call of `es.append`: with single values for one event or none, with a list behind them for several. */
export interface AppendCall {
  readonly streamId: string;
  readonly several: boolean;
  readonly values: readonly BoundValue[];
}

/** An event as it is sent. */
interface Sealed {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly annuls: number | null;
  readonly data: SealedJson;
  readonly prose: SealedJson | null;
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
  const sealed = events.map((event, index) => sealEvent(event, eventIdOf(commandId, index + 1), upcasters));
  const several = sealed.length > 1;
  return {
    streamId,
    several,
    values: [
      streamId,
      category,
      scope,
      expectedVersion === 'any' ? null : expectedVersion,
      commandId,
      requestHashBytes(metadata),
      actor,
      effectiveOn,
      correlationId,
      causationId,
      ...(several ? [...NO_EVENT, listOf(sealed), sealsOf(sealed)] : columnsOf(sealed[0])),
    ],
  };
}

/** One round trip and one transaction for all calls, which are of one shape. Prepared once per connection and number. */
export function appendStatement(calls: readonly AppendCall[], wakes = false): BoundStatement {
  const shape = `${calls[0]?.several ? 'several' : 'one'}-${calls.length}${wakes ? '-wake' : ''}`;
  let text = texts.get(shape);
  if (text === undefined) texts.set(shape, (text = textOf(calls, wakes)));
  const [only] = calls;
  const values = calls.length === 1 && only !== undefined ? only.values : calls.flatMap((call) => call.values);
  return { name: `es-append-${shape}`, text, values };
}

/** What the statement says of each call, in their order. */
export function answersOf(text: string): AppendRow[] {
  const words = text.split(' ');
  const answers: AppendRow[] = [];
  for (let at = 0; at + 2 < words.length; at += 3)
    answers.push({
      outcome: words[at] as AppendRow['outcome'],
      at_version: Number(words[at + 1]),
      at_position: BigInt(words[at + 2] ?? ''),
    });
  return answers;
}

export function requestHashBytes({ requestHash }: Pick<Metadata, 'requestHash'>): Buffer {
  return Buffer.from(requestHash, 'hex');
}

const NO_EVENT: readonly BoundValue[] = Array.from({ length: 10 }, () => null);
const SEALS_BYTES = 2 * (SALT_BYTES + HASH_BYTES);
const texts = new Map<string, string>();

/** One value for all answers: rows and columns of their own take longer, as does calling the function in place of a table. */
function textOf(calls: readonly AppendCall[], wakes: boolean): string {
  let parameter = 0;
  const answers = calls.map(({ values }) => `es.append(${values.map(() => `$${(parameter += 1)}`).join(', ')})`);
  return `select concat_ws(' ', ${answers.join(', ')}) as answers${wakes ? `, ${WAKE}` : ''}`;
}

function sealEvent(event: NewEvent, id: string, upcasters: Upcasters): Sealed {
  refuseUnstorable(event.type);
  return {
    id,
    type: event.type,
    schemaVersion: upcasters.newest(event.type),
    annuls: event.annuls ?? null,
    data: seal(event.data),
    prose: event.prose === undefined ? null : seal(event.prose),
  };
}

function columnsOf(event: Sealed | undefined): readonly BoundValue[] {
  if (event === undefined) return NO_EVENT;
  const { id, type, schemaVersion, annuls, data, prose } = event;
  const [text, salt, hash] = [prose?.text ?? null, prose?.salt ?? null, prose?.hash ?? null];
  return [id, type, schemaVersion, annuls, data.text, data.salt, data.hash, text, salt, hash];
}

/** As one text, which neither side has to quote: an array of texts is quoted once more. */
function listOf(events: readonly Sealed[]): string {
  const elements = events.map(({ id, type, schemaVersion, annuls, data, prose }) => {
    const contents = prose === null ? data.text : `${data.text},${prose.text}`;
    return `["${id}",${JSON.stringify(type)},${schemaVersion},${annuls},${contents}]`;
  });
  return `[${elements.join(',')}]`;
}

/** For each event the salt and hash of data and those of prose, zeros where there is none. */
function sealsOf(events: readonly Sealed[]): Buffer {
  const seals = Buffer.alloc(events.length * SEALS_BYTES);
  let at = 0;
  for (const { data, prose } of events) {
    at += data.salt.copy(seals, at);
    at += data.hash.copy(seals, at);
    prose?.salt.copy(seals, at);
    prose?.hash.copy(seals, at + SALT_BYTES);
    at += SALT_BYTES + HASH_BYTES;
  }
  return seals;
}
