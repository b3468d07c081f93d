import { HttpAdapterHost } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { InnerCalls } from './inner-calls.js';

/** A program whose outer route passes on to the inner one, which says what it was sent. */
async function passingOn() {
  const adapter = new FastifyAdapter();
  const host = new HttpAdapterHost<FastifyAdapter>();
  host.httpAdapter = adapter;
  const calls = new InnerCalls(host);
  const program = adapter.getInstance();
  program.post('/inner', ({ headers }, reply) => reply.send(headers));
  program.post('/outer', async (request, reply) =>
    reply.send((await calls.post(request, { url: '/inner', payload: {}, key: 'key-1' })).json),
  );
  await program.ready();
  return program;
}

describe('a call within the program', () => {
  it.each([
    ['authorization', 'Bearer sq_1'],
    ['x-api-key', 'sq_1'],
    ['cookie', 'session=1'],
  ])('is made by whoever sent the request: %s', async (name, value) => {
    const program = await passingOn();
    const reply = await program.inject({ method: 'POST', url: '/outer', headers: { [name]: value }, payload: {} });
    expect(reply.json()).toMatchObject({ [name]: value, 'idempotency-key': 'key-1' });
    await program.close();
  });
});
