import type { IncomingHttpHeaders } from 'node:http';
import type { Principal } from './principal.js';
import type { RouteInput } from './route-facts.js';

/** The part of a Fastify request that this lib uses; `id` is the correlation id. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly ip: string;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly routeOptions: { readonly url?: string | undefined };
  principal?: Principal;
  routeInput?: RouteInput;
}

/** The part of a Fastify reply that this lib uses. */
export interface HttpReply {
  readonly sent: boolean;
  readonly statusCode: number;
  /** Milliseconds since the request came. */
  readonly elapsedTime: number;
  header(name: string, value: string | readonly string[]): this;
  type(contentType: string): this;
  status(status: number): this;
  send(body?: unknown): this;
}
