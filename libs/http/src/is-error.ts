/** Unlike `instanceof` alone, true as well for Node's own errors where a test runner has globals of its own. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}
