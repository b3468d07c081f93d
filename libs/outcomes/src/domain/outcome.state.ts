import type { IsoDate, Visibility } from '@app/kernel';
import type { MovedLimits } from './deadlines/limits.js';
import type { MergedAway, TakenIn } from './merging/merge.events.js';
import type { Observation } from './observations/observations.events.js';
import type { OutcomeEvent, OutcomeRecorded, RecordingEventType, StepTaken } from './outcome.events.js';
import { recordingEvents } from './outcome.events.js';
import type { Claim, Progress } from './parties/parts.js';
import type { Submission } from './parties/submissions.js';
import { stepTypes, type StepDetails } from './steps.js';
import type {
  Acceptance,
  Addressee,
  BodyId,
  Citation,
  Deadline,
  Disposition,
  DocumentId,
  EntityId,
  InstrumentCited,
  InstrumentId,
  MeetingId,
  OutcomeId,
  OutcomeKind,
  Owner,
  StatedBy,
  Tie,
  Verifier,
} from './vocabulary.js';
import type { DecidedOnVersion } from './versions/version.events.js';
import type { Issuer, PositionTaken, ViewAsRecorded } from './parties/voices.js';
import { workflows } from './workflows/index.js';

export interface AddresseeLeg extends Addressee {
  readonly stage: string;
  /** Who approved the statement to it; absent where that is not recorded. */
  readonly approvedBy?: NonNullable<StepDetails['approvedBy']>;
  /** Only a correction named it. Steps that name no addressee were recorded without it, and concern the others. */
  readonly leftOut?: true;
}

/** One outcome as its events so far make it: plain data, the same on every machine. */
export interface OutcomeState {
  readonly kind: OutcomeKind;
  readonly reference: string;
  readonly body: BodyId;
  readonly meeting: MeetingId;
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly wordings: readonly string[];
  readonly owners: readonly Owner[];
  readonly addressees: readonly AddresseeLeg[];
  /** Limits that hold now; two stated limits are both kept. */
  readonly deadlines: readonly Deadline[];
  readonly deadlineWords: readonly string[];
  /** Limits as first stated or set; lateness is shown against these too. */
  readonly originalDeadlines: readonly Deadline[];
  /** Absent while no occasion that a limit hangs on has moved. */
  readonly moved?: MovedLimits;
  readonly instruments: readonly InstrumentId[];
  /** Of those instruments, the versions that the text names. Absent: none. */
  readonly instrumentVersions?: readonly InstrumentCited[];
  readonly holder: EntityId | null;
  /** Whose word it is; none: the group's own. */
  readonly issuers: readonly Issuer[];
  readonly positions: readonly PositionTaken[];
  /** For a view recorded. */
  readonly view: ViewAsRecorded | null;
  /** Absent: for the members of the body. */
  readonly visibility?: Visibility;
  /** Of a draft resolution: the last day on which comments on the draft are taken. Absent: none was said. */
  readonly commentsUntil?: IsoDate;
  /** Absent: there are none. */
  readonly observations?: readonly Observation[];
  /** Where the record went, where it was merged into another one. */
  readonly mergedInto?: MergedAway;
  /** The records of the same outcome that were merged into this one. */
  readonly takenIn?: readonly TakenIn[];
  /** What was decided when versions came of the reports that state it. Absent: nothing. */
  readonly decidedOn?: readonly DecidedOnVersion[];
  /** The version that states it no more. */
  readonly withdrawnBy?: { readonly document: DocumentId; readonly version: string };
  /** The stage it entered at; where that is not the kind's first one, earlier stages read "not recorded". */
  readonly enteredAt: string;
  readonly stage: string;
  /** The last word of the parent body or of an addressee. */
  readonly acceptance: Acceptance | null;
  /** The last word of each addressee that gave one. */
  readonly acceptances: Readonly<Record<EntityId, Acceptance>>;
  /** In the order in which it was put forward. */
  readonly submissions: readonly Submission[];
  /** One for each owner, apart from the stage; the stage follows once all have claimed, or all are verified. */
  readonly progress: Readonly<Record<EntityId, Progress>>;
  /** By whom the part is; a claim turned down is gone. */
  readonly claims: Readonly<Record<EntityId, Claim>>;
  /** Of the last claim that was confirmed. */
  readonly verifiedBy: Verifier | null;
  readonly views: readonly {
    readonly view: OutcomeId;
    readonly holder: EntityId | null;
    readonly statedBy: StatedBy;
  }[];
  readonly relations: readonly {
    readonly relation: Tie;
    readonly target: OutcomeId;
    readonly statedBy: StatedBy;
  }[];
}

const kindOf = new Map<string, OutcomeKind>(
  Object.entries(recordingEvents).map(([kind, type]) => [type, kind as OutcomeKind]),
);
const steps: ReadonlySet<string> = new Set(stepTypes);

export function isRecording(event: OutcomeEvent): event is OutcomeRecorded {
  return kindOf.has(event.type);
}

export function isStep(event: OutcomeEvent): event is StepTaken {
  return steps.has(event.type);
}

export function kindRecordedBy(type: RecordingEventType): OutcomeKind {
  const kind = kindOf.get(type);
  if (kind === undefined) throw new RangeError(`${type} records no outcome.`);
  return kind;
}

/** Where the outcome stands for boards and figures. Several addressees: the furthest from its end decides. */
export function dispositionOf(state: OutcomeState): Disposition {
  if (state.withdrawnBy) return 'superseded_or_withdrawn';
  return workflows[state.kind].stages[state.stage] ?? 'open';
}
