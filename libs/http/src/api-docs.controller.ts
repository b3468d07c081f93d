import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { Input } from './input.js';
import { OpenApi } from './open-api.js';
import { SIGNED_IN } from './route-facts.js';
import { Route } from './route.js';

const BASE = '/api/v1/docs';
const INIT = `window.ui = SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#ui', deepLinking: true });`;
const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Sequitur API</title><link rel="stylesheet" href="${BASE}/swagger-ui.css"></head>
<body><div id="ui"></div><script src="${BASE}/swagger-ui-bundle.js"></script><script src="${BASE}/init.js"></script></body>
</html>`;

const ASSETS = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const;
const assetParams = z.object({ asset: z.enum(['swagger-ui.css', 'swagger-ui-bundle.js']) });

// The page's files come with @nestjs/swagger, so they are looked up from there.
const require = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));

@ApiExcludeController()
@Controller('api/v1')
export class ApiDocsController {
  private readonly folder = dirname(require.resolve('swagger-ui-dist/package.json'));

  constructor(private readonly openApi: OpenApi) {}

  @Get('openapi.json')
  @Route({ ability: SIGNED_IN, summary: 'This API as an OpenAPI document' })
  document(): OpenAPIObject {
    return this.openApi.document;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Route({ ability: SIGNED_IN, summary: 'This API as a page' })
  page(): string {
    return PAGE;
  }

  @Get('docs/init.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Route({ ability: SIGNED_IN, summary: 'Starts the page' })
  init(): string {
    return INIT;
  }

  @Get('docs/:asset')
  @Route({ ability: SIGNED_IN, summary: 'A file of the page', params: assetParams })
  asset(@Input('params') { asset }: z.output<typeof assetParams>): StreamableFile {
    return new StreamableFile(createReadStream(join(this.folder, asset)), { type: ASSETS[asset] });
  }
}
