import type { z } from 'zod';

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
