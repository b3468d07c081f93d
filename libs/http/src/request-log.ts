import { Logger } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { Options } from 'pino-http';
import { describeError } from './describe-error.js';
import type { HttpReply, HttpRequest } from './http-types.js';

/** Options for nestjs-pino; the lines about requests are this lib's own, so its are off. */
export function logSettings(level: string, destination?: DestinationStream): Params {
  const options: Options = {
    level,
    autoLogging: false,
    genReqId: ({ id }) => id,
    customAttributeKeys: { reqId: 'correlationId' },
    quietReqLogger: true,
    serializers: { err: describeError },
  };
  return { pinoHttp: destination === undefined ? options : [options, destination] };
}

const log = new Logger('request');

/**
 * One line a request, with ids only: no headers, bodies or addresses. Paths carry ids; queries may carry search words
 * and sign-in tokens, so they stay out.
 */
export function logRequest(request: HttpRequest, reply: HttpReply): void {
  const line = {
    correlationId: request.id,
    method: request.method,
    path: request.url.replace(/\?.*$/s, ''),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime),
    ...(request.principal && { actor: request.principal.id }),
  };
  if (reply.statusCode >= 500) log.error(line);
  else if (line.path.startsWith('/health/')) log.debug(line);
  else log.log(line);
}
