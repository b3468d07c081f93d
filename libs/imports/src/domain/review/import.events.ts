import type { IsoDate } from '@app/kernel';
import type { ClaimedStatus } from '../vocabulary.js';
import type { ContentFacts, ContentWords } from './content.js';
import type {
  BodyId,
  HeldReport,
  Link,
  Match,
  MeetingId,
  OutcomeId,
  ProposalId,
  Reading,
  ReportFacts,
} from './vocabulary.js';

/** What is put in: the bytes are held under their hash. */
export interface FilePutIn {
  readonly body: BodyId;
  /** Hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Named by who put it in, for a report that does not say of which meeting it is. */
  readonly meeting: MeetingId | null;
}

export interface ProposedFacts extends Pick<Reading, 'section' | 'confidence' | 'isEvidence'> {
  readonly proposal: ProposalId;
  readonly content: ContentFacts;
  readonly claimed: ClaimedStatus | null;
  readonly matches: readonly Omit<Match, 'because'>[];
}

export interface ProposedWords extends Pick<Reading, 'because'> {
  readonly content: ContentWords;
  /** The report's own word for the status that it claims. */
  readonly claimed: string | null;
  /** Of each match, the words that both share. */
  readonly matches: readonly (readonly string[])[];
}

export const decisionTypes = [
  'ProposalEdited',
  'ProposalsMerged',
  'ProposalSplit',
  'ProposalAccepted',
  'ProposalDismissed',
  'ImportFinished',
] as const;
/** What a person decides, and may take back. */
export type DecisionType = (typeof decisionTypes)[number];

/** Facts about one report that is put in: how it was read and what people decided. Names are permanent: they are stored. */
export type ImportEvent =
  /** Again after a failure: it is to be read anew. */
  | { readonly type: 'ImportStarted'; readonly data: FilePutIn; readonly prose?: { readonly name: string } }
  | {
      readonly type: 'OutcomesProposed';
      readonly data: ReportFacts & { readonly proposals: readonly ProposedFacts[] };
      readonly prose?: { readonly title: string | null; readonly proposals: readonly ProposedWords[] };
    }
  | {
      readonly type: 'ImportFailed';
      readonly data: { readonly code: string };
      readonly prose?: { readonly sentence: string };
    }
  /** The report is held as a version of a document, which citations name. */
  | { readonly type: 'ImportedReportHeld'; readonly data: HeldReport }
  | {
      readonly type: 'ProposalEdited';
      readonly data: { readonly proposal: ProposalId; readonly content: ContentFacts };
      readonly prose?: ContentWords;
    }
  /** `proposals` went into `into`, which cites their places too. */
  | {
      readonly type: 'ProposalsMerged';
      readonly data: {
        readonly into: ProposalId;
        readonly proposals: readonly ProposalId[];
        readonly content: ContentFacts;
      };
      readonly prose?: ContentWords;
    }
  | {
      readonly type: 'ProposalSplit';
      readonly data: {
        readonly proposal: ProposalId;
        readonly into: readonly { readonly proposal: ProposalId; readonly content: ContentFacts }[];
      };
      readonly prose?: { readonly into: readonly ContentWords[] };
    }
  /** `outcome` is the record that it becomes or, where `link` says that it restates it or is evidence for it, bears on. */
  | {
      readonly type: 'ProposalAccepted';
      readonly data: {
        readonly proposal: ProposalId;
        readonly outcome: OutcomeId;
        readonly effectiveOn: IsoDate;
        readonly link: Link | null;
      };
    }
  /** What an acceptance asked for stands in the register. `decided` is its version, `version` the record's then. */
  | {
      readonly type: 'ProposalEntered';
      readonly data: {
        readonly decided: number;
        readonly outcome: OutcomeId;
        readonly reference: string;
        readonly version: number;
      };
    }
  | {
      readonly type: 'ProposalDismissed';
      readonly data: { readonly proposal: ProposalId };
      readonly prose?: { readonly reason: string };
    }
  /** `decided` is the version of the decision; of an acceptance, `outcome` is what the register had of it. */
  | {
      readonly type: 'DecisionTakenBack';
      readonly data: {
        readonly decided: number;
        readonly decision: DecisionType;
        readonly proposals: readonly ProposalId[];
        readonly outcome: OutcomeId | null;
      };
      readonly prose?: { readonly reason: string };
    }
  | { readonly type: 'ImportFinished'; readonly data: object };
