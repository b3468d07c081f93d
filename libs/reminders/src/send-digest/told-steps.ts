import type { RecordedEvent } from '@app/event-store';
import { stepTypes } from '@app/outcomes';
import type { ContentDetail, ContentStep } from '../digest-mail/digest-content.js';
import type { ToldStep } from '../digest-mail/words/index.js';

const TAKEN_BACK = 'StepAnnulled';

/** What an owner hears of. Not the recording itself, nor what only keeps the register in order: wordings, citations, ties. */
const steps: readonly ToldStep[] = [
  ...stepTypes,
  ...(['OwnerAssigned', 'OwnerReleased', 'DeadlineSet', 'DeadlineExtended'] as const),
];

export const toldSteps: readonly string[] = [...steps, TAKEN_BACK];

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
    if (!isNew(event) || takenBack.has(event.version)) return [];
    const isTakenBack = event.type === TAKEN_BACK;
    const meant = isTakenBack ? byVersion.get(event.annuls ?? 0) : event;
    const step = steps.find((type) => type === meant?.type);
    if (meant === undefined || step === undefined || (isTakenBack && isNew(meant))) return [];
    return [{ step, takenBack: isTakenBack, on: event.effectiveOn, details: detailsOf(event, reader) }];
  });
}

/** The offices that these steps name. */
export function officesIn(history: readonly RecordedEvent[]): readonly string[] {
  return history.flatMap(({ data }) => [data['owner'], data['entity'], data['addressee']]).filter(isText);
}

/** Who, which document, until when and why, as far as the step says so. */
function detailsOf({ data, prose }: RecordedEvent, { nameOf, isInside }: Reader): readonly ContentDetail[] {
  const plain = (each: unknown): readonly ContentDetail[] => (isText(each) ? [{ kind: 'plain', text: each }] : []);
  const name = (id: unknown): unknown => (isText(id) ? nameOf(id) : null);
  const addressee = data['addressee'];
  return [
    ...(isText(addressee) ? [{ kind: 'addressee', text: nameOf(addressee) } as const] : []),
    ...[name(data['owner']), name(data['entity']), documentOf(data['evidence'], isInside)].flatMap(plain),
    ...(isText(prose?.['words']) ? [{ kind: 'quoted', text: prose['words'] } as const] : []),
    ...plain(prose?.['reason'] ?? prose?.['note']),
  ];
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
