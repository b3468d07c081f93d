import type { ImportView } from '@app/contracts';

/** A decision that somebody else has just made. */
export interface News {
  readonly proposal: string;
  readonly words: string;
}

const done = {
  accepted: 'accepted',
  dismissed: 'dismissed',
  open: 'reopened',
  merged: 'merged',
  split: 'split',
} as const;

/** What colleagues decided between two looks at an import; `me` is the id of who looks. */
export function newsSince(before: ImportView, now: ImportView, me: string): readonly News[] {
  const known = new Map(before.proposals.map(({ id, decision }) => [id, decision?.version ?? 0]));
  return now.proposals.flatMap(({ id, title, status, decision }) => {
    if (decision === null || decision.by.id === me || decision.version <= (known.get(id) ?? 0)) return [];
    return [{ proposal: id, words: `${decision.by.name} has ${done[status]} “${title}”.` }];
  });
}
