import type { HttpReply } from './http-types.js';
import type { ProblemBody, ProblemDefinition } from './problem.js';
import type { Refusal } from './problem-of.js';

export const PROBLEM_TYPE = 'application/problem+json';

/** The facts of the refusal beside the members of RFC 9457, which they cannot overwrite. */
export function problemBody(refusal: Refusal, definition: ProblemDefinition, correlationId: string): ProblemBody {
  return {
    ...refusal.details,
    type: `/problems/${refusal.code}`,
    title: definition.title,
    status: definition.status,
    detail: refusal.detail,
    code: refusal.code,
    correlationId,
  };
}

export function sendProblem(reply: HttpReply, body: ProblemBody, retryAfter?: number): void {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  // Where a request is refused before anything else looks at it, nobody has set this yet.
  reply.header('x-correlation-id', body.correlationId);
  // Serialised here: for a content type of its own Fastify would not.
  reply.status(body.status).type(PROBLEM_TYPE).send(JSON.stringify(body));
}
