import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { demand } from './demand.js';
import type { HttpReply, HttpRequest } from './http-types.js';
import { inputOf } from './input.js';
import { Authenticator, type Principal } from './principal.js';
import { PUBLIC, type RouteFacts, routeFactsOf, SIGNED_IN } from './route-facts.js';

/**
 * The one check in front of every route. Refuses with `not-signed-in` or `not-allowed`; a route that names no
 * permission is refused too, although start-up already finds it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly authenticator: Authenticator) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const facts = routeFactsOf(context.getHandler());
    if (facts === null) throw new DomainError('not-allowed', 'This route names no permission.');
    if (facts.ability === PUBLIC) return true;
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const { principal, cookies } = await this.authenticator.authenticate(request.headers);
    if (principal === null) throw new DomainError('not-signed-in', 'Sign in, or send a valid API key.');
    if (cookies.length > 0) context.switchToHttp().getResponse<HttpReply>().header('set-cookie', cookies);
    request.principal = principal;
    if (facts.ability !== SIGNED_IN) demandAbility(principal, facts, request);
    return true;
  }
}

function demandAbility(principal: Principal, facts: RouteFacts, request: HttpRequest): void {
  // First without the scope: who may do this nowhere learns nothing about the shape of the request.
  demand(principal, facts.ability, null);
  if (facts.scope !== undefined) demand(principal, facts.ability, facts.scope(inputOf(request, facts)), facts.item);
}
