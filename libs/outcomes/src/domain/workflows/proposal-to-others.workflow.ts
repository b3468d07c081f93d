import type { Workflow } from '../workflow.js';

const open = ['agreed', 'put_forward', 'considered', 'deferred', 'in_progress', 'blocked', 'claimed'];
/** Where work goes on already, that it is put forward or answered moves nothing. */
const begun = ['in_progress', 'blocked', 'claimed'];
/** One of several owners may be done while the work of the others goes on, or is held up. */
const held = ['in_progress', 'blocked', 'deferred'];
const closed = ['implemented', 'not_implemented', 'not_taken_up', 'never_put_forward'];

/**
 * A recommendation or a request: put to its addressee or parent body, answered there, then implemented.
 * What the addressee says (acceptance) is an axis of its own and stands beside the stage.
 */
export const proposalToOthers: Workflow = {
  entry: 'agreed',
  perAddressee: false,
  stages: {
    agreed: 'open',
    put_forward: 'in_progress',
    considered: 'in_progress',
    deferred: 'in_progress',
    in_progress: 'in_progress',
    blocked: 'in_progress',
    claimed: 'awaiting_verification',
    implemented: 'closed_implemented',
    not_implemented: 'closed_not_implemented',
    not_taken_up: 'closed_not_implemented',
    never_put_forward: 'closed_not_implemented',
    superseded: 'superseded_or_withdrawn',
  },
  steps: {
    PutToParentBody: {
      from: ['agreed', 'put_forward', 'deferred', 'considered'],
      keeps: begun,
      to: 'put_forward',
      by: ['secretariat', 'chair'],
      needs: ['meeting'],
      offers: ['agendaItem', 'evidence'],
    },
    PutToAddressee: {
      from: ['agreed', 'put_forward', 'deferred', 'considered'],
      keeps: begun,
      to: 'put_forward',
      by: ['secretariat', 'chair'],
      offers: ['addressee', 'meeting', 'agendaItem', 'evidence'],
    },
    AnsweredByAddressee: {
      from: ['put_forward', 'considered', 'deferred'],
      keeps: begun,
      to: 'considered',
      by: ['secretariat', 'chair'],
      needs: ['acceptance'],
      offers: ['addressee', 'referredTo', 'meeting', 'evidence'],
    },
    NeverPutForward: {
      from: ['agreed', 'deferred'],
      to: 'never_put_forward',
      by: ['secretariat', 'chair'],
      needs: ['reason'],
    },
    ProgressReported: {
      from: ['agreed', 'put_forward', 'considered', 'deferred', 'in_progress', 'blocked'],
      to: 'in_progress',
      by: ['secretariat', 'focal_point'],
      offers: ['owner', 'meeting', 'progress', 'evidence'],
    },
    WorkBlocked: { from: open, to: 'blocked', by: ['secretariat', 'focal_point'], needs: ['reason'] },
    OutcomeDeferred: { from: open, to: 'deferred', by: ['secretariat', 'chair'], needs: ['meeting'] },
    CompletionClaimed: {
      from: ['agreed', 'put_forward', 'considered', 'deferred', 'in_progress', 'blocked'],
      to: 'claimed',
      by: ['secretariat', 'focal_point'],
      needs: ['evidence'],
      offers: ['owner'],
    },
    CompletionVerified: {
      from: ['claimed'],
      partsIn: held,
      to: 'implemented',
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
    OutcomeClosedNotImplemented: { from: open, to: 'not_implemented', by: ['chair', 'secretariat'], needs: ['reason'] },
    OutcomeSuperseded: { from: open, to: 'superseded', by: ['chair', 'secretariat'], needs: ['supersededBy'] },
    OutcomeReopened: { from: closed, to: 'in_progress', by: ['chair'], needs: ['reason'] },
  },
};
