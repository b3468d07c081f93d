import type { Workflow } from '../workflow.js';

/** A draft resolution: adopted by the group, transmitted, and decided by the parent body. */
export const draftResolution: Workflow = {
  entry: 'adopted_by_group',
  perAddressee: false,
  stages: {
    adopted_by_group: 'open',
    transmitted: 'in_progress',
    before_parent_body: 'in_progress',
    deferred: 'in_progress',
    adopted: 'closed_implemented',
    adopted_with_amendments: 'closed_implemented',
    not_adopted: 'closed_not_implemented',
    withdrawn: 'superseded_or_withdrawn',
  },
  steps: {
    DraftResolutionTransmitted: {
      from: ['adopted_by_group'],
      to: 'transmitted',
      by: ['secretariat', 'chair'],
      offers: ['meeting', 'agendaItem', 'evidence'],
    },
    DraftResolutionIntroduced: {
      from: ['transmitted', 'deferred'],
      to: 'before_parent_body',
      by: ['secretariat', 'chair'],
      needs: ['meeting'],
      offers: ['agendaItem', 'evidence'],
    },
    DraftResolutionAdoptedByParentBody: {
      from: ['before_parent_body'],
      to: 'adopted',
      by: ['secretariat', 'chair'],
      needs: ['meeting', 'source'],
      offers: ['evidence'],
    },
    DraftResolutionAdoptedWithAmendments: {
      from: ['before_parent_body'],
      to: 'adopted_with_amendments',
      by: ['secretariat', 'chair'],
      needs: ['meeting', 'source'],
      offers: ['evidence'],
    },
    DraftResolutionDeferred: {
      from: ['before_parent_body'],
      to: 'deferred',
      by: ['secretariat', 'chair'],
      needs: ['meeting'],
    },
    DraftResolutionNotAdopted: {
      from: ['before_parent_body'],
      to: 'not_adopted',
      by: ['secretariat', 'chair'],
      needs: ['meeting', 'reason'],
    },
    DraftResolutionWithdrawn: {
      from: ['adopted_by_group', 'transmitted', 'before_parent_body', 'deferred'],
      to: 'withdrawn',
      by: ['secretariat', 'chair'],
      needs: ['reason'],
    },
  },
};
