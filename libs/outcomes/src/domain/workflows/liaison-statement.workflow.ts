import type { Workflow } from '../workflow.js';

/** An outgoing liaison statement; stages run per addressee. For information it closes once sent. */
export const liaisonStatement: Workflow = {
  entry: 'agreed',
  perAddressee: true,
  shortcut: { purpose: 'information', at: 'sent', to: 'closed' },
  stages: {
    agreed: 'open',
    drafted: 'in_progress',
    approved: 'in_progress',
    sent: 'in_progress',
    acknowledged: 'in_progress',
    answered: 'in_progress',
    closed: 'closed_implemented',
    closed_without_reply: 'closed_implemented',
    withdrawn: 'superseded_or_withdrawn',
  },
  steps: {
    LiaisonStatementDrafted: { from: ['agreed'], to: 'drafted', by: ['secretariat'], offers: ['evidence'] },
    LiaisonStatementApproved: {
      from: ['agreed', 'drafted'],
      to: 'approved',
      by: ['secretariat', 'chair'],
      needs: ['approvedBy'],
      offers: ['meeting', 'evidence'],
    },
    LiaisonStatementSent: { from: ['approved'], to: 'sent', by: ['secretariat'], offers: ['evidence'] },
    LiaisonStatementAcknowledged: { from: ['sent'], to: 'acknowledged', by: ['secretariat'], offers: ['evidence'] },
    LiaisonReplyReceived: {
      from: ['sent', 'acknowledged', 'answered'],
      keeps: ['closed', 'closed_without_reply'],
      to: 'answered',
      by: ['secretariat'],
      offers: ['acceptance', 'evidence'],
    },
    LiaisonStatementClosed: { from: ['answered'], to: 'closed', by: ['secretariat', 'chair'] },
    LiaisonStatementClosedWithoutReply: {
      from: ['sent', 'acknowledged'],
      to: 'closed_without_reply',
      by: ['secretariat', 'chair'],
      needs: ['reason'],
    },
    LiaisonStatementWithdrawn: {
      from: ['agreed', 'drafted', 'approved'],
      to: 'withdrawn',
      by: ['secretariat', 'chair'],
      needs: ['reason'],
    },
  },
};
