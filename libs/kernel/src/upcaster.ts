import { type DomainEvent } from './decider.js';

/** What an event holds, in the shape of one version of its type. Prose is absent where it was redacted too. */
export type EventContent = Omit<DomainEvent, 'type'>;

/**
 * Brings what was stored of one type of event in one version into the shape of the next version. Pure, and permanent like
 * the events: it changes the shape of a fact and never its meaning, for which there would have to be another type.
 */
export interface Upcaster {
  readonly type: string;
  /** The version that it takes: 1 for the first upcaster of a type. */
  readonly from: number;
  upcast(content: EventContent): EventContent;
}
