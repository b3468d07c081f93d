import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DomainError } from '@app/kernel';
import { routeFactsOf } from './route-facts.js';

/** One way into the program. */
export interface ListedRoute {
  readonly method: string;
  readonly path: string;
  /** Null: the route names none, and start-up refuses it. */
  readonly ability: string | null;
  readonly summary: string | null;
}

const join = (...parts: readonly string[]): string =>
  `/${parts.join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');

function pathsOf(target: object): readonly string[] {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  if (Array.isArray(path)) return path.map(String);
  return [typeof path === 'string' ? path : ''];
}

function routesOfController(controller: object, prototype: object, names: readonly string[]): ListedRoute[] {
  return names.flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function') return [];
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
    if (typeof method !== 'number') return [];
    const facts = routeFactsOf(handler);
    return pathsOf(controller).flatMap((base) =>
      pathsOf(handler).map((path) => ({
        method: RequestMethod[method] ?? 'ALL',
        path: join(base, path),
        ability: facts?.ability ?? null,
        summary: facts?.summary ?? null,
      })),
    );
  });
}

/** All routes of the program with their permission, for start-up and for tests. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner): ListedRoute[] {
  return discovery.getControllers().flatMap(({ metatype }) => {
    if (typeof metatype !== 'function') return [];
    const prototype = metatype.prototype as object;
    return routesOfController(metatype, prototype, scanner.getAllMethodNames(prototype));
  });
}

/** Throws `route-without-permission` naming the routes that have none, or one that the access table does not know. */
export function demandPermissions(routes: readonly ListedRoute[], known: ReadonlySet<string>): void {
  const bad = routes.filter(({ ability }) => ability === null || !known.has(ability));
  if (bad.length === 0) return;
  const list = bad.map(({ method, path, ability }) => `${method} ${path} (${ability ?? 'none'})`).join(', ');
  throw new DomainError(
    'route-without-permission',
    `Give each route an ability of the access table by @Route: ${list}`,
  );
}
