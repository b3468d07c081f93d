import { Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Metadata } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { z } from 'zod';
import { smallApp } from '../test/small-app.js';
import { type AppendedView, appendedView, Context, Input, ReadyChecks, RequestContext, Route } from './index.js';

const params = z.object({ id: z.string().max(40) });
const body = z.object({ note: z.string().trim().min(1) });

@Controller('api/v1/things')
class ThingsController {
  @Get(':id')
  @Route({ ability: 'thing.read', summary: 'Reads', params, scope: ({ params: { id } }) => id })
  read(@Input('params') { id }: z.output<typeof params>, @Context() context: RequestContext): object {
    context.etag(7);
    return { id, actor: context.actor };
  }

  @Post(':id/notes')
  @Route({
    ability: 'thing.change',
    summary: 'Notes',
    params,
    body,
    status: 201,
    examples: { short: { note: 'Hello' } },
  })
  note(@Input('body') { note }: z.output<typeof body>, @Context() context: RequestContext): object {
    return { note, ...context.metadataFor('b1', isoDateOf('2024-02-29')) };
  }

  @Post(':id/closings')
  @Route({ ability: 'thing.change', summary: 'Closes', params, response: appendedView, ifMatch: 'required' })
  close(@Context() context: RequestContext): AppendedView {
    const { expectedVersion = 0 } = context.metadataFor('b1', isoDateOf('2024-02-29'));
    return context.appended({ version: expectedVersion + 1, position: 12_345_678_901n }, 'new');
  }
}

interface Operation {
  readonly parameters: readonly { readonly name: string }[];
  readonly requestBody: { readonly content: Record<string, unknown> };
  readonly responses: Record<string, unknown>;
}

const alice = { authorization: 'Bearer alice' };
const bob = { authorization: 'Bearer bob' };

describe('the manners of the API', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await smallApp([ThingsController]);
  });
  afterAll(() => app.close());

  const get = (url: string, headers: Record<string, string> = alice): ReturnType<NestFastifyApplication['inject']> =>
    app.inject({ url, headers });
  const post = (
    path: string,
    headers: Record<string, string>,
    payload: object = {},
  ): ReturnType<NestFastifyApplication['inject']> =>
    app.inject({ method: 'POST', url: `/api/v1/things/${path}`, headers: { ...bob, ...headers }, payload });
  const noted = async (headers: Record<string, string>, note = 'Hello', id = 'b1'): Promise<Metadata> =>
    (await post(`${id}/notes`, headers, { note })).json<Metadata>();

  describe('who may', () => {
    it('nobody is asked to sign in, on whatever the request looks like', async () => {
      expect((await get('/api/v1/things/b1', {})).json()).toMatchObject({ status: 401, code: 'not-signed-in' });
    });

    it('a right counts in its scope only', async () => {
      expect((await get('/api/v1/things/b1')).json()).toEqual({ id: 'b1', actor: 'alice' });
      expect((await get('/api/v1/things/b2')).json()).toMatchObject({ status: 403, code: 'not-allowed' });
    });

    it('whoever lacks the right is not told what is wrong with the body', async () => {
      const response = await app.inject({
        method: 'POST',
        url: '/api/v1/things/b1/notes',
        headers: alice,
        payload: {},
      });
      expect(response.json()).toMatchObject({ status: 403, code: 'not-allowed' });
    });
  });

  describe('a command', () => {
    it('has the same id for the same actor, route and key, quoted or not, and a new one without a key', async () => {
      const key = { 'idempotency-key': 'abc-1' };
      const first = await noted(key);
      expect((await noted({ 'idempotency-key': '"abc-1"' }, 'Other', 'b2')).commandId).toBe(first.commandId);
      expect((await noted({ 'idempotency-key': 'abc-2' })).commandId).not.toBe(first.commandId);
      expect((await noted({})).commandId).not.toBe((await noted({})).commandId);
    });

    it('has the same request hash for the same parsed request, and another for another', async () => {
      const { requestHash } = await noted({});
      expect(requestHash).toMatch(/^[0-9a-f]{64}$/);
      expect((await noted({}, '  Hello ')).requestHash).toBe(requestHash);
      expect((await noted({}, 'Other')).requestHash).not.toBe(requestHash);
      expect((await noted({}, 'Hello', 'b2')).requestHash).not.toBe(requestHash);
    });

    it('is told the version it rests on by If-Match, and answers with the new one', async () => {
      const response = await post('b1/closings', { 'if-match': '"7"' });
      expect(response.json()).toEqual({ id: 'new', version: 8, position: 'e1-12345678901' });
      expect(response.headers.etag).toBe('"8"');
    });

    it.each([
      [{}, 428, 'if-match-missing'],
      [{ 'if-match': '7' }, 422, 'if-match-invalid'],
      [{ 'if-match': 'W/"7"' }, 422, 'if-match-invalid'],
      [{ 'if-match': '"7"', 'idempotency-key': 'a b' }, 422, 'idempotency-key-invalid'],
      [{ 'if-match': '"7"', 'idempotency-key': 'x'.repeat(256) }, 422, 'idempotency-key-invalid'],
    ])('with %j is refused with %i %s', async (headers, status, code) => {
      const response = await post('b1/closings', headers);
      expect(response.json()).toMatchObject({ status, code });
    });
  });

  describe('a query with X-Min-Position', () => {
    it.each([
      ['e1-10', 200, undefined],
      ['e1-11', 503, 'read-model-behind'],
      ['e0-1', 409, 'position-of-another-epoch'],
      ['11', 422, 'position-invalid'],
    ])('%s is answered %i %s', async (token, status, code) => {
      const response = await get('/api/v1/things/b1', { ...alice, 'x-min-position': token });
      expect({ status: response.statusCode, code: response.json<{ code?: string }>().code }).toEqual({ status, code });
    });

    it('that is too early says when to come back', async () => {
      const response = await get('/api/v1/things/b1', { ...alice, 'x-min-position': 'e1-11' });
      expect(response.headers['retry-after']).toBe('1');
    });
  });

  describe('the documentation', () => {
    it('describes each route from its schemas', async () => {
      const { paths } = (await get('/api/v1/openapi.json')).json<{ paths: Record<string, { post?: Operation }> }>();
      const operation = paths['/api/v1/things/{id}/notes']?.post;
      expect(operation).toMatchObject({ summary: 'Notes', 'x-ability': 'thing.change' });
      expect(operation?.parameters).toContainEqual(
        expect.objectContaining({ name: 'id', in: 'path', schema: { type: 'string', maxLength: 40 } }),
      );
      expect(operation?.parameters.map(({ name }) => name)).toEqual(['id', 'Idempotency-Key', 'If-Match']);
      expect(operation?.requestBody.content['application/json']).toMatchObject({
        schema: { required: ['note'], properties: { note: { type: 'string', minLength: 1 } } },
        examples: { short: { value: { note: 'Hello' } } },
      });
      expect(Object.keys(operation?.responses ?? {})).toEqual([
        '201',
        '400',
        '401',
        '403',
        '404',
        '409',
        '412',
        '413',
        '415',
        '422',
        '503',
        'default',
      ]);
      expect(operation?.responses['409']).toEqual({ $ref: '#/components/responses/Refused409' });
    });

    it('says which headers count: the version where a change must rest on one, a position where something is read', async () => {
      const { paths } = (await get('/api/v1/openapi.json')).json<{
        paths: Record<string, { post?: Operation; get?: Operation }>;
      }>();
      const closing = paths['/api/v1/things/{id}/closings']?.post;
      expect(closing?.parameters).toContainEqual(expect.objectContaining({ name: 'If-Match', required: true }));
      expect(Object.keys(closing?.responses ?? {})).toContain('428');
      expect(paths['/api/v1/things/{id}']?.get?.parameters.map(({ name }) => name)).toEqual(['id', 'X-Min-Position']);
    });

    it('is a page with files of its own', async () => {
      const page = await get('/api/v1/docs');
      expect(page.headers['content-type']).toContain('text/html');
      const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? '');
      expect(files).toHaveLength(3);
      for (const file of files) expect((await get(file)).statusCode).toBe(200);
    });

    it('is for who is signed in', async () => {
      for (const path of ['docs', 'openapi.json', 'docs/swagger-ui.css'])
        expect((await get(`/api/v1/${path}`, {})).statusCode).toBe(401);
    });
  });

  describe('health', () => {
    it('lives without asking anything', async () => {
      expect((await get('/health/live', {})).json()).toEqual({ status: 'live' });
    });

    it('is ready while every check is well, and says what is wrong', async () => {
      let isAway = false;
      app.get(ReadyChecks).add('database', () => Promise.resolve(isAway ? 'It does not answer.' : null));
      expect((await get('/health/ready', {})).json()).toEqual({ status: 'ready', checks: { database: 'ok' } });
      isAway = true;
      const response = await get('/health/ready', {});
      expect(response.statusCode).toBe(503);
      expect(response.json()).toEqual({ status: 'not-ready', checks: { database: 'It does not answer.' } });
    });

    it('is degraded, and answers, where something only wants to be looked at', async () => {
      app.get(ReadyChecks).add('database', () => Promise.resolve(null));
      app.get(ReadyChecks).add('parked-streams', () => Promise.resolve('One is parked.'), 'watch');
      const response = await get('/health/ready', {});
      expect(response.statusCode).toBe(200);
      expect(response.json()).toEqual({
        status: 'degraded',
        checks: { database: 'ok', 'parked-streams': 'One is parked.' },
      });
    });
  });
});
