import { connect, type AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { smallApp } from '../test/small-app.js';

describe('what is not readable as HTTP', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await smallApp([]);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(() => app.close());

  const answerTo = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = app.getHttpServer().address() as AddressInfo;
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
      let answer = '';
      socket
        .on('data', (data) => (answer += data.toString()))
        .on('error', reject)
        .on('close', () => {
          resolve(answer);
        });
    });

  it.each([
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
    ['another protocol', '\u0016\u0003\u0001 hello\r\n\r\n', 400, 'request-malformed'],
  ])('%s is told so as a problem', async (_, bytes, status, code) => {
    const [head = '', body = ''] = (await answerTo(bytes)).split('\r\n\r\n');
    expect(head).toContain(`HTTP/1.1 ${status} `);
    expect(head).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('and the program goes on', async () => {
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });
});
