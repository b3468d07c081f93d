import type { IsoDate } from '@app/kernel';
import type { AddressedTo, CorrectionEvent } from './corrections.events.js';
import { sameDue } from '../deadlines/due.js';
import { enteredWithParts } from '../outcome.parts.evolve.js';
import { slowest } from '../outcome.stage.js';
import type { OutcomeState } from '../outcome.state.js';
import type { Deadline, EntityId, OutcomeKind } from '../vocabulary.js';
import { afterStrike } from './strikes.evolve.js';
import { workflows } from '../workflows/index.js';

type DataOf<T extends CorrectionEvent['type']> = Extract<CorrectionEvent, { type: T }>['data'];

function replaceAt<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  return list.map((each, at) => (at === index ? item : each));
}

/** A new life at a stage of it: what was reported, claimed and answered in the old one stays in the history alone. */
function otherKind(state: OutcomeState, kind: OutcomeKind, stage: string): OutcomeState {
  const { commentsUntil, ...kept } = state;
  return enteredWithParts({
    ...kept,
    // Only of a draft is it said until when comments on it are taken.
    ...(kind === 'draft_resolution' && commentsUntil !== undefined && { commentsUntil }),
    kind,
    stage,
    enteredAt: stage,
    addressees: state.addressees.map((addressee) => ({ ...addressee, stage })),
    acceptance: null,
    acceptances: {},
    submissions: [],
    progress: {},
    claims: {},
    verifiedBy: null,
  });
}

function underName<Part>(
  parts: Readonly<Record<EntityId, Part>>,
  from: EntityId,
  to: EntityId,
): Readonly<Record<EntityId, Part>> {
  return Object.fromEntries(Object.entries(parts).map(([entity, part]) => [entity === from ? to : entity, part]));
}

/** It was the same part of the work under another name, so what was reported of it goes with it. */
function otherOwner(state: OutcomeState, { from, to }: DataOf<'OwnerCorrected'>): OutcomeState {
  return {
    ...state,
    owners: state.owners.map((owner) => (owner.entity === from ? { ...owner, entity: to } : owner)),
    progress: underName(state.progress, from, to),
    claims: underName(state.claims, from, to),
  };
}

/** Its way begins where that of the others began. */
function furtherAddressee(state: OutcomeState, to: AddressedTo): OutcomeState {
  const { kind, enteredAt, stage } = state;
  const { perAddressee } = workflows[kind];
  const addressees = [
    ...state.addressees,
    { ...to, restsOn: null, leftOut: true as const, stage: perAddressee ? enteredAt : stage },
  ];
  return { ...state, addressees, stage: perAddressee ? slowest(kind, addressees, stage) : stage };
}

/** Where the purpose ends the life earlier, or no longer does, the leg stands where the steps taken have led. */
function otherAddressee(state: OutcomeState, from: AddressedTo, to: AddressedTo): OutcomeState {
  const { perAddressee, shortcut } = workflows[state.kind];
  const stageNow = (stage: string): string => {
    if (!shortcut) return stage;
    if (from.purpose === shortcut.purpose && to.purpose !== shortcut.purpose && stage === shortcut.to)
      return shortcut.at;
    return to.purpose === shortcut.purpose && stage === shortcut.at ? shortcut.to : stage;
  };
  const addressees = state.addressees.map((leg) =>
    leg.entity === from.entity ? { ...leg, ...to, stage: stageNow(leg.stage) } : leg,
  );
  const limitFor = (limit: Deadline): Deadline =>
    limit.addressee === from.entity ? { ...limit, addressee: to.entity } : limit;
  return {
    ...state,
    addressees,
    acceptances: underName(state.acceptances, from.entity, to.entity),
    deadlines: state.deadlines.map(limitFor),
    originalDeadlines: state.originalDeadlines.map(limitFor),
    stage: perAddressee ? slowest(state.kind, addressees, state.stage) : state.stage,
  };
}

/** Copied wrongly from the start, so lateness against the original limit is counted from the right one too. */
function otherDeadline(state: OutcomeState, event: Extract<CorrectionEvent, { type: 'DeadlineCorrected' }>) {
  const { index, from, to } = event.data;
  return {
    ...state,
    deadlines: replaceAt(state.deadlines, index, to),
    deadlineWords: replaceAt(state.deadlineWords, index, event.prose?.words ?? '[removed]'),
    originalDeadlines: state.originalDeadlines.map((each) => (sameDue(each.due, from.due) ? to : each)),
  };
}

function otherCommentsUntil(state: OutcomeState, to: IsoDate | null): OutcomeState {
  const { commentsUntil, ...without } = state;
  return to === null ? without : { ...without, commentsUntil: to };
}

/** Total on purpose: what is no longer there to correct, because the step that brought it was taken back, stays away. */
export function afterCorrection(state: OutcomeState, event: CorrectionEvent): OutcomeState {
  switch (event.type) {
    case 'CitationCorrected':
      return { ...state, citations: replaceAt(state.citations, event.data.index, event.data.to) };
    case 'KindCorrected':
      return otherKind(state, event.data.to, event.data.stage);
    case 'OwnerCorrected':
      return otherOwner(state, event.data);
    case 'AddresseeCorrected':
      return event.data.from === null
        ? furtherAddressee(state, event.data.to)
        : otherAddressee(state, event.data.from, event.data.to);
    case 'DeadlineCorrected':
      return otherDeadline(state, event);
    case 'MeetingCorrected':
      return { ...state, meeting: event.data.to };
    case 'HolderCorrected':
      return { ...state, holder: event.data.to };
    case 'InstrumentsCorrected':
      return { ...state, instruments: event.data.to };
    case 'IssuersCorrected':
      return { ...state, issuers: event.data.to };
    case 'CommentsUntilCorrected':
      return otherCommentsUntil(state, event.data.to);
    default:
      return afterStrike(state, event);
  }
}
