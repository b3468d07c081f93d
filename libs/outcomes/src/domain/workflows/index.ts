import type { OutcomeKind } from '../vocabulary.js';
import { withMentions, type Workflow } from '../workflow.js';
import { draftResolution } from './draft-resolution.workflow.js';
import { incomingStatement } from './incoming-statement.workflow.js';
import { liaisonStatement } from './liaison-statement.workflow.js';
import { proposal } from './proposal.workflow.js';
import { proposalToOthers } from './proposal-to-others.workflow.js';
import { decision, forTheRecord, invitation } from './standing.workflow.js';
import { actionItem, commitment } from './task.workflow.js';

/** Each kind's own life. */
export const workflows: Readonly<Record<OutcomeKind, Workflow>> = {
  liaison_statement: withMentions(liaisonStatement),
  recommendation: withMentions(proposalToOthers),
  request: withMentions(proposalToOthers),
  draft_resolution: withMentions(draftResolution),
  action_item: withMentions(actionItem),
  commitment: withMentions(commitment),
  plan: withMentions(actionItem),
  decision: withMentions(decision),
  invitation: withMentions(invitation),
  statement: withMentions(forTheRecord),
  view_recorded: withMentions(forTheRecord),
  incoming_liaison_statement: withMentions(incomingStatement),
  proposal: withMentions(proposal),
};
