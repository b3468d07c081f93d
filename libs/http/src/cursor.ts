import { DomainError } from '@app/kernel';
import { z } from 'zod';

/** At most this many items a page. */
export const PAGE_LIMIT = 200;

/** The query fields of every list; spread into its schema: `z.object({ ...pageQuery, status: … })`. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(PAGE_LIMIT).default(50),
  cursor: z.string().max(1_000).optional(),
};

/** A page of a list; `next` is the cursor of the following one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** The response schema of a list. */
export function pageOf<Item extends z.ZodType>(item: Item): z.ZodType<Page<z.output<Item>>> {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** The values of the sort columns of a page's last item. */
export type SortKey = readonly (string | number | null)[];

/**
 * `rows` must have been asked with `limit + 1`, so that the last one tells whether there is more.
 * The sort key must be unique, or items at a page's edge are skipped.
 */
export function pageFrom<Item>(rows: readonly Item[], limit: number, keyOf: (item: Item) => SortKey): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null;
  return { items, next };
}

export function writeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor, checked by `shape` (a z.tuple); null without a cursor. Throws `cursor-invalid`. */
export function readCursor<Shape extends z.ZodType>(cursor: string | undefined, shape: Shape): z.output<Shape> | null {
  if (cursor === undefined) return null;
  const parsed = shape.safeParse(decode(cursor));
  if (parsed.success) return parsed.data;
  throw new DomainError('cursor-invalid', 'Start the list again without a cursor.');
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    // Not JSON: no key of any list, so the shape refuses it.
    return undefined;
  }
}
