import type { EditProposalBody } from '@app/contracts';
import { isoDateOf } from '@app/kernel';
import type { Limit } from '../domain/review/index.js';
import type { ProposalEdit } from '../edit-proposal/edit-proposal.command.js';

type DueText = NonNullable<NonNullable<EditProposalBody['due']>['limit']>;

/** Dates were checked by the request's schema; here they become the domain's. */
function limitOf(due: DueText): Limit {
  if (due.type === 'date') return { type: 'date', on: isoDateOf(due.on) };
  if (due.type === 'period') return { type: 'period', from: isoDateOf(due.from), to: isoDateOf(due.to) };
  return due;
}

/** What was sent, and nothing of what was left out. */
export function editOf({ due, instruments, span, ...rest }: EditProposalBody): ProposalEdit {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as ProposalEdit;
  return {
    ...given,
    ...(span && { span }),
    ...(due !== undefined && { due: due && { words: due.words, limit: due.limit && limitOf(due.limit) } }),
    ...(instruments && { instruments: instruments.map((each) => ({ ...each, version: null })) }),
  };
}
