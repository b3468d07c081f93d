import type { Sight, Visibility } from '@app/kernel';

/** What an asker was found to see while an answer was made: whoever sees the same there is answered the same. */
export interface WatchedSight {
  readonly sight: Sight;
  /** Whether another asker, or the same one later, sees the same of all that was asked about. */
  isSameFor(other: Sight): boolean;
}

export function watched(sight: Sight): WatchedSight {
  const seen = new Map<string, readonly Visibility[]>();
  return {
    sight: (body) => {
      const visible = sight(body);
      seen.set(body, visible);
      return visible;
    },
    isSameFor: (other) => [...seen].every(([body, visible]) => isSame(visible, other(body))),
  };
}

function isSame(a: readonly Visibility[], b: readonly Visibility[]): boolean {
  return a.length === b.length && a.every((visibility) => b.includes(visibility));
}
