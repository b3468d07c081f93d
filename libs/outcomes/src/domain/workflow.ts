import type { StepField, StepType } from './steps.js';
import type { Disposition, Purpose } from './vocabulary.js';

/** Roles that may take a step; the program checks the actor's role per body, the domain names who it is. */
export type StepRole = 'secretariat' | 'chair' | 'focal_point';

export interface Step {
  readonly from: readonly string[];
  /** The stage it leads to; null where the stage stays as it is. */
  readonly to: string | null;
  /** Stages in which it is recorded and listed without moving anything, such as a reply after closing. */
  readonly keeps?: readonly string[];
  /** Stages of the whole in which the part of a single owner may be at `from` already. */
  readonly partsIn?: readonly string[];
  readonly by: readonly StepRole[];
  readonly needs?: readonly StepField[];
  readonly offers?: readonly StepField[];
}

/**
 * The life of one kind of outcome, as data: its stages with their disposition, and the steps between them.
 * `perAddressee`: each addressee of a liaison statement runs through the stages on its own.
 */
export interface Workflow {
  readonly entry: string;
  readonly perAddressee: boolean;
  /** Where a purpose ends the life earlier: a statement for information closes once it is sent. */
  readonly shortcut?: { readonly purpose: Purpose; readonly at: string; readonly to: string };
  readonly stages: Readonly<Record<string, Disposition>>;
  readonly steps: Readonly<Partial<Record<StepType, Step>>>;
}

/** What any meeting may do with any outcome without moving it. */
export const mentions = {
  OutcomeReviewed: { to: null, by: ['secretariat', 'chair'], needs: ['meeting'], offers: ['citation'] },
  OutcomeReiterated: { to: null, by: ['secretariat', 'chair'], needs: ['meeting'], offers: ['citation'] },
} as const satisfies Partial<Record<StepType, Omit<Step, 'from'>>>;

/** Whatever was under way may end with the mandate of its body. */
function withLapsing({ stages }: Workflow): Workflow['stages'] {
  const isWork = Object.values(stages).some((disposition) => ['open', 'in_progress'].includes(disposition));
  return isWork && !('lapsed' in stages) ? { ...stages, lapsed: 'closed_not_implemented' } : stages;
}

export function withMentions(workflow: Workflow): Workflow {
  const stages = withLapsing(workflow);
  const everywhere = Object.keys(stages);
  return {
    ...workflow,
    stages,
    steps: {
      ...workflow.steps,
      OutcomeReviewed: { ...mentions.OutcomeReviewed, from: everywhere },
      OutcomeReiterated: workflow.steps.OutcomeReiterated ?? { ...mentions.OutcomeReiterated, from: everywhere },
    },
  };
}
