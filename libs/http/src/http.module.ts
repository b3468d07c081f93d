import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import { AccessGuard } from './access.guard.js';
import { ApiDocsController } from './api-docs.controller.js';
import { ContextInterceptor } from './context.interceptor.js';
import { HealthController } from './health.controller.js';
import { httpProblems } from './http.problems.js';
import { MinPositionInterceptor } from './min-position.interceptor.js';
import { EXAMPLES, OpenApi } from './open-api.js';
import { InnerCalls } from './inner-calls.js';
import { joinProblems, type Problems } from './problem.js';
import { ProblemFilter, PROBLEMS } from './problem.filter.js';
import { OpenGate, ReadModelGate } from './read-model-gate.js';
import { ReadyChecks } from './ready-checks.js';
import { logSettings } from './request-log.js';
import type { RecordedExamples } from './recorded-examples.js';
import { RouteList } from './route-list.service.js';

export interface HttpModuleOptions {
  /** The tables of all libs whose refusals may reach a client; this lib's own is added. */
  readonly problems: readonly Problems[];
  /** pino's; `silent` in tests. */
  readonly logLevel: string;
  /** Standard output unless told. */
  readonly logTo?: DestinationStream;
  /** How far the read models are; without it nothing is waited for. */
  readonly readModelGate?: Provider<ReadModelGate>;
  /** What the OpenAPI document shows of each route. */
  readonly examples?: RecordedExamples;
}

/**
 * Guard, filter, health, documentation and log for the whole program. Needs an `Authenticator` from a global module,
 * and `createHttpApp` around it.
 */
@Global()
@Module({})
export class HttpModule {
  static forRoot({ problems, logLevel, logTo, readModelGate, examples = {} }: HttpModuleOptions): DynamicModule {
    return {
      module: HttpModule,
      imports: [DiscoveryModule, LoggerModule.forRoot(logSettings(logLevel, logTo))],
      controllers: [HealthController, ApiDocsController],
      providers: [
        { provide: PROBLEMS, useValue: joinProblems([httpProblems, ...problems]) },
        readModelGate ?? { provide: ReadModelGate, useClass: OpenGate },
        { provide: EXAMPLES, useValue: examples },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: MinPositionInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ContextInterceptor },
        ReadyChecks,
        OpenApi,
        RouteList,
        InnerCalls,
      ],
      exports: [InnerCalls, ReadyChecks, RouteList, ReadModelGate],
    };
  }
}
