import type { Workflow } from '../workflow.js';

/** A liaison statement that another group sent: the secretariat assigns it, the Chair decides what becomes of it. */
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
      offers: ['answeredBy', 'meeting', 'evidence'],
    },
    IncomingStatementNoted: {
      from: ['received', 'assigned'],
      to: 'noted',
      by: ['chair', 'secretariat'],
      offers: ['meeting', 'evidence'],
    },
    IncomingStatementDeclined: {
      from: ['received', 'assigned'],
      to: 'declined',
      by: ['chair', 'secretariat'],
      needs: ['reason'],
      offers: ['meeting'],
    },
    OutcomeReopened: {
      from: ['answered', 'noted', 'declined'],
      to: 'assigned',
      by: ['chair'],
      needs: ['reason'],
    },
  },
};
