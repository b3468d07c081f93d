import { type RequestContext } from '@app/http';
import { DomainError } from '@app/kernel';
import { type DocumentView } from '../document.view.js';

/**
 * Refuses with `not-allowed`; of what is for others in the body with `document-unknown`, in the very words of a document
 * that does not exist. What is public is read by anybody who is signed in.
 */
export function demandDocument(
  context: RequestContext,
  { id, body, visibility }: DocumentView,
  ability = 'register.read',
): void {
  if (context.principal.may(ability, body, { visibility })) return;
  if (visibility !== 'secretariat' || context.principal.may('register.read', body, { visibility }))
    context.demand(ability, body);
  throw new DomainError('document-unknown', `There is no document ${id}.`, { document: id });
}
