import type { Workflow } from '../workflow.js';

/** A position or choice of the group; no task follows by itself. */
export const decision: Workflow = {
  entry: 'in_force',
  perAddressee: false,
  stages: {
    in_force: 'for_the_record',
    superseded: 'superseded_or_withdrawn',
    rescinded: 'superseded_or_withdrawn',
  },
  steps: {
    DecisionRescinded: { from: ['in_force'], to: 'rescinded', by: ['chair', 'secretariat'], needs: ['reason'] },
    OutcomeSuperseded: { from: ['in_force'], to: 'superseded', by: ['chair', 'secretariat'], needs: ['supersededBy'] },
  },
};

/** An invitation to a class of members; who takes it up is open, so it is never overdue. */
export const invitation: Workflow = {
  entry: 'open',
  perAddressee: false,
  stages: {
    open: 'open',
    reiterated: 'open',
    closed: 'closed_implemented',
    lapsed: 'superseded_or_withdrawn',
  },
  steps: {
    OutcomeReiterated: {
      from: ['open', 'reiterated'],
      to: 'reiterated',
      by: ['secretariat', 'chair'],
      needs: ['meeting'],
      offers: ['citation'],
    },
    ResponseNoted: {
      from: ['open', 'reiterated', 'closed', 'lapsed'],
      to: null,
      by: ['secretariat'],
      offers: ['owner', 'meeting', 'evidence'],
    },
    InvitationClosed: { from: ['open', 'reiterated'], to: 'closed', by: ['chair', 'secretariat'], needs: ['reason'] },
    InvitationLapsed: { from: ['open', 'reiterated'], to: 'lapsed', by: ['chair', 'secretariat'], needs: ['reason'] },
  },
};

/** Said for the record. A view recorded points at what it qualifies. */
export const forTheRecord: Workflow = {
  entry: 'recorded',
  perAddressee: false,
  stages: { recorded: 'for_the_record' },
  steps: {},
};
