import { defineProblems } from './problem.js';

/**
 * What any route may answer, the event store's refusals included (that lib knows no HTTP).
 * 422 for a reused key: draft-ietf-httpapi-idempotency-key-header, section 2.7.
 */
export const httpProblems = defineProblems({
  'json-malformed': { status: 400, title: 'The body is not valid JSON' },
  'request-malformed': { status: 400, title: 'The request cannot be read' },
  'not-signed-in': { status: 401, title: 'Not signed in' },
  'not-allowed': { status: 403, title: 'Not allowed' },
  'origin-not-allowed': { status: 403, title: 'Sent from another site' },
  'route-unknown': { status: 404, title: 'There is nothing at this address' },
  'position-of-another-epoch': { status: 409, title: 'The position belongs to an earlier life of this register' },
  'version-conflict': { status: 409, title: 'Changed at the same time by others' },
  'contradicts-later-record': { status: 409, title: 'A step recorded for a later date would become impossible' },
  'nothing-to-annul': { status: 409, title: 'There is no such step to take back' },
  'nothing-to-redact': { status: 409, title: 'There is no text to remove' },
  'stale-version': { status: 412, title: 'Changed since it was read' },
  'request-too-large': { status: 413, title: 'Too large' },
  'url-too-long': { status: 414, title: 'The address is too long' },
  'media-type-unsupported': { status: 415, title: 'This kind of content is not taken here' },
  'request-invalid': { status: 422, title: 'Some fields are not as they should be' },
  'unknown-parameter': { status: 422, title: 'There is no such parameter' },
  'text-not-storable': { status: 422, title: 'The text contains characters that cannot be kept' },
  'key-reused': { status: 422, title: 'The Idempotency-Key was used for another request' },
  'idempotency-key-invalid': { status: 422, title: 'The Idempotency-Key is not usable' },
  'if-match-invalid': { status: 422, title: 'If-Match names no version' },
  'position-invalid': { status: 422, title: 'That is not a position of the log' },
  'cursor-invalid': { status: 422, title: 'The cursor is not one of this list' },
  'if-match-missing': { status: 428, title: 'If-Match is required' },
  'headers-too-large': { status: 431, title: 'The request headers are too large' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'event-not-upcast': { status: 500, title: 'Something recorded cannot be read' },
  'engine-without-locks': { status: 500, title: 'This database engine does not keep its locks' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached', retryAfter: 2 },
  'store-unavailable': { status: 503, title: 'The register cannot be reached', retryAfter: 2 },
  'event-from-the-future': { status: 503, title: 'Recorded by a newer version of this program', retryAfter: 30 },
  'read-model-behind': { status: 503, title: 'The answer does not yet show your last change', retryAfter: 1 },
  'disk-full': { status: 507, title: 'The disk is full' },
});
