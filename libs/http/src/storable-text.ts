import { DomainError } from '@app/kernel';

/** PostgreSQL keeps neither U+0000 nor a surrogate without its partner; better refused by name than half-way in. */
function findUnstorable(value: unknown, path: string): string | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? path : null;
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorable(key, path) ?? findUnstorable(inner, `${path}/${key}`);
    if (found !== null) return found;
  }
  return null;
}

/** Refuses with `text-not-storable`, naming the place as a JSON pointer. */
export function demandStorableText(value: unknown, root: string): void {
  const path = findUnstorable(value, root);
  if (path !== null)
    throw new DomainError('text-not-storable', 'U+0000 and unpaired surrogates cannot be kept.', { path });
}
