import { Problem } from '@app/contracts';
import type { z } from 'zod';
import { forgetPosition, latestPosition } from './position.js';
import { ProblemError } from './problem-error.js';

const BASE = '/api/v1';

interface Sent {
  readonly method?: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** GET, parsed by the contract. Throws ProblemError. */
export async function get<T extends z.ZodType>(path: string, schema: T, signal?: AbortSignal): Promise<z.output<T>> {
  const position = latestPosition();
  try {
    return await ask(path, schema, {
      ...(signal && { signal }),
      ...(position !== null && { headers: { 'X-Min-Position': position } }),
    });
  } catch (error) {
    if (position === null || !(error instanceof ProblemError) || error.code !== 'position-of-another-epoch')
      throw error;
    forgetPosition();
    return await ask(path, schema, signal ? { signal } : {});
  }
}

/** POST of JSON, parsed by the contract. Throws ProblemError. */
export function post<T extends z.ZodType>(
  path: string,
  schema: T,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<T>> {
  return ask(path, schema, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

async function ask<T extends z.ZodType>(path: string, schema: T, sent: Sent): Promise<z.output<T>> {
  const response = await reach(path.startsWith('/api/') ? path : BASE + path, sent);
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text);
  const parsed = schema.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemError(
    response.status,
    'answer-not-understood',
    `The server answered in a shape this page does not know (${issue?.path.join('.') ?? ''}). Reload the page; it may be older than the server.`,
  );
}

async function reach(url: string, sent: Sent): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...sent });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(
      0,
      'server-unreachable',
      'The server cannot be reached. Check the connection and try again.',
    );
  }
}

function problemOf(status: number, text: string): ProblemError {
  const parsed = Problem.safeParse(jsonOf(text));
  if (!parsed.success) return new ProblemError(status, `http-${status}`, `The server answered with status ${status}.`);
  const { code, detail, title, errors, correlationId } = parsed.data;
  return new ProblemError(status, code, detail ?? title, errors, correlationId ?? null);
}

function jsonOf(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
