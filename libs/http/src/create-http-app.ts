import type { DynamicModule, SecurityHeadersOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { fastifyAdapter } from './fastify-adapter.js';
import { OpenApi } from './open-api.js';

export interface HttpSettings {
  /** Where people reach the program; https switches on what only https allows. */
  readonly publicUrl: string;
  /** Pino's, unless false. */
  readonly logger?: false;
}

/**
 * The application around a root module that imports `HttpModule`: made and initialised, answering `inject`, not yet
 * listening. Rejects with `route-without-permission` where a route names none.
 */
export async function createHttpApp(
  module: Type | DynamicModule,
  settings: HttpSettings,
): Promise<NestFastifyApplication> {
  // Nest's own lines tell of every module and route; only what goes wrong is worth one.
  const logger = settings.logger === false ? false : ['warn', 'error', 'fatal'];
  // Nest declares its options as a class although nobody constructs it, and the linter takes it at its word.
  const options = { bodyParser: false, abortOnError: false, logger } as never;
  const app = await NestFactory.create<NestFastifyApplication>(module, fastifyAdapter(), options);
  const { origin, protocol } = new URL(settings.publicUrl);
  app.useSecurityHeaders(securityHeaders(protocol === 'https:'));
  app.enableCsrfProtection({ trustedOrigins: [origin] });
  app.get(OpenApi).describe(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (settings.logger !== false) app.useLogger(app.get(Logger));
  return app;
}

function securityHeaders(isSecure: boolean): SecurityHeadersOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: "'self'",
        imgSrc: ["'self'", 'data:'],
        // The component library of the web app and the API page set style attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        objectSrc: "'none'",
        baseUri: "'self'",
        formAction: "'self'",
        frameAncestors: "'none'",
        upgradeInsecureRequests: isSecure,
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure,
    xFrameOptions: { action: 'deny' },
  };
}
