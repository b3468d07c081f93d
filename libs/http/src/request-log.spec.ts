import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { smallApp } from '../test/small-app.js';
import { Route } from './index.js';

@Controller('api/v1/things')
class ThingsController {
  @Post()
  @Route({ ability: 'thing.change', summary: 'Fails', query: z.object({ search: z.string() }), body: z.unknown() })
  fail(): never {
    throw Object.assign(new Error('duplicate: secret@example.org'), { code: '23505', severity: 'ERROR' });
  }
}

it('the log tells who did what with which answer, and nothing that a person wrote', async () => {
  const lines: string[] = [];
  const app = await smallApp([ThingsController], { logTo: { write: (line) => lines.push(line) } });
  const { headers } = await app.inject({
    method: 'POST',
    url: '/api/v1/things?search=secret',
    headers: { authorization: 'Bearer bob', cookie: 'a=secret', 'user-agent': 'secret' },
    payload: { note: 'secret' },
  });
  await app.close();
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const correlationId = headers['x-correlation-id'];
  expect(records).toContainEqual(
    expect.objectContaining({ method: 'POST', path: '/api/v1/things', status: 500, actor: 'bob', correlationId }),
  );
  expect(records).toContainEqual(expect.objectContaining({ code: 'internal-error', correlationId }));
  expect(lines.join('')).not.toContain('secret');
});
