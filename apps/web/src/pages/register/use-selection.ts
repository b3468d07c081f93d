import { useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Chooses all of them; where all are chosen, none. */
  readonly toggleAll: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** Which outcomes are chosen, by id. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) => {
      setIds((now) => (now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id])));
    },
    toggleAll: (all) => {
      setIds((now) => (all.every((id) => now.has(id)) ? new Set() : new Set(all)));
    },
    clear: () => {
      setIds(new Set());
    },
  };
}
