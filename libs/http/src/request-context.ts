import { createHash, randomUUID } from 'node:crypto';
import { type Appended, commandIdOf, type Metadata, requestHashOf } from '@app/event-store';
import { DomainError, visibilities, type IsoDate, type Sight } from '@app/kernel';
import { z } from 'zod';
import { demand } from './demand.js';
import type { HttpReply, HttpRequest } from './http-types.js';
import { inputOf } from './input.js';
import { idempotencyKeyOf, ifMatchOf } from './preconditions.js';
import { positionToken } from './position-token.js';
import type { AccessItem, Principal } from './principal.js';
import type { ReadModelGate } from './read-model-gate.js';
import type { RouteFacts } from './route-facts.js';

/** What a command answers: the thing's new version and where in the log it stands. */
export const appendedView = z.object({
  /** Of the thing made or changed, where the route makes one. */
  id: z.string().optional(),
  version: z.number().int(),
  /** Send it back as X-Min-Position to read a list that shows this change. */
  position: z.string(),
});
export type AppendedView = z.output<typeof appendedView>;

/** The running request, as a handler needs it: who asks, under which command id, and how to answer. */
export class RequestContext {
  private freshCommandId: string | undefined;

  constructor(
    private readonly request: HttpRequest,
    private readonly reply: HttpReply,
    private readonly facts: RouteFacts,
    private readonly gate: Pick<ReadModelGate, 'epoch'>,
  ) {}

  get correlationId(): string {
    return this.request.id;
  }

  /** Who asks; public routes have nobody and may not call this. */
  get principal(): Principal {
    if (this.request.principal === undefined) throw new Error('A public route has no principal.');
    return this.request.principal;
  }

  /** The directory id of who asks. */
  get actor(): string {
    return this.principal.id;
  }

  /** Which of a body's things the asker may read. */
  get sight(): Sight {
    return (body) => visibilities.filter((visibility) => this.principal.may('register.read', body, { visibility }));
  }

  /** Throws `not-allowed`; for what is known only once the thing is read. */
  demand(ability: string, scope: string | null, item?: AccessItem): void {
    demand(this.principal, ability, scope, item);
  }

  /** From actor, route and Idempotency-Key; random without a key. Throws `idempotency-key-invalid`. */
  get commandId(): string {
    const key = idempotencyKeyOf(this.request.headers);
    if (key !== null) return commandIdOf(this.actor, this.route, key);
    this.freshCommandId ??= randomUUID();
    return this.freshCommandId;
  }

  /** sha256, hex, over the canonical JSON of route and parsed request: two requests with one key must agree in it. */
  get requestHash(): string {
    const { params, query, body } = inputOf(this.request, this.facts);
    return requestHashOf({ route: this.route, params, query, body: hashable(body) });
  }

  /** What the event store wants to know of this request. Throws `if-match-missing`, `if-match-invalid`. */
  metadataFor(scope: string, effectiveOn: IsoDate): Metadata {
    const expectedVersion = ifMatchOf(this.request.headers);
    if (expectedVersion === null && this.facts.ifMatch === 'required')
      throw new DomainError('if-match-missing', 'Send the version you read as If-Match: "7".');
    return {
      actor: this.actor,
      scope,
      effectiveOn,
      commandId: this.commandId,
      requestHash: this.requestHash,
      correlationId: this.correlationId,
      ...(expectedVersion !== null && { expectedVersion }),
    };
  }

  /** The answer of a command, with its ETag. */
  appended(result: Pick<Appended, 'version' | 'position'>, id?: string): AppendedView {
    this.etag(result.version);
    const position = positionToken(this.gate.epoch(), result.position);
    return { ...(id !== undefined && { id }), version: result.version, position };
  }

  /** An answer that is JSON already, in UTF-8. */
  json(text: Buffer): Buffer {
    this.reply.type('application/json; charset=utf-8');
    return text;
  }

  /** The version of what is answered. */
  etag(version: number): void {
    this.reply.header('etag', `"${version}"`);
  }

  private get route(): string {
    return `${this.request.method} ${this.request.routeOptions.url ?? this.request.url}`;
  }
}

/** Bytes stand for themselves by their hash; canonical JSON would spell them out one by one. */
function hashable(body: unknown): unknown {
  return body instanceof Uint8Array ? createHash('sha256').update(body).digest('hex') : body;
}
