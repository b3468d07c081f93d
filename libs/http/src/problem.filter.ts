import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Injectable, Logger } from '@nestjs/common';
import type { HttpReply, HttpRequest } from './http-types.js';
import { describeError } from './describe-error.js';
import { httpProblems } from './http.problems.js';
import type { ProblemDefinition } from './problem.js';
import { type Refusal, refusalOf } from './problem-of.js';
import { problemBody, sendProblem } from './send-problem.js';

/** Token of the joined table of problems. */
export const PROBLEMS = Symbol('problems');

const DEFECT: Refusal = {
  code: 'internal-error',
  detail: 'Quote the correlation id when you report this.',
  details: {},
};

/** Every error leaves the program here, as application/problem+json (RFC 9457). */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  constructor(@Inject(PROBLEMS) private readonly problems: ReadonlyMap<string, ProblemDefinition>) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const reply = host.switchToHttp().getResponse<HttpReply>();
    const { refusal, definition } = this.define(error);
    if (definition.status >= 500)
      this.log.error({ correlationId: request.id, code: refusal.code, error: describeError(error) });
    // A stream that broke half-way: its status is gone, and Fastify cuts the connection.
    if (reply.sent) return;
    sendProblem(reply, problemBody(refusal, definition, request.id), definition.retryAfter);
  }

  private define(error: unknown): { refusal: Refusal; definition: ProblemDefinition } {
    const refusal = refusalOf(error) ?? DEFECT;
    const definition = this.problems.get(refusal.code);
    if (definition !== undefined) return { refusal, definition };
    // A refusal that no *.problems.ts names is a defect of ours, and its words may not be meant for outside.
    return { refusal: DEFECT, definition: httpProblems['internal-error'] };
  }
}
