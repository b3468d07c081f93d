import { Controller, Get, Param, Post } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { smallApp } from '../test/small-app.js';
import { defineProblems, Input, Route, SIGNED_IN } from './index.js';

const thingBody = z.object({ name: z.string().min(2), count: z.int() });
const ERRORS: Record<string, () => Error> = {
  refused: () => new DomainError('thing-not-open', 'It is closed.', { status: 'overwritten?', since: '2024-02-01' }),
  unlisted: () => new DomainError('thing-secret', 'Not for outside.'),
  defect: () => new TypeError('x is not a function of secret-name'),
  refusedConnection: () => Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  terminated: () => new Error('Connection terminated unexpectedly'),
  shutDown: () => Object.assign(new Error('terminating'), { code: '57P01' }),
  wrapped: () => new Error('query failed', { cause: Object.assign(new Error('down'), { code: '08006' }) }),
  aggregate: () => new AggregateError([Object.assign(new Error('no'), { code: 'ECONNREFUSED' })]),
  full: () => Object.assign(new Error('could not extend file'), { code: '53100' }),
  storeFull: () => new DomainError('disk-full', 'The disk of the database is full.'),
  noSpace: () => Object.assign(new Error('write'), { code: 'ENOSPC' }),
  store: () => new DomainError('store-unavailable', 'The database does not answer.'),
  stale: () => new DomainError('stale-version', 'It is at 8.', { version: 8 }),
};

@Controller('api/v1/things')
class ThingsController {
  @Get('errors/:name')
  @Route({ ability: SIGNED_IN, summary: 'Fails' })
  fail(@Param('name') name: string): never {
    throw ERRORS[name]?.() ?? new Error('unknown test case');
  }

  @Post()
  @Route({ ability: 'thing.change', summary: 'Makes', body: thingBody, status: 201 })
  make(@Input('body') body: z.output<typeof thingBody>): object {
    return body;
  }

  @Post('large')
  @Route({ ability: 'thing.change', summary: 'Takes much', body: z.instanceof(Buffer), bodyLimit: 2_000_000 })
  large(@Input('body') body: Buffer): object {
    return { bytes: body.length };
  }
}

const problems = defineProblems({ 'thing-not-open': { status: 409, title: 'Not open' } });
const bob = { authorization: 'Bearer bob' };
const json = { ...bob, 'content-type': 'application/json' };

describe('every error leaves as a problem', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await smallApp([ThingsController], { problems });
  });
  afterAll(() => app.close());

  it.each([
    ['refused', 409, 'thing-not-open'],
    ['unlisted', 500, 'internal-error'],
    ['defect', 500, 'internal-error'],
    ['refusedConnection', 503, 'database-unavailable'],
    ['terminated', 503, 'database-unavailable'],
    ['shutDown', 503, 'database-unavailable'],
    ['wrapped', 503, 'database-unavailable'],
    ['aggregate', 503, 'database-unavailable'],
    ['store', 503, 'store-unavailable'],
    ['full', 507, 'disk-full'],
    ['storeFull', 507, 'disk-full'],
    ['noSpace', 507, 'disk-full'],
    ['stale', 412, 'stale-version'],
  ])('thrown by a handler: %s is %i %s', async (name, status, code) => {
    const response = await app.inject({ url: `/api/v1/things/errors/${name}`, headers: bob });
    expect(response.statusCode).toBe(status);
    expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(response.json()).toMatchObject({ type: `/problems/${code}`, code, status });
  });

  it('the facts of a refusal stand beside, and cannot replace, what RFC 9457 names', async () => {
    const response = await app.inject({ url: '/api/v1/things/errors/refused', headers: bob });
    expect(response.json()).toMatchObject({ status: 409, since: '2024-02-01', detail: 'It is closed.' });
  });

  it('a defect says nothing but its correlation id', async () => {
    const response = await app.inject({ url: '/api/v1/things/errors/defect', headers: bob });
    expect(response.body).not.toContain('secret');
    expect(response.json<{ correlationId: string }>().correlationId).toBe(response.headers['x-correlation-id']);
  });

  it('a database that is away says when to come back', async () => {
    const response = await app.inject({ url: '/api/v1/things/errors/terminated', headers: bob });
    expect(response.headers['retry-after']).toBe('2');
  });

  it.each([
    ['malformed JSON', json, '{"name": ', 400, 'json-malformed'],
    ['an empty body said to be JSON', json, '', 400, 'json-malformed'],
    ['a poisoned prototype', json, '{"__proto__": {"name": 1}}', 400, 'json-malformed'],
    ['too large a body', json, JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'request-too-large'],
    ['a form', { ...bob, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b', 415, 'media-type-unsupported'],
    ['plain text', { ...bob, 'content-type': 'text/plain' }, 'hello', 415, 'media-type-unsupported'],
    ['a bad shape', json, '{"name":"x","count":1.5}', 422, 'request-invalid'],
    ['endless nesting', json, `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 422, 'request-invalid'],
    ['no body', bob, undefined, 422, 'request-invalid'],
    ['U+0000', json, '{"name":"a\\u0000b","count":1}', 422, 'text-not-storable'],
    ['a lone surrogate', json, '{"name":"a\\ud800b","count":1}', 422, 'text-not-storable'],
  ])('sent by a client: %s', async (_, headers, payload, status, code) => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/v1/things',
      headers,
      ...(payload !== undefined && { payload }),
    });
    expect({ status: response.statusCode, code: response.json<{ code: string }>().code }).toEqual({ status, code });
  });

  it('a bad shape names every field by its path', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/v1/things',
      headers: json,
      payload: '{"name":"x"}',
    });
    const { errors } = response.json<{ errors: { path: string; message: string }[] }>();
    expect(errors.map(({ path }) => path)).toEqual(['/body/name', '/body/count']);
  });

  it.each([
    ['/api/v1/nothing-here', 404, 'route-unknown'],
    ['/%', 400, 'request-malformed'],
    [`/api/v1/things/errors/${'x'.repeat(500)}`, 414, 'url-too-long'],
  ])('an address that leads nowhere: %s', async (url, status, code) => {
    const response = await app.inject({ url, headers: bob });
    expect({ status: response.statusCode, code: response.json<{ code: string }>().code }).toEqual({ status, code });
  });

  it('a request that another site makes the browser send is refused', async () => {
    const headers = { ...json, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const response = await app.inject({ method: 'POST', url: '/api/v1/things', headers, payload: '{}' });
    expect(response.json()).toMatchObject({ status: 403, code: 'origin-not-allowed' });
    expect(response.headers['x-correlation-id']).toBe(response.json<{ correlationId: string }>().correlationId);
  });

  it('a route may take more than the default', async () => {
    const headers = { ...bob, 'content-type': 'application/octet-stream' };
    const send = (bytes: number): ReturnType<NestFastifyApplication['inject']> =>
      app.inject({ method: 'POST', url: '/api/v1/things/large', headers, payload: Buffer.alloc(bytes) });
    expect((await send(1_500_000)).json()).toEqual({ bytes: 1_500_000 });
    expect((await send(2_500_000)).statusCode).toBe(413);
  });

  it('the correlation id is taken over where it is a uuid, and made where not', async () => {
    const given = 'b7a55a5c-30a7-4b0f-9d3a-0c6a8f6f8b11';
    const kept = await app.inject({ url: '/health/live', headers: { 'x-correlation-id': given } });
    const made = await app.inject({ url: '/health/live', headers: { 'x-correlation-id': 'me\u0001' } });
    expect(kept.headers['x-correlation-id']).toBe(given);
    expect(made.headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers carry the headers that keep a browser safe', async () => {
    const { headers } = await app.inject({ url: '/api/v1/nothing-here' });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });
});
