import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Observable } from 'rxjs';
import type { HttpReply, HttpRequest } from './http-types.js';
import { ReadModelGate } from './read-model-gate.js';
import { RequestContext } from './request-context.js';
import { routeFactsOf } from './route-facts.js';
import { demandKnownParameters } from './unknown-parameters.js';

type Opened = HttpRequest & { context?: RequestContext };

/** Makes the RequestContext; a parameter decorator alone could not be given the gate. */
@Injectable()
export class ContextInterceptor implements NestInterceptor {
  constructor(private readonly gate: ReadModelGate) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Opened>();
    const facts = routeFactsOf(context.getHandler());
    if (facts !== null) {
      demandKnownParameters(facts, request);
      request.context = new RequestContext(request, context.switchToHttp().getResponse<HttpReply>(), facts, this.gate);
    }
    return next.handle();
  }
}

/** A handler's parameter: the RequestContext. */
export const Context = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext => {
  const opened = context.switchToHttp().getRequest<Opened>().context;
  if (opened === undefined) throw new Error('@Context() needs @Route on the handler.');
  return opened;
});
