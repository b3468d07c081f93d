import { type EntityAsRegistered, type InstrumentAsRegistered } from '@app/directory';
import { type DocumentAsRegistered, type FileAsReceived } from '@app/documents';
import { type IsoDate } from '@app/kernel';
import { type BodyAsEstablished, type MeetingToConvene } from '@app/meetings';
import {
  type OutcomeAsRecorded,
  type OutcomeKind,
  type RecordedProse,
  type RelationType,
  type StatedBy,
  type StepDetails,
  type StepProse,
  type StepType,
} from '@app/outcomes';

/** What is asked of the register, as plain data; outcomes go by their reference until their ids are made. */
export type Request =
  | {
      readonly type: 'RegisterEntity';
      readonly entity: EntityAsRegistered;
      readonly prose: { readonly name: string; readonly email: string | null };
    }
  | {
      readonly type: 'RegisterInstrument';
      readonly instrument: InstrumentAsRegistered;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'EstablishBody'; readonly body: BodyAsEstablished; readonly prose: { readonly name: string } }
  | {
      readonly type: 'NameSecretariat';
      readonly body: string;
      readonly entity: string;
      readonly offices: readonly string[];
    }
  | {
      readonly type: 'ConveneMeeting';
      readonly meeting: MeetingToConvene;
      readonly prose: { readonly title: string };
    }
  | {
      readonly type: 'RegisterDocument';
      readonly document: DocumentAsRegistered;
      readonly file: FileAsReceived;
      /** Where its bytes are, within the sample. */
      readonly path: string;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'ReceiveReport' | 'ReviewReport'; readonly meeting: string; readonly document: string }
  | {
      readonly type: 'RecordOutcome';
      readonly reference: string;
      readonly number: number;
      readonly kind: OutcomeKind;
      readonly outcome: Omit<OutcomeAsRecorded, 'reference' | 'body'>;
      readonly prose: RecordedProse;
    }
  | {
      readonly type: 'TakeStep';
      readonly reference: string;
      readonly step: StepType;
      readonly details: StepDetails;
      readonly prose: StepProse;
    }
  | {
      readonly type: 'RelateOutcome';
      readonly reference: string;
      readonly relation: RelationType;
      readonly target: string;
      readonly statedBy: StatedBy;
      readonly prose: StepProse;
    }
  | {
      readonly type: 'QualifyByView';
      readonly reference: string;
      readonly view: string;
      readonly holder: string | null;
      readonly statedBy: StatedBy;
      readonly prose: StepProse;
    };

/** One command of the plan. The key is its name for good: command ids are made from it, so that loading twice changes nothing. */
export interface Planned {
  readonly key: string;
  readonly scope: string;
  readonly effectiveOn: IsoDate;
  readonly request: Request;
}
