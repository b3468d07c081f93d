import type { ReactNode } from 'react';
import { EmptyState } from '../../../ui/empty-state.js';

/** What an import is, for whoever has not made one. */
export function NothingPutIn({ children }: { readonly children: ReactNode }) {
  return (
    <EmptyState title="No report has been put in yet" action={children}>
      Give it the report of a meeting. It is read for what was agreed, asked and promised, and you confirm each outcome
      beside its paragraph. Nothing enters the register before you accept it.
    </EmptyState>
  );
}
