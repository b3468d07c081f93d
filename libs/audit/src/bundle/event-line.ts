import { type JsonObject, type SealedEvent } from '@app/event-store';
import { AuditRefusal } from '../refusals.js';

/**
 * An event as a bundle or a proof has it: every hashed column, and the content with its salts. Bytes are base64, the position is
 * a text since it may not fit a JSON number, and the moment has microseconds.
 */
export interface EventLine {
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly event: string;
  readonly scope: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly effectiveOn: string | null;
  readonly late: boolean;
  readonly annuls: number | null;
  /** `2026-11-22T08:00:00.000000Z`. */
  readonly recordedAt: string | null;
  readonly actor: string;
  readonly command: string;
  readonly correlation: string;
  readonly causation: string | null;
  readonly data: JsonObject;
  readonly dataSalt: string;
  readonly dataHash: string;
  readonly prose: JsonObject | null;
  readonly proseSalt: string | null;
  readonly proseHash: string | null;
  readonly chainHash: string;
  /** Of the first event of a stream: what its chain begins with. */
  readonly begins: { readonly category: string; readonly scope: string } | null;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const DATE = /^-?\d{4,6}-\d\d-\d\d( BC)?$/;

export function lineOf(event: SealedEvent): EventLine {
  const { version, scope, type, schemaVersion, effectiveOn, late, annuls, actor, data, prose, begins } = event;
  return {
    ...{ position: String(event.position), stream: event.streamId, version, event: event.eventId, scope, type },
    ...{ schemaVersion, effectiveOn, late, annuls, recordedAt: momentOf(event.recordedMicros), actor },
    ...{
      command: event.commandId,
      correlation: event.correlationId,
      causation: event.causationId,
      data,
      prose,
      begins,
    },
    dataSalt: event.dataSalt.toString('base64'),
    dataHash: event.dataHash.toString('base64'),
    proseSalt: event.proseSalt?.toString('base64') ?? null,
    proseHash: event.proseHash?.toString('base64') ?? null,
    chainHash: event.chainHash.toString('base64'),
  };
}

/** Checks kinds and shapes by hand, since it runs once per event; what they hold is for the hashes to say. Throws `file-not-verifiable`. */
export function eventOf(line: unknown): SealedEvent {
  const read = new Reader(line);
  return {
    position: BigInt(read.text('position', /^\d{1,18}$/)),
    streamId: read.text('stream'),
    version: read.whole('version'),
    eventId: read.text('event'),
    scope: read.text('scope'),
    type: read.text('type'),
    schemaVersion: read.whole('schemaVersion'),
    effectiveOn: read.orNull('effectiveOn', (name) => read.text(name, DATE)),
    late: read.flag('late'),
    annuls: read.orNull('annuls', (name) => read.whole(name)),
    recordedMicros: read.orNull('recordedAt', (name) => microsOf(read.text(name, MOMENT))),
    actor: read.text('actor'),
    commandId: read.text('command'),
    correlationId: read.text('correlation'),
    causationId: read.orNull('causation', (name) => read.text(name)),
    data: read.object('data'),
    dataSalt: read.bytes('dataSalt'),
    dataHash: read.bytes('dataHash'),
    prose: read.orNull('prose', (name) => read.object(name)),
    proseSalt: read.orNull('proseSalt', (name) => read.bytes(name)),
    proseHash: read.orNull('proseHash', (name) => read.bytes(name)),
    chainHash: read.bytes('chainHash'),
    begins: read.orNull('begins', (name) => {
      const begins = new Reader(read.object(name));
      return { category: begins.text('category'), scope: begins.text('scope') };
    }),
  };
}

class Reader {
  private readonly values: Readonly<Record<string, unknown>>;

  constructor(line: unknown) {
    if (typeof line !== 'object' || line === null) throw unlike('an event');
    this.values = line as Readonly<Record<string, unknown>>;
  }

  text(name: string, shape?: RegExp): string {
    const value = this.values[name];
    if (typeof value !== 'string' || shape?.test(value) === false) throw unlike(name);
    return value;
  }

  /** Within int32. */
  whole(name: string): number {
    const value = this.values[name];
    if (typeof value !== 'number' || (value | 0) !== value) throw unlike(name);
    return value;
  }

  flag(name: string): boolean {
    const value = this.values[name];
    if (typeof value !== 'boolean') throw unlike(name);
    return value;
  }

  bytes(name: string): Buffer {
    return Buffer.from(this.text(name), 'base64');
  }

  object(name: string): JsonObject {
    const value = this.values[name];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unlike(name);
    return value as JsonObject;
  }

  orNull<Value>(name: string, read: (name: string) => Value): Value | null {
    return this.values[name] === null ? null : read(name);
  }
}

function unlike(name: string): AuditRefusal {
  return new AuditRefusal('file-not-verifiable', `An event has no proper "${name}".`);
}

function momentOf(micros: bigint | null): string | null {
  if (micros === null) return null;
  const ms = Number(micros / 1_000n);
  const text = Math.abs(ms) < 8e15 ? new Date(ms).toISOString() : '';
  return `${text.slice(0, -1)}${String(micros % 1_000n).padStart(3, '0')}Z`;
}

function microsOf(moment: string): bigint {
  const ms = Date.parse(`${moment.slice(0, 23)}Z`);
  if (Number.isNaN(ms)) throw unlike('recordedAt');
  return BigInt(ms) * 1_000n + BigInt(moment.slice(23, 26));
}
