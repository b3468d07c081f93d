import { DomainError } from '@app/kernel';
import type { z } from 'zod';
import type { Asked } from './report.js';

/** Reads what was asked with the schema of the route that answers the same. Refuses with `filter-invalid`. */
export function filterOf<Schema extends z.ZodObject>(schema: Schema, asked: Asked): z.output<Schema> {
  const unknown = Object.keys(asked).find((name) => !(name in schema.shape));
  if (unknown !== undefined)
    throw new DomainError(
      'filter-invalid',
      `"${unknown}" is no filter here. There are: ${Object.keys(schema.shape).join(', ')}.`,
    );
  const parsed = schema.safeParse(asked);
  if (parsed.success) return parsed.data;
  const said = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new DomainError('filter-invalid', `The filter cannot be read. ${said.join('; ')}`);
}
