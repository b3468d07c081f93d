import { isCorrection, type CorrectionEvent } from './corrections.events.js';
import type { Correction } from './corrections.commands.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import type { OutcomeEvent } from '../outcome.events.js';
import { isStep } from '../outcome.state.js';
import { mentions } from '../workflow.js';
import type { StepDetails, StepType } from '../steps.js';

/** A part of an outcome, its parts behind a slash: what changes `life` changes `life/itu-t-sg17` too, and the other way round. */
type Part = string;

const everything: readonly Part[] = [''];

function lifeOf(step: StepType, { addressee, owner }: StepDetails): readonly Part[] {
  if (step in mentions) return [];
  const whose = addressee ?? owner;
  return [whose === undefined ? 'life' : `life/${whose}`];
}

function correctedBy(event: CorrectionEvent): readonly Part[] {
  switch (event.type) {
    case 'CitationCorrected':
      return [`citations/${event.data.index}/place`];
    case 'KindCorrected':
      return ['kind', 'life'];
    case 'OwnerCorrected':
      return [event.data.from, event.data.to].flatMap((entity) => [`owners/${entity}`, `life/${entity}`]);
    case 'AddresseeCorrected':
      return [event.data.from ?? event.data.to, event.data.to].flatMap(({ entity }) => [
        `addressees/${entity}`,
        `life/${entity}`,
      ]);
    case 'DeadlineCorrected':
      return ['deadlines'];
    case 'MeetingCorrected':
      return ['meeting'];
    case 'HolderCorrected':
      return ['holder'];
    case 'InstrumentsCorrected':
      return ['instruments'];
    case 'IssuersCorrected':
      return ['issuers'];
    case 'CommentsUntilCorrected':
      return ['comments_until'];
    case 'DeadlineStruck':
      return ['deadlines'];
    case 'AddresseeStruck':
      return [`addressees/${event.data.from.entity}`, `life/${event.data.from.entity}`, 'deadlines'];
    case 'OwnerStruck':
      return [`owners/${event.data.from}`, `life/${event.data.from}`];
  }
}

/** What a step changed. One that is not named here changed everything, so that nobody misses it. */
function changedBy(event: OutcomeEvent): readonly Part[] {
  if (isStep(event)) return lifeOf(event.type, event.data);
  if (isCorrection(event)) return correctedBy(event);
  switch (event.type) {
    case 'OwnerAssigned':
    case 'OwnerReleased':
      return [`owners/${event.data.entity}`, `life/${event.data.entity}`];
    case 'DeadlineSet':
    case 'DeadlineExtended':
    case 'DeadlineMoved':
    case 'DeadlinesSettled':
      return ['deadlines'];
    case 'OutcomeLapsed':
      return ['life'];
    case 'OutcomeTransferred':
      return ['body'];
    case 'CitationAdded':
      return ['citations/added'];
    case 'WordingCorrected':
      return [`citations/${event.data.citation}/wording`];
    case 'TitleCorrected':
      return ['title'];
    case 'OutcomeRelated':
      return ['relations'];
    case 'QualifiedByView':
      return ['views'];
    case 'OutcomeVisibilityChanged':
      return ['visibility'];
    case 'AuditObservationRecorded':
    case 'ObservationAnswered':
    case 'ObservationClosed':
      return [`observations/${event.data.observation}`];
    case 'RecordTakenIn':
      return ['records'];
    case 'OutcomeKeptByVersion':
      return [`versions/${event.data.citation}`];
    case 'OutcomeCorrectedByVersion':
      return [`versions/${event.data.citation}`, `citations/${event.data.citation}`];
    case 'StepAnnulled':
      // What it changed is what the step that it takes back had changed.
      return [];
    default:
      return everything;
  }
}

function restsOn(correction: Correction): readonly Part[] {
  switch (correction.field) {
    case 'citation':
      return [`citations/${correction.index}/place`];
    case 'kind':
      return ['kind', 'life'];
    case 'owner':
      return [`owners/${correction.from}`];
    case 'addressee':
      return [`addressees/${correction.from ?? correction.to}`];
    case 'deadline':
    case 'deadline_struck':
      return ['deadlines'];
    case 'addressee_struck':
      return [`addressees/${correction.entity}`];
    case 'owner_struck':
      return [`owners/${correction.entity}`];
    default:
      return [correction.field];
  }
}

/** What a command takes for granted. One that is not named here rests on everything. */
function groundOf(command: OutcomeCommand): readonly Part[] {
  switch (command.type) {
    case 'TakeStep':
      return lifeOf(command.step, command.details);
    case 'AssignOwner':
    case 'ReleaseOwner':
      return [`owners/${command.entity}`];
    case 'SetDeadline':
    case 'ExtendDeadline':
    case 'MoveDeadlines':
    case 'SettleDeadlines':
      return ['deadlines'];
    case 'LapseOutcome':
      return ['life'];
    case 'TransferOutcome':
      return ['body'];
    case 'CorrectWording':
      return [`citations/${command.citation}/wording`];
    case 'CorrectTitle':
      return ['title'];
    case 'CorrectOutcome':
      return restsOn(command.correction);
    case 'DecideOnVersion':
      return [`versions/${command.citation}`, `citations/${command.citation}`];
    case 'ChangeVisibility':
      return ['visibility'];
    case 'RecordObservation':
    case 'AnswerObservation':
    case 'CloseObservation':
      return [`observations/${command.observation}`];
    // What is added beside others, or is judged by the steps after it anyway.
    case 'AddCitation':
    case 'RelateOutcome':
    case 'QualifyByView':
    case 'AnnulStep':
      return [];
    default:
      return everything;
  }
}

function overlap(a: Part, b: Part): boolean {
  return a === '' || b === '' || a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

/** Whether an event changed what the command rests on: edits of different fields never conflict. */
export function concerns(command: OutcomeCommand, event: OutcomeEvent): boolean {
  const changed = changedBy(event);
  return groundOf(command).some((part) => changed.some((other) => overlap(part, other)));
}
