import type { HistoryEntry } from '@app/contracts';
import type { RecordedEvent, TimelineEntry } from '@app/event-store';
import { dateIn, daysBetween } from '@app/kernel';
import { stepWords } from '../domain/index.js';
import type { Naming } from '../reading/names.js';
import { factsOf } from './facts.js';

/** Taken back by an ability of their own, or answered and not taken back. */
const staying: ReadonlySet<string> = new Set(['MergedInto', 'RecordTakenIn', 'AuditObservationRecorded']);

/** What stands around the entries of one record. */
export interface Surroundings {
  readonly names: Naming;
  readonly actors: ReadonlyMap<string, string>;
  readonly takenBackBy: ReadonlyMap<number, RecordedEvent>;
  readonly timeZone: string;
  /** Whether steps of this record can be taken back at all: now, and where it goes on. */
  readonly goesOn: boolean;
}

export function historyEntry(
  { event, annulled }: TimelineEntry<RecordedEvent>,
  { names, actors, takenBackBy, timeZone, goesOn }: Surroundings,
): Omit<HistoryEntry, 'formerKind' | 'record'> {
  const by = annulled ? takenBackBy.get(event.version) : undefined;
  return {
    version: event.version,
    position: event.position.toString(),
    eventId: event.eventId,
    type: event.type,
    words: stepWords(event.type),
    effectiveOn: event.effectiveOn,
    recordedAt: event.recordedAt.toISOString(),
    recordedDaysLater: Math.max(0, daysBetween(event.effectiveOn, dateIn(timeZone, event.recordedAt))),
    actor: { id: event.actor, name: actors.get(event.actor) ?? 'A person no longer named' },
    ...factsOf(event, names),
    annulled: by ? { byVersion: by.version, reason: factsOf(by, names).note ?? '' } : null,
    annullable: goesOn && !annulled && event.version > 1 && event.annuls === null && !staying.has(event.type),
    redacted: event.redacted,
  };
}
