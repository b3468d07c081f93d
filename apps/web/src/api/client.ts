import { Problem } from '@app/contracts';
import createClient from 'openapi-fetch';
import type { paths } from './generated/schema.js';
import { noteAnswer } from './page-age.js';
import { forgetPosition, latestPosition } from './position.js';
import { ProblemError } from './problem-error.js';

/** The API as its OpenAPI document describes it: addresses, parameters, bodies and answers are checked by the compiler. */
export const api = createClient<paths>({
  credentials: 'same-origin',
  // In an address a list is written with commas.
  querySerializer: { array: { style: 'form', explode: false } },
  fetch: reach,
});

type GetPath = { [Path in keyof paths]: paths[Path] extends { get: object } ? Path : never }[keyof paths];
/** What a GET of the path takes after its question mark. */
export type QueryOf<Path extends GetPath> = NonNullable<NonNullable<paths[Path]['get']>['parameters']['query']>;

interface Fetched<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What was asked for. Throws ProblemError. */
export async function answerOf<Data>(asked: Promise<Fetched<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok) throw problemOf(response.status, error);
  return data as Data;
}

/**
 * The parameters of a question, without those that are null or empty. They come from the page's address, where people
 * write what they like: the server says what it does not know.
 */
export function queryOf<Path extends GetPath>(
  params: Readonly<Record<string, string | number | null | undefined>>,
): QueryOf<Path> {
  const given = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return Object.fromEntries(given);
}

/** A question waits for what this page has recorded; where the log is another one since, it is asked without. */
async function reach(request: Request): Promise<Response> {
  const position = latestPosition();
  if (request.method !== 'GET' || position === null) return send(request);
  const patient = new Request(request);
  patient.headers.set('X-Min-Position', position);
  const response = await send(patient);
  if (response.status !== 409 || !(await isOfAnotherEpoch(response))) return response;
  forgetPosition();
  return send(request);
}

async function isOfAnotherEpoch(response: Response): Promise<boolean> {
  const problem = Problem.safeParse(await response.clone().json());
  return problem.success && problem.data.code === 'position-of-another-epoch';
}

async function send(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    noteAnswer(response.headers);
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError(
      0,
      'server-unreachable',
      'The server cannot be reached. Check the connection and try again.',
    );
  }
}

function problemOf(status: number, error: unknown): ProblemError {
  const parsed = Problem.safeParse(error);
  if (!parsed.success) return new ProblemError(status, `http-${status}`, `The server answered with status ${status}.`);
  const { code, detail, title, errors, correlationId } = parsed.data;
  return new ProblemError(status, code, detail ?? title, errors, correlationId ?? null);
}
