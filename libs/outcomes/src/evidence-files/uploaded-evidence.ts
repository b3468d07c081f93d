import type { TimelineEntry, RecordedEvent } from '@app/event-store';
import type { Sight } from '@app/kernel';
import { isStep, type EvidenceFile } from '../domain/index.js';
import { outcomeEventOf } from '../outcome-event.js';
import { seenEvidence } from '../reading/seen-evidence.js';

/** The file that some step of the outcome rests on, where the asker may see it there; null: for the asker there is none. */
export function uploadedEvidence(
  timeline: readonly TimelineEntry<RecordedEvent>[],
  sha256: string,
  sight: Sight,
  body: string,
): EvidenceFile | null {
  for (const { event } of timeline) {
    const fact = outcomeEventOf(event);
    const evidence = isStep(fact) ? seenEvidence(fact.data.evidence ?? null, sight, body) : null;
    if (evidence?.file?.sha256 === sha256) return evidence.file;
  }
  return null;
}
