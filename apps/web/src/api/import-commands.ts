import type { AcceptedAnswer, CommandAnswer, ProposalView } from '@app/contracts';
import type { Decision } from '../pages/imports/review/decisions/decision.js';
import { answerOf, api } from './client.js';

/** Where a decision on one proposal goes. */
const routes = { accept: 'acceptance', dismiss: 'dismissal', edit: 'edits', split: 'splits' } as const;

/** Records a decision on the proposal as the person saw it. Throws ProblemError; with 412, of who was quicker. */
export function sendDecision(importId: string, decision: Decision, key: string): Promise<CommandAnswer> {
  const header = { 'Idempotency-Key': key, 'If-Match': `"${decision.proposal.version}"` };
  if (decision.act === 'merge') {
    const params = { path: { import: importId }, header };
    const { into, proposals } = decision.body;
    return answerOf(api.POST('/api/v1/imports/{import}/merges', { params, body: { into, proposals: [...proposals] } }));
  }
  const params = { path: { import: importId, proposal: decision.proposal.id }, header };
  const to = `/api/v1/imports/{import}/proposals/{proposal}/${routes[decision.act]}` as const;
  // Which body belongs to which address, the type of the decision says.
  return answerOf(api.POST(to, { params, body: decision.body as never }));
}

/** Takes a decision back, by the version of the import that it made; without one, the last that this person made. */
export function sendTakeBack(importId: string, version: number | undefined, key: string): Promise<CommandAnswer> {
  const params = { path: { import: importId }, header: { 'Idempotency-Key': key } };
  const body = version === undefined ? {} : { version };
  return answerOf(api.POST('/api/v1/imports/{import}/undos', { params, body }));
}

/** Accepts each as the person saw it. */
export function sendAcceptances(importId: string, seen: readonly ProposalView[], key: string): Promise<AcceptedAnswer> {
  const params = { path: { import: importId }, header: { 'Idempotency-Key': key } };
  const proposals = seen.map(({ id, version }) => ({ id, ifMatch: version }));
  return answerOf(api.POST('/api/v1/imports/{import}/acceptances', { params, body: { proposals } }));
}

/** Says that the review is over; refused while something is open. */
export function sendFinish(importId: string, key: string): Promise<CommandAnswer> {
  const params = { path: { import: importId }, header: { 'Idempotency-Key': key } };
  return answerOf(api.POST('/api/v1/imports/{import}/finish', { params }));
}
