import type { z } from 'zod';
import type { AccessItem } from './principal.js';

/** What a request brought, parsed by the schemas of its route. */
export interface RouteInput<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
}

/** Answers without a permission. Health, sign-in and the public key of the log only; a test holds the list. */
export const PUBLIC = 'public';
/** Asks for a signed-in person or a key, whatever the role. */
export const SIGNED_IN = 'signed-in';

/** All that is to say about a route besides its method, path and code. */
export interface RouteOptions<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> {
  /** An ability of the access table, `SIGNED_IN` or `PUBLIC`. */
  readonly ability: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: Params;
  readonly query?: Query;
  /** Read with `@Input('body')`; bytes (application/octet-stream) arrive as a Buffer. */
  readonly body?: Body;
  /** The shape of a success, for the documentation; not checked at run time. */
  readonly response?: z.ZodType;
  /** Of a success; 200 unless told. */
  readonly status?: number;
  /** The body (of the organization) the route is about; null or absent: any body of the asker. */
  readonly scope?: (input: RouteInput<z.output<Params>, z.output<Query>, z.output<Body>>) => string | null;
  /** Abilities that the handler asks beside the first, by what the request says. */
  readonly alsoAsks?: readonly string[];
  /** Of a success that is not JSON: a media type, without parameters. */
  readonly media?: string;
  /** Of a success that is a file: the media types it may have; a range, where what was received is handed out. */
  readonly download?: readonly string[];
  /** Headers of its own: name and description. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Of a POST that is no command to the log: whether an Idempotency-Key counts. Left out: it counts, and If-Match too. */
  readonly preconditions?: 'key' | 'none';
  /** The least guarded of the things the route shows; the handler leaves out what else the asker may not see. */
  readonly item?: AccessItem;
  /** Refuse with 428 where If-Match is missing. */
  readonly ifMatch?: 'required';
  /** Bytes; the server's default (1 MB) unless told. */
  readonly bodyLimit?: number;
  readonly examples?: Readonly<Record<string, z.input<Body>>>;
}

/** What the guard and the decorators read back from a handler. */
export interface RouteFacts extends Omit<RouteOptions, 'scope' | 'examples'> {
  readonly scope?: (input: RouteInput) => string | null;
  readonly examples?: Readonly<Record<string, unknown>>;
}

export const ROUTE = 'sequitur:route';

/** The facts of a handler, or null where it has no @Route. */
export function routeFactsOf(handler: object): RouteFacts | null {
  const facts: unknown = Reflect.getMetadata(ROUTE, handler);
  return (facts as RouteFacts | undefined) ?? null;
}
