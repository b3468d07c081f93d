import { createContext, useContext } from 'react';
import type { AsOfChoice } from './as-of/as-of.js';

/** What every page stands in: one body, one point in time, one person's abilities. */
export interface Workspace {
  readonly body: string;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** Null: now. */
  readonly asOf: AsOfChoice | null;
  /** What the register showed then, by an instant or a position of the log. Null: what is recorded to date. */
  readonly asRecorded: string | null;
  /** Whether either clock stands elsewhere than now. */
  readonly isPast: boolean;
  /** Whether the person may, here and now; at any other time than now nobody writes. */
  readonly canWrite: (ability: string) => boolean;
  readonly canRead: (ability: string) => boolean;
  readonly person: { readonly id: string; readonly name: string; readonly email: string | null };
}

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace is for pages under the shell.');
  return workspace;
}
