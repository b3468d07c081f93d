import type { EventStore } from '@app/event-store';
import { DomainError } from '@app/kernel';
import type {
  Citation,
  Due,
  EntityId,
  InstrumentId,
  MeetingId,
  OutcomeAsRecorded,
  OutcomeId,
  StepDetails,
} from './domain/index.js';
import { outcomeStream } from './outcome-stream.js';

export const entityStream = (entity: EntityId): string => `entity-${entity}`;
export const meetingStream = (meeting: MeetingId): string => `meeting-${meeting}`;
export const documentStream = (citation: Citation): string => `document-${citation.document}`;
export const instrumentStream = (instrument: InstrumentId): string => `instrument-${instrument}`;

/** The outcomes that a step ties this one to. */
export function tiedIn({ supersededBy, adoptedAs, answeredBy }: StepDetails): readonly OutcomeId[] {
  return [supersededBy, adoptedAs, answeredBy].flatMap((other) => other ?? []);
}

/** The streams of everything that the facts name. */
export function mentionedIn(details: StepDetails): readonly string[] {
  return [
    ...[details.addressee, details.owner, details.referredTo].flatMap((entity) => entity ?? []).map(entityStream),
    ...(details.meeting === undefined ? [] : [meetingStream(details.meeting)]),
    ...(details.citation === undefined ? [] : [documentStream(details.citation)]),
    ...tiedIn(details).map((other) => outcomeStream(other).streamId),
  ];
}

export function meetingOf(due: Due): readonly string[] {
  return due.type === 'meeting' ? [meetingStream(due.meeting)] : [];
}

export function namedIn(outcome: OutcomeAsRecorded): readonly string[] {
  return [
    meetingStream(outcome.meeting),
    ...outcome.citations.map(documentStream),
    ...[...outcome.owners, ...outcome.addressees, ...(outcome.issuers ?? []), ...(outcome.positions ?? [])].map(
      ({ entity }) => entityStream(entity),
    ),
    ...(outcome.holder === null ? [] : [entityStream(outcome.holder)]),
    ...outcome.deadlines.flatMap(({ due }) => meetingOf(due)),
    ...outcome.instruments.map(instrumentStream),
  ];
}

/** Refuses with `tied-to-itself`: a relation or a view joins two outcomes. */
export function demandAnother(outcome: OutcomeId, other: OutcomeId): void {
  if (outcome === other) throw new DomainError('tied-to-itself', 'Name another outcome: this is the one it concerns.');
}

/** Refuses with `reference-unknown` where a command names something that the register does not know. */
export async function demandKnown(events: EventStore, streamIds: readonly string[]): Promise<void> {
  const [first] = await events.missing(streamIds);
  if (first === undefined) return;
  const [, what = '', id = ''] = /^([a-z]+)-(.*)$/.exec(first) ?? [];
  throw new DomainError('reference-unknown', `The register knows no ${what} "${id}". Add it first.`, { what, id });
}

/** Refuses with `reference-unknown` where a version is cited of an instrument that is not named, or that it does not have. */
export async function demandVersions(
  events: EventStore,
  { instruments, instrumentVersions = [] }: Pick<OutcomeAsRecorded, 'instruments' | 'instrumentVersions'>,
): Promise<void> {
  for (const { instrument, version } of instrumentVersions) {
    const recorded = instruments.includes(instrument) ? await events.read(`instrument-${instrument}`) : [];
    if (recorded.some(({ type, data }) => type === 'InstrumentVersionRegistered' && data['version'] === version))
      continue;
    const what = 'instrument version';
    throw new DomainError(
      'reference-unknown',
      `The register knows no version "${version}" of ${instrument}. Add it first.`,
      {
        ...{ what, id: version },
      },
    );
  }
}
