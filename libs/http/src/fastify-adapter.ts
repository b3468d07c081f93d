import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { HttpReply } from './http-types.js';
import { httpProblems } from './http.problems.js';
import { refusalOf } from './problem-of.js';
import { logRequest } from './request-log.js';
import { PROBLEM_TYPE, problemBody, sendProblem } from './send-problem.js';

/** Bytes a body may have where its route says nothing. */
export const DEFAULT_BODY_LIMIT = 1_048_576;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The caller's X-Correlation-Id where it is a uuid, or a new one; it becomes the request's id everywhere. */
function correlationIdOf(request: IncomingMessage): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && UUID.test(given) ? given.toLowerCase() : randomUUID();
}

/** For what Node cannot parse as HTTP: no request, no reply, only the socket. */
function answerUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'request-malformed';
  const definition = httpProblems[code];
  const refusal = {
    code,
    detail: 'The request is not readable as HTTP within the limits of this server.',
    details: {},
  };
  const body = JSON.stringify(problemBody(refusal, definition, randomUUID()));
  socket.end(
    `HTTP/1.1 ${definition.status} ${definition.title}\r\nContent-Type: ${PROBLEM_TYPE}\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

/** For what the router refuses, a malformed URL, before Nest and its filter. */
function answerUnrouted(error: Error, request: { readonly id: string }, reply: HttpReply): void {
  const isTooLong = refusalOf(error)?.code === 'url-too-long';
  const code = isTooLong ? 'url-too-long' : 'request-malformed';
  const refusal = { code, detail: 'The address is not one this server can read.', details: {} };
  sendProblem(reply, problemBody(refusal, httpProblems[code], request.id));
}

/**
 * Fastify with this product's manners. Hand it to Nest with `bodyParser: false`: JSON and application/octet-stream
 * (as a Buffer) are read, nothing else, so that a form of another site is refused as 415.
 */
export function fastifyAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: DEFAULT_BODY_LIMIT,
    genReqId: correlationIdOf,
    // A proxy on the same machine may tell the client's address; nobody else is believed.
    trustProxy: 'loopback',
    // Idle connections would hold up the end of the program.
    forceCloseConnections: true,
    clientErrorHandler: answerUnparsed,
    frameworkErrors: answerUnrouted,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-correlation-id', request.id);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    done();
  });
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
  return adapter;
}
