import canonicalize from 'canonicalize';

const MOST_LEVELS = 32;
const ZERO = 0x30;
const NINE = 0x39;

/** RFC 8785 of a value that is known to hold nothing that cannot be stored. Throws where it is not JSON. */
export function canonicalText(value: unknown): string {
  const text = plainText(value) ?? canonicalize(value);
  if (text === undefined) throw new TypeError('Not a JSON value.');
  return text;
}

/**
 * The same of a plain value, undefined for any other. `JSON.stringify` writes numbers and texts as the RFC asks and keeps the
 * order of names, so only that is left to see to.
 */
export function plainText(value: unknown): string | undefined {
  const plain = inOrder(value, 0);
  return plain === undefined ? undefined : JSON.stringify(plain);
}

/** The same value with its names in the order of their UTF-16 units; undefined where that takes more than a look. */
function inOrder(value: unknown, level: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || level === MOST_LEVELS) return undefined;
  return Array.isArray(value) ? elementsInOrder(value, level) : namesInOrder(value, level);
}

function elementsInOrder(values: readonly unknown[], level: number): unknown[] | undefined {
  const ordered: unknown[] = [];
  for (const value of values) {
    const element = inOrder(value, level + 1);
    if (element === undefined) return undefined;
    ordered.push(element);
  }
  return ordered;
}

function namesInOrder(value: object, level: number): object | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort()) {
    // Numbers among the names would come first in whatever order they are put in.
    const first = name.charCodeAt(0);
    if ((first >= ZERO && first <= NINE) || name === '__proto__') return undefined;
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    // JSON has no such member.
    if (inner === undefined) continue;
    const member = inOrder(inner, level + 1);
    if (member === undefined) return undefined;
    ordered[name] = member;
  }
  return ordered;
}
