import { useSearchParams } from 'react-router';

/** Null: now, and what is recorded to date; left out: as it is. */
interface Chosen {
  readonly asOf?: string | null;
  readonly asRecorded?: string | null;
}

/** Moves the whole app to another moment, which stands in the address. */
export function useChooseMoment(): (chosen: Chosen) => void {
  const [, setParams] = useSearchParams();
  return (chosen) => {
    setParams((params) => {
      const next = new URLSearchParams(params);
      for (const name of ['asOf', 'asRecorded'] as const) {
        const value = chosen[name];
        if (value === null) next.delete(name);
        else if (value !== undefined) next.set(name, value);
      }
      return next;
    });
  };
}
