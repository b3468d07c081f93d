import type { AcceptedAnswer, CommandAnswer, ProposalView } from '@app/contracts';
import type { Decision } from '../pages/imports/review/decisions/decision.js';
import { answerOf, api } from './client.js';

/** Where a decision on one proposal goes. */
const routes = {
  accept: 'proposals/{proposal}/acceptance',
  dismiss: 'proposals/{proposal}/dismissal',
  edit: 'proposals/{proposal}/edits',
  split: 'proposals/{proposal}/split',
  merge: 'merges',
} as const;

interface Command {
  readonly importId: string;
  /** Behind the address of the import. */
  readonly route: string;
  readonly proposal?: string;
  readonly body: object;
  /** One for each thing that somebody wanted, however often it is sent. */
  readonly key: string;
  /** What the person saw. */
  readonly version?: number;
}

function post<Answer>({ importId, route, proposal, body, key, version }: Command): Promise<Answer> {
  const to = `/api/v1/imports/{import}/${route}` as '/api/v1/meetings';
  const header = { 'Idempotency-Key': key, ...(version !== undefined && { 'If-Match': `"${version}"` }) };
  const path = { import: importId, proposal };
  return answerOf(api.POST(to, { params: { path, header } as never, body: body as never })) as Promise<Answer>;
}

/** Records a decision on the proposal as the person saw it. Throws ProblemError; with 412, of who was quicker. */
export function sendDecision(importId: string, decision: Decision, key: string): Promise<CommandAnswer> {
  const { act, proposal, body } = decision;
  return post({ importId, route: routes[act], proposal: proposal.id, body, key, version: proposal.version });
}

/** Takes a decision back, by the version of the import that it made; without one, the last that this person made. */
export function sendTakeBack(importId: string, version: number | undefined, key: string): Promise<CommandAnswer> {
  return post({ importId, route: 'decisions-taken-back', body: { version }, key });
}

/** Accepts each as the person saw it. */
export function sendAcceptances(importId: string, seen: readonly ProposalView[], key: string): Promise<AcceptedAnswer> {
  const proposals = seen.map(({ id, version }) => ({ id, ifMatch: version }));
  return post({ importId, route: 'acceptances', body: { proposals }, key });
}

/** Says that the review is over; refused while something is open. */
export function sendFinish(importId: string, key: string): Promise<CommandAnswer> {
  return post({ importId, route: 'finish', body: {}, key });
}
