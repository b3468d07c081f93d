import type { Visibility } from '@app/kernel';
import type { CorrectOutcomeCommand } from './corrections/corrections.commands.js';
import type { OccasionCommand } from './deadlines/occasions.commands.js';
import type { MergeCommand } from './merging/merge.commands.js';
import type { ObservationCommand } from './observations/observations.commands.js';
import type { OutcomeAsRecorded, RecordedProse, StepProse } from './outcome.events.js';
import type { StepDetails, StepType } from './steps.js';
import type {
  Citation,
  Deadline,
  EntityId,
  OutcomeId,
  OutcomeKind,
  PersonId,
  RelationType,
  StatedBy,
} from './vocabulary.js';
import type { DecideOnVersion } from './versions/version.commands.js';
import type { ExpressPosition } from './parties/voices.commands.js';

/** What one may ask of one outcome. Who asks and when it happened are metadata; `by` stands here only where the rule needs it. */
export type OutcomeCommand =
  | {
      readonly type: 'RecordOutcome';
      readonly kind: OutcomeKind;
      readonly outcome: OutcomeAsRecorded;
      readonly prose: RecordedProse;
    }
  | {
      readonly type: 'TakeStep';
      readonly step: StepType;
      readonly details: StepDetails;
      readonly prose: StepProse;
      readonly by: PersonId;
    }
  | ExpressPosition
  | { readonly type: 'AssignOwner'; readonly entity: EntityId; readonly prose: StepProse }
  | { readonly type: 'ReleaseOwner'; readonly entity: EntityId; readonly prose: StepProse }
  | { readonly type: 'SetDeadline'; readonly deadline: Deadline; readonly words: string; readonly prose: StepProse }
  | {
      readonly type: 'ExtendDeadline';
      readonly deadline: Deadline;
      readonly words: string;
      readonly grantedBy: string;
      readonly prose: StepProse;
    }
  | { readonly type: 'AddCitation'; readonly citation: Citation; readonly wording: string }
  | { readonly type: 'CorrectWording'; readonly citation: number; readonly to: string; readonly reason: string }
  | { readonly type: 'CorrectTitle'; readonly to: string; readonly reason: string }
  | CorrectOutcomeCommand
  | OccasionCommand
  | ObservationCommand
  | MergeCommand
  | DecideOnVersion
  | {
      readonly type: 'RelateOutcome';
      readonly relation: RelationType;
      readonly target: OutcomeId;
      readonly statedBy: StatedBy;
      readonly prose: StepProse;
    }
  | {
      readonly type: 'QualifyByView';
      readonly view: OutcomeId;
      readonly holder: EntityId | null;
      readonly statedBy: StatedBy;
      readonly prose: StepProse;
    }
  | { readonly type: 'ChangeVisibility'; readonly to: Visibility; readonly reason: string }
  | { readonly type: 'AnnulStep'; readonly version: number; readonly reason: string };
