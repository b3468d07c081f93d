import { Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { smallApp } from '../test/small-app.js';
import { Input, PUBLIC, Route } from './index.js';

const query = z.object({ body: z.string().optional(), stage: z.string().optional() });

@Controller()
class ListsController {
  @Get('api/v1/list')
  @Route({ ability: 'thing.read', summary: 'Lists', query })
  list(@Input('query') asked: z.output<typeof query>): object {
    return asked;
  }

  @Post('api/v1/closing')
  @Route({ ability: 'thing.read', summary: 'Closes', preconditions: 'none', status: 204 })
  close(): void {
    return undefined;
  }

  @Get('page')
  @Route({ ability: PUBLIC, summary: 'A page' })
  page(): string {
    return 'page';
  }
}

describe('a parameter that a route does not read', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await smallApp([ListsController]);
  });
  afterAll(() => app.close());

  const call = async (method: 'GET' | 'POST', url: string, as = 'alice') => {
    const { statusCode, body } = await app.inject({ method, url, headers: { authorization: `Bearer ${as}` } });
    return { status: statusCode, json: body.startsWith('{') ? (JSON.parse(body) as object) : null };
  };

  it('is named, with those that are read', async () => {
    expect(await call('GET', '/api/v1/list?body=b1&stge=open&x=1')).toEqual({
      status: 422,
      json: expect.objectContaining({
        code: 'unknown-parameter',
        detail: 'There is no parameter "stge", "x"; those read here are body, stage.',
        unknown: ['stge', 'x'],
        known: ['body', 'stage'],
      }) as object,
    });
  });

  it('is refused where none is read at all, and to those who may ask only', async () => {
    expect(await call('POST', '/api/v1/closing?sure=yes')).toMatchObject({ status: 422, json: { known: [] } });
    expect(await call('POST', '/api/v1/closing?sure=yes', 'nobody')).toMatchObject({ status: 401 });
  });

  it('is not minded in the address of a page, and what is read is answered', async () => {
    expect(await call('GET', '/page?from=mail')).toMatchObject({ status: 200 });
    expect(await call('GET', '/api/v1/list?stage=open')).toMatchObject({ status: 200, json: { stage: 'open' } });
  });
});
