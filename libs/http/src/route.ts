import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { z } from 'zod';
import { ROUTE, type RouteFacts, type RouteOptions } from './route-facts.js';
import { documentRoute } from './route-openapi.js';

/** Names a route once: its permission, its shapes, its documentation. Stands beside @Get, @Post … */
export function Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
>(options: RouteOptions<Params, Query, Body>): MethodDecorator {
  // The handler's scope function takes its own input; it is only ever called with what its own schemas parsed.
  const facts = options as RouteOptions as RouteFacts;
  return applyDecorators(
    SetMetadata(ROUTE, facts),
    HttpCode(facts.status ?? 200),
    ...(facts.bodyLimit === undefined ? [] : [RouteConfig({ bodyLimit: facts.bodyLimit })]),
    ...documentRoute(facts),
  );
}
