import { isoDateOf } from '@app/kernel';
import {
  correctionTypes,
  dispositionOf,
  happeningOf,
  type Happening,
  isRecording,
  isStep,
  originalLimits,
  outcome,
  unanswered,
  visibilityOf,
  type OutcomeId,
  type OutcomeState,
  isPosition,
  withStandingLimits,
} from '../domain/index.js';
import type { PlacedOutcomeEvent } from '../outcome-event.js';
import { keptReady } from './kept-ready.js';
import type { OutcomeRegisterRow, RegisterLine, RegisterMention, RegisterPeriod } from './outcome-register.table.js';

/** Steps that name a meeting without having happened at it. */
const pointsAhead: ReadonlySet<string> = new Set(['OutcomeDeferred']);
/** What is done to the record rather than to the outcome is no movement. */
const bookkeeping: ReadonlySet<string> = new Set([
  'StepAnnulled',
  'CitationAdded',
  'WordingCorrected',
  'TitleCorrected',
  'OutcomeRelated',
  'QualifiedByView',
  'OutcomeVisibilityChanged',
  ...correctionTypes,
  ...['MergedInto', 'RecordTakenIn'],
  ...['OutcomeKeptByVersion', 'OutcomeCorrectedByVersion'],
  ...['AuditObservationRecorded', 'ObservationAnswered', 'ObservationClosed'],
]);

/** What of a line hangs on the steps rather than on the state. */
type Course = Pick<RegisterLine, 'last_step' | 'last_on' | 'reiterated' | 'reworded'>;

function lineOf(state: OutcomeState, course: Course): RegisterLine {
  const limits = withStandingLimits(state);
  return {
    ...course,
    kind: state.kind,
    title: state.title,
    wording: state.wordings.join('\n'),
    paragraph: state.citations[0]?.paragraph ?? null,
    paragraphs: [...state.citations, ...(state.takenIn ?? []).flatMap(({ citations }) => citations)].map(
      ({ paragraph }) => paragraph,
    ),
    stage: state.stage,
    disposition: dispositionOf(state),
    owners: state.owners.map(({ entity }) => entity),
    addressees: state.addressees.map(({ entity }) => entity),
    legs: state.addressees.map(({ entity, stage }) => ({ addressee: entity, stage })),
    deadlines: limits.deadlines.map(({ due, addressee }, index) => ({
      due,
      words: limits.deadlineWords[index] ?? '',
      ...(addressee !== undefined && { addressee }),
    })),
    originals: originalLimits(limits),
    moved: state.moved?.now ?? [],
    apart_by: state.moved?.apartBy ?? null,
    instruments: state.instruments,
    views: [
      ...new Set([...state.views, ...(state.takenIn ?? []).flatMap(({ views }) => views)].map(({ view }) => view)),
    ],
    relations: state.relations.map(({ relation, target }) => ({ relation, target })),
    unanswered: unanswered(state),
  };
}

function courseAfter(row: OutcomeRegisterRow | null, { type, effectiveOn }: PlacedOutcomeEvent): Course {
  const counted = {
    reiterated: (row?.reiterated ?? 0) + (type === 'OutcomeReiterated' ? 1 : 0),
    reworded: (row?.reworded ?? 0) + (type === 'WordingCorrected' ? 1 : 0),
  };
  if (row !== null && bookkeeping.has(type)) return { ...counted, last_step: row.last_step, last_on: row.last_on };
  return { ...counted, last_step: type, last_on: effectiveOn };
}

function mentionedBy(event: PlacedOutcomeEvent, state: OutcomeState): readonly RegisterMention[] {
  const on = event.effectiveOn;
  if (isRecording(event)) return [{ on, meeting: state.meeting, paragraph: state.citations[0]?.paragraph ?? null }];
  if (event.type === 'RecordTakenIn')
    return [{ on, meeting: event.data.meeting, paragraph: event.data.citations[0]?.paragraph ?? null }];
  if (!(isStep(event) || isPosition(event)) || event.data.meeting === undefined || pointsAhead.has(event.type))
    return [];
  return [{ on, meeting: event.data.meeting, paragraph: event.data.citation?.paragraph ?? null }];
}

/** The first of them is that of the meeting that agreed it. */
function mentionsBefore(mentions: readonly RegisterMention[], event: PlacedOutcomeEvent): readonly RegisterMention[] {
  if (event.type !== 'MeetingCorrected') return mentions;
  return mentions.map((mention, index) => (index === 0 ? { ...mention, meeting: event.data.to } : mention));
}

/** Whose word it is, where that is known better by now. */
function courseBefore(course: readonly Happening[], event: PlacedOutcomeEvent): readonly Happening[] {
  const [recording, ...later] = course;
  if (event.type !== 'IssuersCorrected' || recording === undefined) return course;
  const { issuers, ...told } = recording;
  const now = event.data.to.map(({ entity }) => entity);
  return [{ ...told, ...(now.length > 0 && { issuers: now }) }, ...later];
}

function withPeriod(periods: readonly RegisterPeriod[], next: RegisterPeriod): readonly RegisterPeriod[] {
  return [...periods.filter(({ from }) => from !== next.from), next];
}

/**
 * The register's row after one more event. Pure; called in the order of the fold (effective date, then version), annulled
 * steps left out, so that the same row comes out whatever the order of recording was.
 */
export function registerRowAfter(
  id: OutcomeId,
  row: OutcomeRegisterRow | null,
  event: PlacedOutcomeEvent,
): OutcomeRegisterRow | null {
  const state = outcome.evolve(row?.state ?? null, event);
  if (state === null) return row;
  const line = lineOf(state, courseAfter(row, event));
  const known = {
    ...line,
    outcome_id: id,
    reference: state.reference,
    body_id: state.body,
    meeting_id: state.meeting,
    number: Number(state.reference.slice(state.reference.lastIndexOf('/') + 1)),
    effective_on: row?.effective_on ?? event.effectiveOn,
    recorded_on: row?.recorded_on ?? isoDateOf(event.recordedAt.toISOString().slice(0, 10)),
    version: Math.max(row?.version ?? 0, event.version),
    visibility: visibilityOf(state),
    merged_into: state.mergedInto?.outcome ?? null,
    state,
    periods: withPeriod(row?.periods ?? [], { ...line, from: event.effectiveOn }),
    mentions: [...mentionsBefore(row?.mentions ?? [], event), ...mentionedBy(event, state)],
    course: bookkeeping.has(event.type)
      ? courseBefore(row?.course ?? [], event)
      : [...(row?.course ?? []), happeningOf(event, state.stage)],
  };
  return { ...known, ...keptReady(known) };
}
