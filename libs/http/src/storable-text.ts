import { DomainError } from '@app/kernel';

/** Far more than any request of ours has; what goes on for ever would exhaust the stack of whoever walks through it. */
const MOST_LEVELS = 64;

/** PostgreSQL keeps neither U+0000 nor a surrogate without its partner; better refused by name than half-way in. */
function findUnstorable(value: unknown, path: string, level = 0): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return null;
  if (level === MOST_LEVELS) throw new DomainError('request-invalid', `Nested more than ${MOST_LEVELS} levels deep.`);
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorable(key, path) ?? findUnstorable(inner, `${path}/${key}`, level + 1);
    if (found !== null) return found;
  }
  return null;
}

/** Refuses with `text-not-storable`, naming the place as a JSON pointer, and what is nested too deep with `request-invalid`. */
export function demandStorableText(value: unknown, root: string): void {
  const path = findUnstorable(value, root);
  if (path !== null)
    throw new DomainError('text-not-storable', 'U+0000 and unpaired surrogates cannot be kept.', { path });
}
