import type { HistoryEntry } from '@app/contracts';
import { isCorrection, stageWords, type CorrectionEvent, type OutcomeEvent } from '../domain/index.js';
import type { Names } from '../reading/names.js';

/** What a correction says stood there and reads there since. Wordings, titles and deadlines say it in their prose. */
function readings(event: CorrectionEvent, names: Names): readonly [before: string, after: string] | null {
  const named = (entity: string | null): string => (entity === null ? 'nobody' : names.named(entity).name);
  switch (event.type) {
    case 'CitationCorrected':
      return [event.data.from, event.data.to].map(
        ({ document, version, paragraph }) => `§${paragraph} of ${document}, version ${version}`,
      ) as [string, string];
    case 'KindCorrected':
      return [
        `${stageWords(event.data.from)}, ${stageWords(event.data.stageBefore)}`,
        `${stageWords(event.data.to)}, ${stageWords(event.data.stage)}`,
      ];
    case 'OwnerCorrected':
    case 'HolderCorrected':
      return [named(event.data.from), named(event.data.to)];
    case 'AddresseeCorrected':
      return [event.data.from, event.data.to].map(
        ({ entity, purpose }) => `${named(entity)}, ${stageWords(purpose)}`,
      ) as [string, string];
    case 'MeetingCorrected':
      return [event.data.from, event.data.to];
    case 'InstrumentsCorrected':
      return [event.data.from, event.data.to].map((ids) => ids.join(', ') || 'none') as [string, string];
    case 'DeadlineCorrected':
      return null;
  }
}

export function correctionFacts(event: OutcomeEvent, names: Names): HistoryEntry['facts'] {
  const read = isCorrection(event) ? readings(event, names) : null;
  if (read === null) return [];
  return [
    { label: 'Before', value: read[0] },
    { label: 'After', value: read[1] },
  ];
}

/** Entities that a correction names, so that their names are read with the others. */
export function entitiesInCorrection(event: OutcomeEvent): readonly string[] {
  if (!isCorrection(event)) return [];
  switch (event.type) {
    case 'OwnerCorrected':
    case 'HolderCorrected':
      return [event.data.from, event.data.to].filter((entity) => entity !== null);
    case 'AddresseeCorrected':
      return [event.data.from.entity, event.data.to.entity];
    default:
      return [];
  }
}
