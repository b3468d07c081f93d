import { leavePersonIn, policyBodyIn } from '../streams.js';

/** What of the register was changed by what stands in the log. */
export interface Touched {
  readonly outcomes: readonly string[];
  readonly meetings: readonly string[];
  readonly bodies: readonly string[];
  readonly entities: readonly string[];
  /** Who is away, or no longer. */
  readonly persons: readonly string[];
}

/** The outcome itself, the answers to its reminders, or what officers decided about those. */
const OUTCOME = /^(?:outcome|reminder-answers|reminder-releases)-([0-9a-f-]{36})$/;
const MEETING = /^meeting-(.+)$/;
const BODY = /^body-(.+)$/;
const ENTITY = /^entity-(.+)$/;

/** By the names of their streams: whatever happens to a thing may move its reminders. */
export function touchedBy(streams: readonly string[]): Touched {
  const named = (pattern: RegExp): readonly string[] =>
    streams.flatMap((stream) => pattern.exec(stream)?.slice(1) ?? []);
  return {
    outcomes: [...new Set(named(OUTCOME))],
    meetings: named(MEETING),
    bodies: [...new Set([...named(BODY), ...streams.flatMap((stream) => policyBodyIn(stream) ?? [])])],
    entities: named(ENTITY),
    persons: streams.flatMap((stream) => leavePersonIn(stream) ?? []),
  };
}
