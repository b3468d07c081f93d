import { CommandAnswer, Problem } from '@app/contracts';
import type { z } from 'zod';

type Headers = Readonly<Record<string, string>>;

/** An answer whose body is parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly body: unknown;
}

export type Done = CommandAnswer & { readonly etag: string | null };

/** Of a problem: what a caller may rely on, and whatever facts come with the code. */
export const Refused = Problem.loose();
export type Refused = z.infer<typeof Refused> & { readonly retryAfter: string | null };

/** One who asks the running program: somebody signed in, a key, or nobody. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly credentials: Headers = {},
  ) {}

  /** Signs in by a link of the start line, as the button of its page does. */
  static async signedInBy(link: string): Promise<Client> {
    const { origin, search } = new URL(link);
    const { status, headers } = await new Client(origin).send('GET', `/api/auth/magic-link/verify${search}`);
    expect(status).toBe(204);
    const cookie = headers.getSetCookie().map((line) => line.replace(/;.*/s, ''));
    return new Client(origin, { cookie: cookie.join('; ') });
  }

  static withKey(url: string, key: string): Client {
    return new Client(url, { authorization: `Bearer ${key}` });
  }

  async send(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.sendRaw(method, path, body === undefined ? undefined : JSON.stringify(body), {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    });
  }

  /** Sends the text or bytes as they are. */
  async sendRaw(
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
    headers: Headers = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { ...this.credentials, ...headers },
      ...(body !== undefined && { body }),
      redirect: 'manual',
    });
    const isJson = method !== 'HEAD' && /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
  }

  /** A GET that must succeed, in the shape that the API documents. */
  async read<Shape extends z.ZodType>(shape: Shape, path: string, headers: Headers = {}): Promise<z.output<Shape>> {
    const answer = await this.send('GET', path, undefined, headers);
    expect(answer).toMatchObject({ status: 200 });
    return shape.parse(answer.body);
  }

  /** A command that must succeed. */
  async done(path: string, body: unknown, headers: Headers = {}): Promise<Done> {
    const answer = await this.send('POST', path, body, headers);
    expect(answer).toMatchObject({ status: 201 });
    return { ...CommandAnswer.parse(answer.body), etag: answer.headers.get('etag') };
  }

  /** A request that must be refused, as a problem with a code and a sentence. */
  async refused(method: string, path: string, body?: unknown, headers: Headers = {}): Promise<Refused> {
    return refusalIn(await this.send(method, path, body, headers));
  }
}

/** The problem that an answer holds; fails where it holds none, or where it breaks the manners of RFC 9457. */
export function refusalIn({ status, headers, body }: Answer): Refused {
  expect({ status, type: headers.get('content-type') }).toEqual({
    status,
    type: expect.stringMatching(/^application\/problem\+json/) as unknown,
  });
  const problem = Refused.parse(body);
  expect(problem).toMatchObject({
    status,
    type: `/problems/${problem.code}`,
    code: expect.stringMatching(/^[a-z-]+$/) as unknown,
  });
  expect(problem.detail ?? '').not.toBe('');
  expect(problem.correlationId).toBe(headers.get('x-correlation-id'));
  return { ...problem, retryAfter: headers.get('retry-after') };
}
