import { unreachable } from '@app/kernel';
import { isCorrection } from './corrections/corrections.events.js';
import { afterCorrection } from './corrections/corrections.evolve.js';
import { restated } from './deadlines/limits.js';
import { isOccasionEvent } from './deadlines/occasions.events.js';
import { afterOccasionEvent } from './deadlines/occasions.evolve.js';
import { afterMerge } from './merging/merge.decisions.js';
import { isMerge } from './merging/merge.events.js';
import { afterObservation } from './observations/observations.decisions.js';
import { isObservation } from './observations/observations.events.js';
import { afterExtension } from './deadlines/leg-limits.js';
import type { OutcomeEvent, OutcomeRecorded, StepTaken } from './outcome.events.js';
import { aroundStep, positionsAt, withTies } from './outcome.around.evolve.js';
import { enteredWithParts, partsAfter, resettled } from './outcome.parts.evolve.js';
import { legOf, slowest, stageAfter } from './outcome.stage.js';
import { isRecording, isStep, kindRecordedBy, type OutcomeState } from './outcome.state.js';
import { withoutOwner } from './parties/parts.js';
import { afterVersion } from './versions/version.decisions.js';
import { isVersionEvent } from './versions/version.events.js';
import { withPosition } from './parties/voices.decisions.js';
import { isPosition } from './parties/voices.events.js';
import { workflows } from './workflows/index.js';

/** Stands where the prose of an event was redacted. */
const removed = '[removed]';

function recorded({ type, data, prose }: OutcomeRecorded): OutcomeState {
  const kind = kindRecordedBy(type);
  const { stage, ...facts } = data;
  return enteredWithParts({
    ...facts,
    title: prose?.title ?? removed,
    wordings: prose?.wordings ?? data.citations.map(() => removed),
    deadlineWords: prose?.deadlineWords ?? data.deadlines.map(() => removed),
    kind,
    addressees: data.addressees.map((addressee) => ({ ...addressee, stage })),
    originalDeadlines: data.deadlines,
    issuers: data.issuers ?? [],
    positions: positionsAt(data),
    view: kind === 'view_recorded' ? (data.view ?? { type: 'view', wordInSource: false }) : null,
    enteredAt: stage,
    stage,
    acceptance: null,
    acceptances: {},
    submissions: [],
    progress: {},
    claims: {},
    verifiedBy: null,
    views: [],
    relations: [],
  });
}

function moved(state: OutcomeState, event: StepTaken): OutcomeState {
  const to = stageAfter(state, event.type, event.data);
  if (to === null) return state;
  if (!workflows[state.kind].perAddressee) return { ...state, stage: to };
  const leg = legOf(state, event.data);
  const { approvedBy } = event.data;
  const next = { stage: to, ...(approvedBy && { approvedBy }) };
  const addressees = state.addressees.map((each) => (each === leg ? { ...each, ...next } : each));
  return { ...state, addressees, stage: slowest(state.kind, addressees, to) };
}

function stepTaken(state: OutcomeState, event: StepTaken): OutcomeState {
  return aroundStep(partsAfter(moved(state, event), event, state.stage), event);
}

/** All as they were where there is no such citation: the step that added it may have been taken back. `with` would throw. */
function corrected(wordings: readonly string[], citation: number, to: string): readonly string[] {
  return wordings.map((wording, index) => (index === citation ? to : wording));
}

/** Total on purpose: history is already true, so evolve neither throws nor judges. */
export function evolve(
  state: OutcomeState | null,
  event: OutcomeEvent & { readonly version?: number },
): OutcomeState | null {
  if (isRecording(event)) return recorded(event);
  if (state === null) return null;
  if (isStep(event)) return stepTaken(state, event);
  if (isPosition(event)) return withPosition(state, event);
  if (isCorrection(event)) {
    const next = afterCorrection(state, event);
    return event.type === 'DeadlineCorrected' ? restated(next) : next;
  }
  if (isOccasionEvent(event)) return afterOccasionEvent(state, event);
  if (isObservation(event)) return afterObservation(state, event);
  if (isMerge(event)) return afterMerge(state, event);
  if (isVersionEvent(event)) return afterVersion(state, event);
  switch (event.type) {
    case 'OwnerAssigned':
      return resettled({ ...state, owners: [...state.owners, { entity: event.data.entity, restsOn: null }] });
    case 'OwnerReleased':
      return resettled(withoutOwner(state, event.data.entity));
    case 'DeadlineSet':
      return {
        ...restated(state),
        deadlines: [...state.deadlines, event.data.deadline],
        deadlineWords: [...state.deadlineWords, event.prose?.words ?? removed],
        originalDeadlines: [...state.originalDeadlines, event.data.deadline],
      };
    case 'DeadlineExtended':
      return { ...restated(state), ...afterExtension(state, event.data.to, event.prose?.words ?? removed) };
    case 'CitationAdded':
      return {
        ...state,
        citations: [...state.citations, event.data.citation],
        wordings: [...state.wordings, event.prose?.wording ?? removed],
      };
    case 'WordingCorrected':
      return { ...state, wordings: corrected(state.wordings, event.data.citation, event.prose?.to ?? removed) };
    case 'TitleCorrected':
      return { ...state, title: event.prose?.to ?? removed };
    case 'OutcomeRelated':
      return withTies(state, [event.data]);
    case 'QualifiedByView':
      return { ...state, views: [...state.views, event.data] };
    case 'OutcomeVisibilityChanged':
      return { ...state, visibility: event.data.to };
    case 'StepAnnulled':
      return state;
    default:
      return unreachable(event);
  }
}
