import type { Step, Workflow } from '../workflow.js';

/** One of several owners may be done while the work of the others goes on, or is held up. */
const held = ['in_progress', 'blocked', 'deferred'];
const open = ['open', 'in_progress', 'blocked', 'deferred', 'claimed'];

/** The Chair takes it up again. */
const reopened: Step = {
  from: ['verified', 'not_implemented'],
  to: 'in_progress',
  by: ['chair'],
  needs: ['reason'],
};

/** What action items, plans and commitments share: somebody does something, says so, and somebody else verifies it. */
const owed: Workflow = {
  entry: 'open',
  perAddressee: false,
  stages: {
    open: 'open',
    in_progress: 'in_progress',
    blocked: 'in_progress',
    deferred: 'open',
    claimed: 'awaiting_verification',
    verified: 'closed_implemented',
    not_implemented: 'closed_not_implemented',
    superseded: 'superseded_or_withdrawn',
  },
  steps: {
    ProgressReported: {
      from: ['open', 'in_progress', 'blocked', 'deferred'],
      to: 'in_progress',
      by: ['secretariat', 'focal_point'],
      offers: ['owner', 'meeting', 'progress', 'evidence'],
    },
    WorkBlocked: {
      from: ['open', 'in_progress', 'deferred'],
      to: 'blocked',
      by: ['secretariat', 'focal_point'],
      needs: ['reason'],
    },
    OutcomeDeferred: {
      from: ['open', 'in_progress', 'blocked', 'deferred'],
      to: 'deferred',
      by: ['secretariat', 'chair'],
      needs: ['meeting'],
    },
    CompletionClaimed: {
      from: ['open', 'in_progress', 'blocked', 'deferred'],
      to: 'claimed',
      by: ['secretariat', 'focal_point'],
      needs: ['evidence'],
      offers: ['owner'],
    },
    CompletionVerified: {
      from: ['claimed'],
      partsIn: held,
      to: 'verified',
      by: ['chair', 'secretariat'],
      needs: ['verifiedBy'],
      offers: ['owner', 'meeting'],
    },
    ClaimNotAccepted: {
      from: ['claimed'],
      partsIn: held,
      to: 'in_progress',
      by: ['chair', 'secretariat'],
      needs: ['reason'],
      offers: ['owner'],
    },
    OutcomeClosedNotImplemented: { from: open, to: 'not_implemented', by: ['chair'], needs: ['reason'] },
    OutcomeSuperseded: { from: open, to: 'superseded', by: ['chair', 'secretariat'], needs: ['supersededBy'] },
    OutcomeReopened: reopened,
  },
};

/** An action item, and a plan: the group may cancel what it agreed. */
export const actionItem: Workflow = {
  ...owed,
  stages: { ...owed.stages, cancelled: 'superseded_or_withdrawn' },
  steps: {
    ...owed.steps,
    OutcomeReopened: { ...reopened, from: [...reopened.from, 'cancelled'] },
    OutcomeCancelled: { from: open, to: 'cancelled', by: ['chair', 'secretariat'], needs: ['reason'] },
  },
};

/** A promise of a named party: the party itself may withdraw it (by its source); nobody else cancels it. */
export const commitment: Workflow = {
  ...owed,
  stages: { ...owed.stages, withdrawn: 'superseded_or_withdrawn' },
  steps: {
    ...owed.steps,
    CommitmentWithdrawn: {
      from: open,
      to: 'withdrawn',
      by: ['secretariat', 'focal_point'],
      needs: ['reason', 'source'],
      offers: ['evidence'],
    },
  },
};
