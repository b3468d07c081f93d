import type { Workflow } from '../workflow.js';

const open = ['raised', 'deferred'];

/** What a party proposed to the group: an outcome of its own takes its place, or the group leaves it. Nobody owes it. */
export const proposal: Workflow = {
  entry: 'raised',
  perAddressee: false,
  stages: {
    raised: 'open',
    deferred: 'open',
    adopted: 'superseded_or_withdrawn',
    not_taken_up: 'closed_not_implemented',
    withdrawn: 'superseded_or_withdrawn',
  },
  steps: {
    ProposalAdopted: {
      from: open,
      to: 'adopted',
      by: ['chair', 'secretariat'],
      needs: ['adoptedAs'],
      offers: ['meeting'],
    },
    ProposalNotTakenUp: { from: open, to: 'not_taken_up', by: ['chair', 'secretariat'], offers: ['meeting'] },
    OutcomeDeferred: { from: open, to: 'deferred', by: ['secretariat', 'chair'], needs: ['meeting'] },
    ProposalWithdrawn: {
      from: open,
      to: 'withdrawn',
      by: ['secretariat', 'chair'],
      needs: ['reason'],
      offers: ['meeting', 'evidence'],
    },
    OutcomeReopened: { from: ['not_taken_up'], to: 'raised', by: ['chair'], needs: ['reason'] },
  },
};
