/** How a refusal's code is answered over HTTP. */
export interface ProblemDefinition {
  readonly status: number;
  /** The same sentence for every occurrence; what happened this time stands in `detail`. */
  readonly title: string;
  /** Seconds after which trying again makes sense; sent as Retry-After. */
  readonly retryAfter?: number;
}

export type Problems = Readonly<Record<string, ProblemDefinition>>;

/** What goes over the wire as application/problem+json (RFC 9457), with the facts of the refusal beside it. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly correlationId: string;
  readonly [fact: string]: unknown;
}

/** Names the statuses of a lib's refusals; each lib exports one such table from its `*.problems.ts`. */
export function defineProblems<const T extends Problems>(problems: T): T {
  return problems;
}

/** One table of all; the same code defined twice is a mistake found at start. */
export function joinProblems(tables: readonly Problems[]): ReadonlyMap<string, ProblemDefinition> {
  const joined = new Map<string, ProblemDefinition>();
  for (const table of tables)
    for (const [code, definition] of Object.entries(table)) {
      if (joined.has(code)) throw new Error(`The problem '${code}' is defined twice.`);
      joined.set(code, definition);
    }
  return joined;
}
