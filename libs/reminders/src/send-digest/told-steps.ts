import type { RecordedEvent } from '@app/event-store';
import { stepTypes, stepWords } from '@app/outcomes';
import type { ContentStep } from '../digest-mail/digest-content.js';
import { capital } from '../digest-mail/digest-words.js';

const TAKEN_BACK = 'StepAnnulled';

/** What an owner hears of. Not the recording itself, nor what only keeps the register in order: wordings, citations, ties. */
export const toldSteps: readonly string[] = [
  ...stepTypes,
  ...['OwnerAssigned', 'OwnerReleased', 'DeadlineSet', 'DeadlineExtended', TAKEN_BACK],
];

/** Whom it is told to. */
interface Reader {
  /** What an entity is called. */
  readonly nameOf: (entity: string) => string;
  /** Whether what is for the secretariat only may be named. */
  readonly isInside: boolean;
}

/**
 * The steps of a history that are new, the newest first. A step taken back before anybody was told of it is not told; of
 * another one it is told that it was taken back.
 */
export function toldOf(
  history: readonly RecordedEvent[],
  isNew: (event: RecordedEvent) => boolean,
  reader: Reader,
): readonly ContentStep[] {
  const takenBack = new Set(history.map(({ annuls }) => annuls));
  const byVersion = new Map(history.map((event) => [event.version, event]));
  return history.toReversed().flatMap((event): readonly ContentStep[] => {
    if (!isNew(event) || takenBack.has(event.version) || !toldSteps.includes(event.type)) return [];
    const { effectiveOn: on } = event;
    if (event.type !== TAKEN_BACK) return [{ words: stepWords(event.type), on, details: detailsOf(event, reader) }];
    const step = byVersion.get(event.annuls ?? 0);
    if (step === undefined || isNew(step)) return [];
    return [{ words: `Taken back: ${capital(stepWords(step.type))}`, on, details: detailsOf(event, reader) }];
  });
}

/** Who, which document, until when and why, as far as the step says so. */
function detailsOf({ data, prose }: RecordedEvent, { nameOf, isInside }: Reader): readonly string[] {
  const offices = [data['owner'], data['entity']].filter(isText).map(nameOf);
  const addressee = isText(data['addressee']) ? [`To ${nameOf(data['addressee'])}`] : [];
  const words = isText(prose?.['words']) ? [`“${prose['words']}”`] : [];
  const why = prose?.['reason'] ?? prose?.['note'];
  return [...addressee, ...offices, ...[documentOf(data['evidence'], isInside), ...words, why].filter(isText)];
}

/** Evidence that is for the secretariat only is not named to others. */
function documentOf(evidence: unknown, isInside: boolean): unknown {
  if (typeof evidence !== 'object' || evidence === null || !('documentReference' in evidence)) return null;
  const isHidden = 'visibility' in evidence && evidence.visibility === 'secretariat';
  return isHidden && !isInside ? null : evidence.documentReference;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
