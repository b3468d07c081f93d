import { type DomainEvent } from '@app/kernel';
import { type RecordedEvent, type StoredEvent } from '../types.js';

export interface ProjectionColumn {
  /** The property of the row too, so snake_case. */
  readonly name: string;
  /** As in `create table`, with `not null` where it holds; the first word is the type. */
  readonly type: string;
  /** Exactly one column: its text is what `key` returns. */
  readonly primaryKey?: boolean;
}

/**
 * A read model as a pure fold: given the same events it holds the same rows, whether it follows live or is rebuilt. Rows
 * come back as the pool reads them: int8 as bigint, date as text, timestamptz as Date.
 */
export interface Projection<Row extends object, Event extends DomainEvent = StoredEvent> {
  /** Permanent: progress is kept under it. */
  readonly name: string;
  /** Raise it when a row would come out differently: a new table is then built beside the old and takes its place. */
  readonly version: number;
  /** The view `read.<table>` always shows the live rows. */
  readonly table: string;
  readonly columns: readonly ProjectionColumn[];
  /** Statements to run on a new table, `{table}` standing for it: `create index on {table} (due) where open`. */
  readonly indexes?: readonly string[];
  /**
   * What to do where a step is recorded after one that is effective later, or taken back. `refold`: each key belongs to
   * one stream, and the stream's rows are folded again in order of effective date, annulled steps left out. `commute`:
   * keys may gather many streams and `evolve` gives the same whatever the order, so late steps are folded as they come.
   */
  readonly lateFacts: 'refold' | 'commute';
  /** The row that an event concerns; null for events that are none of its business. */
  key(event: RecordedEvent<Event>): string | null;
  /** The row after the event; null where there is none. The same object means: nothing to write. */
  evolve(row: Row | null, event: RecordedEvent<Event>): Row | null;
}

/** Any projection, for registries. */
export type AnyProjection = Projection<object, DomainEvent>;
