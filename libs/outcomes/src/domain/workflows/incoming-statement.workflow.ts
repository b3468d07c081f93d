import type { Workflow } from '../workflow.js';

/**
 * A liaison statement that another group sent: the secretariat assigns it, the Chair decides what becomes of it: the
 * secretariat records that on behalf of the Chair, and says so.
 */
export const incomingStatement: Workflow = {
  entry: 'received',
  perAddressee: false,
  stages: {
    received: 'open',
    assigned: 'in_progress',
    answered: 'closed_implemented',
    noted: 'closed_implemented',
    declined: 'closed_not_implemented',
  },
  steps: {
    IncomingStatementAssigned: {
      from: ['received', 'assigned'],
      to: 'assigned',
      by: ['secretariat'],
      needs: ['owner'],
    },
    IncomingStatementAnswered: {
      from: ['received', 'assigned'],
      to: 'answered',
      by: ['chair', 'secretariat'],
      needs: ['decidedBy'],
      offers: ['answeredBy', 'meeting', 'evidence'],
    },
    IncomingStatementNoted: {
      from: ['received', 'assigned'],
      to: 'noted',
      by: ['chair', 'secretariat'],
      needs: ['decidedBy'],
      offers: ['meeting', 'evidence'],
    },
    IncomingStatementDeclined: {
      from: ['received', 'assigned'],
      to: 'declined',
      by: ['chair', 'secretariat'],
      needs: ['decidedBy', 'reason'],
      offers: ['meeting', 'evidence'],
    },
    OutcomeReopened: {
      from: ['answered', 'noted', 'declined'],
      to: 'assigned',
      by: ['chair'],
      needs: ['reason'],
    },
  },
};
