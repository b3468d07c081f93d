import { isoDateOf } from '@app/kernel';
import { type Target } from '../append/append-statement.js';
import { type EventStore } from '../event-store.js';
import { commandIdOf, eventIdOf } from '../ids.js';
import { EventStoreRefusal } from '../refusals.js';
import { requestHashOf } from '../proof/sealed-json.js';
import {
  type Appended,
  type FeedPage,
  type JsonObject,
  type Metadata,
  type NewEvent,
  type RecordedEvent,
} from '../types.js';

/** What the contract is about. */
export type Store = Pick<EventStore, 'append' | 'read' | 'readAfter' | 'missing' | 'redact'>;

interface Known {
  readonly requestHash: string;
  readonly answer: Appended;
}

/** The contract as the simplest program that keeps it: one list of events and one of commands, and no concurrency. */
export class MemoryStore implements Store {
  protected readonly log: RecordedEvent[] = [];
  protected readonly commands = new Map<string, Known>();

  constructor(private readonly gap = 1n) {}

  append(...args: Parameters<Store['append']>): Promise<Appended> {
    return Promise.resolve().then(() => this.appendNow(...args));
  }

  read(streamId: string): Promise<RecordedEvent[]> {
    return Promise.resolve(this.stream(streamId));
  }

  readAfter(position: bigint, limit: number): Promise<FeedPage> {
    const events = this.log.filter((event) => event.position > position).slice(0, limit);
    const safePosition = this.log.at(-1)?.position ?? 0n;
    return Promise.resolve({ events, safePosition: safePosition > position ? safePosition : position });
  }

  missing(streamIds: readonly string[]): Promise<readonly string[]> {
    return Promise.resolve([...new Set(streamIds)].filter((streamId) => this.stream(streamId).length === 0));
  }

  redact(position: bigint, reason: string, actor: string): Promise<Appended> {
    return Promise.resolve().then(() => {
      const index = this.log.findIndex((event) => event.position === position);
      const event = this.log[index];
      if (event === undefined || (event.prose === null && !event.redacted))
        throw new EventStoreRefusal('nothing-to-redact', 'Nothing to redact.');
      const data = { position: position.toString(), streamId: event.streamId };
      const target = { streamId: `redaction-${position}`, category: 'redaction' };
      const appended = this.appendNow(target, 'any', [{ type: 'ProseRedacted', data, prose: { reason } }], {
        ...{ actor, scope: event.scope, effectiveOn: isoDateOf('2000-01-01'), correlationId: `redact-${position}` },
        ...{ commandId: commandIdOf('', 'redact', position.toString()), requestHash: requestHashOf(data) },
      });
      this.log[index] = { ...event, prose: null, redacted: true };
      return appended;
    });
  }

  protected appendNow(
    { streamId }: Target,
    expectedVersion: number | 'any',
    events: readonly NewEvent[],
    metadata: Metadata,
  ): Appended {
    const known = this.commands.get(metadata.commandId);
    if (known) return replayed(known, streamId, metadata);
    const { length: version } = this.stream(streamId);
    if (expectedVersion !== 'any' && expectedVersion !== version)
      throw new EventStoreRefusal('version-conflict', 'Conflict.', { streamId, expectedVersion, version });
    const { effectiveOn } = metadata;
    const late = this.stream(streamId).some((event) => event.effectiveOn > effectiveOn);
    for (const [index, event] of events.entries())
      this.log.push({ ...envelope(metadata, index), ...this.place(streamId), ...content(event), late });
    const last = this.stream(streamId).at(-1);
    const answer = { streamId, version: last?.version ?? 0, position: last?.position ?? 0n, replayed: false };
    this.commands.set(metadata.commandId, { requestHash: metadata.requestHash, answer });
    return answer;
  }

  protected stream(streamId: string): RecordedEvent[] {
    return this.log.filter((event) => event.streamId === streamId);
  }

  private place(streamId: string) {
    const position = (this.log.at(-1)?.position ?? 0n) + this.gap;
    return { position, streamId, version: this.stream(streamId).length + 1 };
  }
}

function replayed({ requestHash, answer }: Known, streamId: string, metadata: Metadata): Appended {
  if (answer.streamId === streamId && requestHash === metadata.requestHash) return { ...answer, replayed: true };
  throw new EventStoreRefusal('key-reused', 'Key reused.', { streamId });
}

function envelope({ commandId, causationId, ...metadata }: Metadata, index: number) {
  const { actor, scope, effectiveOn, correlationId } = metadata;
  return {
    ...{ actor, scope, effectiveOn, correlationId, commandId, causationId: causationId ?? null },
    ...{ eventId: eventIdOf(commandId, index + 1), schemaVersion: 1, recordedAt: new Date(), redacted: false },
  };
}

function content({ type, data, prose, annuls = null }: NewEvent) {
  return { type, data: data as JsonObject, prose: (prose ?? null) as JsonObject | null, annuls };
}
