import { isDeepStrictEqual } from 'node:util';
import { directoryProjections } from '@app/directory';
import { documentsProjections } from '@app/documents';
import { type AnyProjection, type RecordedEvent } from '@app/event-store';
import { type ImportEvent, type ImportState, reportImport } from '@app/imports';
import { meetingsProjections } from '@app/meetings';
import { outcome, recordingEvents, stepTypes, workflows, type OutcomeEvent, type OutcomeKind } from '@app/outcomes';
import { remindersProjections } from '@app/reminders';
import { recordedEvent } from '../support/recorded-event.js';
import { inNewestVersion, newest, type Changes, type StoredFixture } from './event-fixtures.js';

/** Each life in an order in which every event finds what it needs; the outcomes' lives stand in their workflows. */
const LIVES: Readonly<Record<string, readonly string[]>> = {
  'body-CWG-COP': [
    'BodyEstablished',
    'SecretariatNamed',
    'RemindersSwitchedOn',
    'RemindersSwitchedOff',
    'WorkingCalendarSet',
    'TimeZoneSet',
    'DocumentRuleSet',
    'MandateEnded',
    'MandateRenewed',
    'ParentBodyNamed',
  ],
  'meeting-CWG-COP-20': [
    'MeetingConvened',
    'MeetingRescheduled',
    'ReportReceived',
    'ReportReviewed',
    'MeetingClosed',
    'ReferenceAssigned',
    'DocumentDeadlineStated',
    'MeetingCancelled',
  ],
  'document-cwg-cop-20-report': [
    'DocumentRegistered',
    'DocumentVersionReceived',
    'DocumentFinalized',
    'DocumentTransmitted',
    'DocumentConsidered',
    'DocumentVisibilityChanged',
  ],
  'entity-canada': [
    'EntityRegistered',
    'EntityAliasAdded',
    'EntityRenamed',
    'EntityAddressCorrected',
    'EntityDissolved',
    'EntityAliasWithdrawn',
  ],
  'reminder-policy-CWG-COP': ['ReminderPolicySet'],
  'leave-2f1c6c1e-7a63-4c0f-9a2c-5f0e5f4f9b11': ['LeaveRecorded', 'LeaveChanged', 'LeaveWithdrawn'],
  'reminder-answers-7c9e6679-7425-40de-944b-e07fc1f90ae7': ['ReminderAnswered', 'AnswerSettled'],
  'reminder-releases-7c9e6679-7425-40de-944b-e07fc1f90ae7': [
    'RemindersReleased',
    'RemindersDismissed',
    'ReminderAskedFor',
  ],
  'instrument-council-resolution-1306': [
    'InstrumentRegistered',
    'InstrumentAliasAdded',
    'InstrumentVersionRegistered',
    'InstrumentVersionCorrected',
    'InstrumentTitleCorrected',
    'InstrumentAliasWithdrawn',
  ],
};

/** Of a report that was put in: each step finds what it needs, and none takes another back. */
const IMPORT_LIFE: readonly string[] = [
  'ImportStarted',
  'ImportFailed',
  'OutcomesProposed',
  'ImportedReportHeld',
  'ProposalEdited',
  'ProposalsMerged',
  'ProposalSplit',
  'ProposalAccepted',
  'ProposalEntered',
  'ProposalDismissed',
  'DecisionTakenBack',
  'ImportFinished',
];

/** Recorded for people and for the log itself; nothing is computed from their content. */
export const NOT_FOLDED: readonly string[] = [
  'PersonErased',
  'PersonCorrected',
  'RoleDatesSet',
  'ProseRedacted',
  'ReminderSent',
];

const projections: readonly AnyProjection[] = [
  ...directoryProjections,
  ...documentsProjections,
  ...meetingsProjections,
  ...remindersProjections,
];

/** Takes an event as the program does: an outcome's and an import's by the domain's own fold, all others by the read model that they feed. */
export function takenAs(stored: StoredFixture): Changes {
  if (NOT_FOLDED.includes(stored.type)) return null;
  const event = inNewestVersion(stored);
  const [before, after] = lifeOf(event) ?? importBeforeAndAfter(event) ?? outcomeBeforeAndAfter(event);
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => field !== 'version' && !isDeepStrictEqual(before[field], value)),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function lifeOf(event: StoredFixture): readonly [Fields, Fields] | null {
  const [streamId, types] = Object.entries(LIVES).find(([, life]) => life.includes(event.type)) ?? [];
  if (streamId === undefined || types === undefined) return null;
  const before = types.slice(0, types.indexOf(event.type)).map(newest);
  const projection = projections.find((each) => each.key(recorded(streamId, 1, event)) !== null);
  if (projection === undefined) throw new Error(`No read model takes ${streamId}.`);
  const fold = (events: readonly StoredFixture[]): Fields =>
    (events.reduce<object | null>(
      (row, each, index) => projection.evolve(row, recorded(streamId, index + 1, each)),
      null,
    ) ?? {}) as Fields;
  return [fold(before), fold([...before, event])];
}

function importBeforeAndAfter(event: StoredFixture): readonly [Fields, Fields] | null {
  if (!IMPORT_LIFE.includes(event.type)) return null;
  const before = IMPORT_LIFE.slice(0, IMPORT_LIFE.indexOf(event.type)).map(newest);
  const fold = (events: readonly StoredFixture[]): ImportState | null =>
    events
      .map(domainFacts)
      .reduce<ImportState | null>(
        (state, each, index) => reportImport.evolve(state, { ...(each as ImportEvent), version: index + 1 }),
        null,
      );
  const after = domainFacts(event) as ImportEvent;
  return [
    { ...fold(before), annuls: null },
    { ...fold([...before, event]), annuls: reportImport.annuls(after) },
  ];
}

function outcomeBeforeAndAfter(event: StoredFixture): readonly [Fields, Fields] {
  const before = groundOf(event.type).reduce((state, each) => outcome.evolve(state, each), outcome.initial);
  const after = domainEvent(event);
  return [
    { ...before, annuls: null },
    { ...outcome.evolve(before, after), annuls: outcome.annuls?.(after) ?? null },
  ];
}

/** A step is taken where its workflow lets it begin; what is done to the record, on a plan with a deadline. */
function groundOf(type: string): readonly OutcomeEvent[] {
  if (Object.values<string>(recordingEvents).includes(type)) return [];
  const step = stepTypes.find((known) => known === type);
  const kinds = Object.keys(workflows) as OutcomeKind[];
  const kind = step === undefined ? 'plan' : kinds.find((each) => workflows[each].steps[step]);
  if (kind === undefined) throw new Error(`No kind of outcome takes the step ${type}.`);
  const rule = step === undefined ? undefined : workflows[kind].steps[step];
  const { data, ...rest } = newest(recordingEvents[kind]);
  return [domainEvent({ ...rest, data: { ...data, stage: rule?.from[0] ?? workflows[kind].entry } })];
}

/** Redacted prose is absent in the domain. */
function domainEvent(event: StoredFixture): OutcomeEvent {
  return domainFacts(event) as unknown as OutcomeEvent;
}

function domainFacts({ type, data, prose }: StoredFixture): object {
  return { type, data, ...(prose === null ? {} : { prose }) };
}

function recorded(streamId: string, version: number, { type, data, prose }: StoredFixture): RecordedEvent {
  return recordedEvent(version, { type, data, ...(prose !== null && { prose }) }, { streamId });
}
