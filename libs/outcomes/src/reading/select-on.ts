import type { Select } from '@app/event-store';
import { CompiledQuery, type Kysely } from 'kysely';

/** Lets the event store read on the connection, or in the transaction, of this Kysely. */
export function selectOn(db: Kysely<unknown>): Select {
  return async <Row extends object>(text: string, values: readonly unknown[]) =>
    (await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows;
}
