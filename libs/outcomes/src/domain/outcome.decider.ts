import { unreachable, type Decider } from '@app/kernel';
import { concerns } from './corrections/concerns.js';
import { correctOutcome } from './corrections/corrections.decisions.js';
import { extendDeadline, setDeadline } from './deadlines/deadline.decisions.js';
import { isOccasionCommand } from './deadlines/occasions.commands.js';
import { afterOccasion } from './deadlines/occasions.decisions.js';
import { isMergeCommand } from './merging/merge.commands.js';
import { decideMerge, demandAnnullable, demandNotMerged } from './merging/merge.decisions.js';
import { isObservationCommand } from './observations/observations.commands.js';
import { decideObservation } from './observations/observations.decisions.js';
import type { OutcomeCommand } from './outcome.commands.js';
import type { OutcomeEvent, StepProse } from './outcome.events.js';
import { evolve } from './outcome.evolve.js';
import { judge } from './outcome.judge.js';
import { OutcomeRefusal } from './outcome.refusal.js';
import { isRecording, type OutcomeState } from './outcome.state.js';
import { recordOutcome } from './record.decisions.js';
import { takeStep } from './step.decisions.js';
import { decideOnVersion } from './versions/version.decisions.js';
import { changeVisibility } from './visibility.decisions.js';
import { expressPosition } from './parties/voices.decisions.js';

type Of<T extends OutcomeCommand['type']> = Extract<OutcomeCommand, { type: T }>;

function whileRecorded(state: OutcomeState | null): OutcomeState {
  if (state) return state;
  throw new OutcomeRefusal(
    'outcome-not-recorded',
    'It had not been agreed by that day. Give a day on or after that of the meeting which agreed it.',
  );
}

function releaseOwner(entity: string, prose: StepProse, state: OutcomeState): OutcomeEvent {
  if (!state.owners.some((owner) => owner.entity === entity))
    throw new OutcomeRefusal('owner-unknown', `${entity} does not own this outcome.`);
  return { type: 'OwnerReleased', data: { entity }, prose };
}

function correctWording({ citation, to, reason }: Of<'CorrectWording'>, state: OutcomeState): readonly OutcomeEvent[] {
  const from = state.wordings[citation];
  if (from === undefined) throw new OutcomeRefusal('citation-unknown', 'There is no wording at that citation.');
  return from === to ? [] : [{ type: 'WordingCorrected', data: { citation }, prose: { from, to, reason } }];
}

function addCitation({ citation, wording }: Of<'AddCitation'>, state: OutcomeState): readonly OutcomeEvent[] {
  const known = state.citations.some(
    ({ document, version, paragraph }) =>
      document === citation.document && version === citation.version && paragraph === citation.paragraph,
  );
  return known ? [] : [{ type: 'CitationAdded', data: { citation }, prose: { wording } }];
}

function decide(command: OutcomeCommand, current: OutcomeState | null): readonly OutcomeEvent[] {
  if (command.type === 'RecordOutcome') {
    const event = recordOutcome(command);
    judge(current, event);
    return [event];
  }
  const state = whileRecorded(current);
  if (isMergeCommand(command)) return decideMerge(command, state);
  demandNotMerged(command, state);
  if (isOccasionCommand(command)) return afterOccasion(command, state);
  if (isObservationCommand(command)) return decideObservation(command, state);
  switch (command.type) {
    case 'TakeStep':
      return [takeStep(command, state)];
    case 'ExpressPosition':
      return expressPosition(command, state);
    case 'AssignOwner':
      return state.owners.some(({ entity }) => entity === command.entity)
        ? []
        : [{ type: 'OwnerAssigned', data: { entity: command.entity }, prose: command.prose }];
    case 'ReleaseOwner':
      return [releaseOwner(command.entity, command.prose, state)];
    case 'SetDeadline':
      return setDeadline(command, state);
    case 'ExtendDeadline':
      return [extendDeadline(command, state)];
    case 'AddCitation':
      return addCitation(command, state);
    case 'CorrectWording':
      return correctWording(command, state);
    case 'CorrectTitle':
      return command.to === state.title
        ? []
        : [{ type: 'TitleCorrected', data: {}, prose: { from: state.title, to: command.to, reason: command.reason } }];
    case 'CorrectOutcome':
      return correctOutcome(command, state);
    case 'RelateOutcome': {
      const { relation, target, statedBy, prose } = command;
      return state.relations.some((known) => known.relation === relation && known.target === target)
        ? []
        : [{ type: 'OutcomeRelated', data: { relation, target, statedBy }, prose }];
    }
    case 'QualifyByView': {
      const { view, holder, statedBy, prose } = command;
      return state.views.some((known) => known.view === view)
        ? []
        : [{ type: 'QualifiedByView', data: { view, holder, statedBy }, prose }];
    }
    case 'DecideOnVersion':
      return decideOnVersion(command, state);
    case 'ChangeVisibility':
      return changeVisibility(command, state);
    case 'AnnulStep':
      if (command.version <= 1)
        throw new OutcomeRefusal(
          'step-cannot-be-annulled',
          'The recording of an outcome is not a step; correct it instead.',
        );
      demandAnnullable(command.version, state);
      return [{ type: 'StepAnnulled', data: { version: command.version }, prose: { reason: command.reason } }];
    default:
      return unreachable(command);
  }
}

export const outcome: Decider<OutcomeCommand, OutcomeEvent, OutcomeState | null> = {
  initial: null,
  decide,
  evolve,
  judge,
  annuls: (event) => (!isRecording(event) && event.type === 'StepAnnulled' ? event.data.version : null),
  concerns,
};
