import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { HttpRequest } from './http-types.js';

/** Who asks, and from where: what an inner call has in common with the request that it came in. */
const PASSED_ON = ['authorization', 'x-api-key', 'cookie', 'origin', 'sec-fetch-site', 'host', 'user-agent'] as const;

export interface InnerCall {
  readonly url: string;
  readonly payload: object;
  /** Its own Idempotency-Key. */
  readonly key: string;
  readonly ifMatch?: number | undefined;
}

/**
 * Sends a part of a request to the route that takes it alone, within this program. So it has the same permission, the same
 * checks, the same refusals and the same trace in the log.
 */
@Injectable()
export class InnerCalls {
  constructor(private readonly adapter: HttpAdapterHost<FastifyAdapter>) {}

  async post(from: HttpRequest, { url, payload, key, ifMatch }: InnerCall) {
    const given = PASSED_ON.flatMap((name) => (from.headers[name] === undefined ? [] : [[name, from.headers[name]]]));
    const reply = await this.adapter.httpAdapter.getInstance().inject({
      method: 'POST',
      url,
      payload,
      remoteAddress: from.ip,
      headers: {
        ...(Object.fromEntries(given) as Record<string, string>),
        'idempotency-key': key,
        'x-correlation-id': from.id,
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
      },
    });
    return { status: reply.statusCode, json: reply.json<unknown>() };
  }
}
