import type { HistoryEntry } from '@app/contracts';
import { isCorrection, stageWords, type CorrectionEvent, type OutcomeEvent } from '../domain/index.js';
import type { Naming } from '../reading/names.js';

type BeforeAndAfter = readonly [before: string, after: string];

function both<Value>({ from, to }: { from: Value; to: Value }, say: (value: Value) => string): BeforeAndAfter {
  return [say(from), say(to)];
}

/** What stood there and what reads there since; null for a deadline, whose prose says both. */
function readings(event: CorrectionEvent, names: Naming): BeforeAndAfter | null {
  switch (event.type) {
    case 'CitationCorrected':
      return both(event.data, (cited) => `§${cited.paragraph} of ${cited.document}, version ${cited.version}`);
    case 'KindCorrected': {
      const { from, stageBefore, to, stage } = event.data;
      return [`${stageWords(from)}, ${stageWords(stageBefore)}`, `${stageWords(to)}, ${stageWords(stage)}`];
    }
    case 'OwnerCorrected':
    case 'HolderCorrected':
      return both<string | null>(event.data, (entity) => (entity === null ? 'nobody' : names.named(entity).name));
    case 'AddresseeCorrected':
      return both(event.data, (addressed) =>
        addressed === null ? 'nobody' : `${names.named(addressed.entity).name}, ${stageWords(addressed.purpose)}`,
      );
    case 'MeetingCorrected':
      return both(event.data, (meeting) => meeting);
    case 'InstrumentsCorrected':
      return both(event.data, (ids) => ids.join(', ') || 'none');
    case 'IssuersCorrected':
      return both(
        event.data,
        (issuers) => issuers.map(({ entity }) => names.named(entity).name).join(', ') || 'the group itself',
      );
    case 'CommentsUntilCorrected':
      return both<string | null>(event.data, (day) => day ?? 'no day');
    case 'AddresseeStruck': {
      const { entity, purpose } = event.data.from;
      return [`${names.named(entity).name}, ${stageWords(purpose)}`, 'not addressed'];
    }
    case 'OwnerStruck':
      return [names.named(event.data.from).name, 'not an owner'];
    case 'DeadlineCorrected':
    case 'DeadlineStruck':
      return null;
  }
}

export function correctionFacts(event: OutcomeEvent, names: Naming): HistoryEntry['facts'] {
  const read = isCorrection(event) ? readings(event, names) : null;
  if (read === null) return [];
  return [
    { label: 'Before', value: read[0] },
    { label: 'After', value: read[1] },
  ];
}

/** Entities that a correction names. */
export function entitiesInCorrection(event: OutcomeEvent): readonly string[] {
  if (!isCorrection(event)) return [];
  switch (event.type) {
    case 'OwnerCorrected':
    case 'HolderCorrected':
      return [event.data.from, event.data.to].filter((entity) => entity !== null);
    case 'AddresseeCorrected':
      return [event.data.from?.entity, event.data.to.entity].filter((entity) => entity !== undefined);
    case 'IssuersCorrected':
      return [...event.data.from, ...event.data.to].map(({ entity }) => entity);
    case 'AddresseeStruck':
      return [event.data.from.entity];
    case 'OwnerStruck':
      return [event.data.from];
    default:
      return [];
  }
}
