import type { ProposalView } from '@app/contracts';
import type { Lit, Span } from '../text/lit-parts.js';

interface Edited {
  readonly proposal: string;
  readonly texts: { readonly span: Span };
}

/** What is lit in the report: every place that a proposal cites, and of the one that is edited the words chosen so far. */
export function litsOf(proposals: readonly ProposalView[], edited: Edited | null): readonly Lit[] {
  return proposals.flatMap(({ id, citations }) =>
    citations.map(({ start, end }, at) => ({
      proposal: id,
      ...(edited?.proposal === id && at === 0 ? edited.texts.span : { start, end }),
    })),
  );
}
