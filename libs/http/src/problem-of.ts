import { HttpException } from '@nestjs/common';
import { DomainError } from '@app/kernel';
import { isError } from './is-error.js';
import { storeFailureOf } from './store-failure.js';

/** A refusal before it is given a status. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly details: Readonly<Record<string, unknown>>;
}

const refusal = (code: string, detail: string): Refusal => ({ code, detail, details: {} });

/** What Fastify itself refuses, by its error code. */
const FASTIFY: Readonly<Record<string, Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: refusal('request-too-large', 'The body is larger than this route takes.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refusal('media-type-unsupported', 'Send application/json, or what the route names.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: refusal('json-malformed', 'The body is empty although it is said to be JSON.'),
  FST_ERR_CTP_INVALID_JSON_BODY: refusal('json-malformed', 'The body is not valid JSON.'),
  FST_ERR_MAX_PARAM_LENGTH: refusal('url-too-long', 'A part of the address is too long.'),
  FST_ERR_BAD_URL: refusal('request-malformed', 'The address is not a valid URL.'),
};

const STATUS: Readonly<Record<number, Refusal>> = {
  403: refusal('origin-not-allowed', 'The browser says that another site sent this request.'),
  404: refusal('route-unknown', 'Nothing answers this method and path.'),
  413: refusal('request-too-large', 'The request is larger than this server takes.'),
  414: refusal('url-too-long', 'The address is too long.'),
  415: refusal('media-type-unsupported', 'Send application/json, or what the route names.'),
};

function statusOf(error: Error): number | null {
  if (error instanceof HttpException) return error.getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}

function refusalOfTheServer(error: Error): Refusal | null {
  // Nest wraps what Fastify throws, and leaves the code in the cause.
  const cause: unknown = error instanceof HttpException ? error.cause : undefined;
  const origin = isError(cause) ? cause : error;
  const code: unknown = 'code' in origin ? origin.code : undefined;
  const known = typeof code === 'string' ? FASTIFY[code] : undefined;
  if (known !== undefined) return known;
  const status = statusOf(error);
  if (status === null || status < 400 || status > 499) return null;
  return STATUS[status] ?? refusal('request-malformed', 'The request cannot be read.');
}

const isDomainError = (error: unknown): error is DomainError => error instanceof DomainError;

/** The refusal behind an error, or null where the error is a defect of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (isDomainError(error)) return { code: error.code, detail: error.message, details: error.details };
  const store = storeFailureOf(error);
  if (store !== null) return refusal(store.code, store.detail);
  return isError(error) ? refusalOfTheServer(error) : null;
}
