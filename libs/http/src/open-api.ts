import { type DynamicModule, Inject, type INestApplication, Injectable } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeOperations } from './complete-operations.js';
import { fastifyAdapter } from './fastify-adapter.js';
import { type RecordedExamples, withExamples } from './recorded-examples.js';

/** Token of the examples that the document shows. */
export const EXAMPLES = Symbol('examples');

/** The OpenAPI document; built when first asked for. */
@Injectable()
export class OpenApi {
  private build: (() => OpenAPIObject) | undefined;
  private built: OpenAPIObject | undefined;

  constructor(@Inject(EXAMPLES) private readonly examples: RecordedExamples) {}

  describe(app: INestApplication): void {
    this.build = () => withExamples(documentOf(app), this.examples);
  }

  get document(): OpenAPIObject {
    if (this.build === undefined) throw new Error('The application was not made by createHttpApp.');
    this.built ??= this.build();
    return this.built;
  }
}

/** The document, without examples, of a root module that is not started: nothing of it is made, so nothing it needs has to be there. */
export async function openApiOf(module: DynamicModule): Promise<OpenAPIObject> {
  const options = { preview: true, bodyParser: false, abortOnError: false, logger: false } as never;
  const app = await NestFactory.create(module, fastifyAdapter(), options);
  return documentOf(app);
}

function documentOf(app: INestApplication): OpenAPIObject {
  return completeOperations(SwaggerModule.createDocument(app, settings(), { operationIdFactory }));
}

/** `ThingsController` and `list` give `Things_list`, unique as class names are. */
const operationIdFactory = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}_${method}`;

function settings(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setTitle('Sequitur')
    .setDescription(
      'Follows every outcome of a meeting until it is done. Refusals are RFC 9457 problems with a `code`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', description: 'An API key' }, 'api-key')
    .addCookieAuth('sequitur.session_token', { type: 'apiKey', in: 'cookie' }, 'session')
    .addSecurityRequirements('api-key')
    .addSecurityRequirements('session')
    .build();
}
