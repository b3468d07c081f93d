import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { directoryProjections } from '@app/directory';
import { documentsProjections } from '@app/documents';
import type { AnyProjection, JsonObject, RecordedEvent } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { meetingsProjections } from '@app/meetings';
import { outcome, recordingEvents, stepTypes, workflows, type OutcomeEvent, type OutcomeKind } from '@app/outcomes';

const FOLDER = join(import.meta.dirname, '../fixtures/events');

/** An event as version `schemaVersion` of its type stands in the log. */
export interface StoredFixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly prose: JsonObject | null;
}

/** What an event makes of what was there before it: the fields that come out differently. Null: no fold takes it. */
export type Changes = Readonly<Record<string, unknown>> | null;

/** Each life in an order in which every event finds what it needs; the outcomes' lives stand in their workflows. */
const LIVES: Readonly<Record<string, readonly string[]>> = {
  'body-CWG-COP': ['BodyEstablished', 'SecretariatNamed', 'RemindersSwitchedOn', 'RemindersSwitchedOff'],
  'meeting-CWG-COP-20': [
    'MeetingConvened',
    'MeetingRescheduled',
    'ReportReceived',
    'ReportReviewed',
    'MeetingClosed',
    'ReferenceAssigned',
    'MeetingCancelled',
  ],
  'document-cwg-cop-20-report': ['DocumentRegistered', 'DocumentVersionReceived'],
  'entity-canada': ['EntityRegistered', 'EntityAliasAdded', 'EntityRenamed'],
  'instrument-council-resolution-1306': ['InstrumentRegistered', 'InstrumentAliasAdded'],
};

/** Recorded for people and for the log itself; nothing is computed from their content. */
export const NOT_FOLDED: readonly string[] = ['ProseRedacted', 'ReminderSent'];

const projections: readonly AnyProjection[] = [
  ...directoryProjections,
  ...documentsProjections,
  ...meetingsProjections,
];

/** Names of the fixtures, as `LiaisonStatementSent.v1`. */
export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER).flatMap((file) => /^([A-Za-z]+\.v\d+)\.json$/.exec(file)?.[1] ?? []);
}

export function fixture(name: string): StoredFixture {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as StoredFixture;
}

/** What each fixture is pinned to, by name. */
export function pinned(): Readonly<Record<string, Changes>> {
  return JSON.parse(readFileSync(join(FOLDER, 'taken-as.json'), 'utf8')) as Record<string, Changes>;
}

/** Takes an event as the program does: an outcome's by the domain's own fold, all others by the read model that they feed. */
export function takenAs(event: StoredFixture): Changes {
  if (NOT_FOLDED.includes(event.type)) return null;
  const [before, after] = lifeOf(event) ?? outcomeBeforeAndAfter(event);
  return Object.fromEntries(
    Object.entries(after).filter(([field, value]) => field !== 'version' && !isDeepStrictEqual(before[field], value)),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function lifeOf(event: StoredFixture): readonly [Fields, Fields] | null {
  const [streamId, types] = Object.entries(LIVES).find(([, life]) => life.includes(event.type)) ?? [];
  if (streamId === undefined || types === undefined) return null;
  const before = types.slice(0, types.indexOf(event.type)).map((type) => fixture(`${type}.v1`));
  const projection = projections.find((each) => each.key(recorded(streamId, 1, event)) !== null);
  if (projection === undefined) throw new Error(`No read model takes ${streamId}.`);
  const fold = (events: readonly StoredFixture[]): Fields =>
    (events.reduce<object | null>(
      (row, each, index) => projection.evolve(row, recorded(streamId, index + 1, each)),
      null,
    ) ?? {}) as Fields;
  return [fold(before), fold([...before, event])];
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
  const { data, ...rest } = fixture(`${recordingEvents[kind]}.v1`);
  return [domainEvent({ ...rest, data: { ...data, stage: rule?.from[0] ?? workflows[kind].entry } })];
}

/** Redacted prose is absent in the domain. */
function domainEvent({ type, data, prose }: StoredFixture): OutcomeEvent {
  return { type, data, ...(prose === null ? {} : { prose }) } as unknown as OutcomeEvent;
}

function recorded(streamId: string, version: number, event: StoredFixture): RecordedEvent {
  const { type, schemaVersion, data, prose } = event;
  return {
    ...{ type, schemaVersion, data, prose, streamId, version },
    ...{ position: BigInt(version), eventId: `event-${version}`, scope: 'CWG-COP', actor: 'person-1' },
    ...{ effectiveOn: isoDateOf('2026-01-05'), recordedAt: new Date(0), late: false, annuls: null, redacted: false },
    ...{ commandId: `command-${version}`, correlationId: 'request-1', causationId: null },
  };
}
