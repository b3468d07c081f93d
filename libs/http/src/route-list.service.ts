import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Authenticator } from './principal.js';
import { demandPermissions, type ListedRoute, routesOf } from './route-list.js';
import { PUBLIC, SIGNED_IN } from './route-facts.js';

/** All routes; start-up fails with `route-without-permission` where one has no known ability. */
@Injectable()
export class RouteList implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly authenticator: Authenticator,
  ) {}

  all(): ListedRoute[] {
    return routesOf(this.discovery, this.scanner);
  }

  onModuleInit(): void {
    demandPermissions(this.all(), new Set([PUBLIC, SIGNED_IN, ...this.authenticator.abilities]));
  }
}
