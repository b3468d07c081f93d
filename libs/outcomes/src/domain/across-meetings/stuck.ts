import type { IsoDate } from '@app/kernel';
import type { Happening } from '../happening.js';
import type { MeetingId } from '../vocabulary.js';

/** What makes a matter stuck: said again and again, and nothing came of it in between. */
export interface Stuckness {
  /** Meetings that said it again since it last moved, by a report that was reviewed. */
  readonly reiteratedAt: readonly MeetingId[];
  /** Reiterations of which the report is not held or not gone through: counted apart. */
  readonly unread: number;
  /** When it last moved: at first when it was agreed. */
  readonly since: IsoDate;
}

/** Stages that are no way forward. */
const standstill: ReadonlySet<string> = new Set(['deferred', 'blocked', 'reiterated']);

/**
 * Of the happenings of one matter, all its records together, in the order in which they happened; those of a record that
 * says it again begin with its recording, which counts as a reiteration. `isReviewed` says of which meetings a report was
 * gone through. A happening is progress where it reports any or leads to another stage that is not a standstill.
 */
export function stucknessOf(
  happenings: readonly (Happening & { readonly saidAgain: boolean })[],
  isReviewed: (meeting: MeetingId) => boolean,
): Stuckness | null {
  const [first] = happenings;
  if (first === undefined) return null;
  let since = first.on;
  let stage = first.stage;
  let reiterations: MeetingId[] = [];
  for (const happening of happenings.slice(1)) {
    if (happening.saidAgain || happening.type === 'OutcomeReiterated') reiterations.push(happening.meeting ?? '');
    else if (isProgress(happening, stage)) [since, reiterations] = [happening.on, []];
    if (!happening.saidAgain) stage = happening.stage;
  }
  const reiteratedAt = [...new Set(reiterations)].filter((meeting) => isReviewed(meeting));
  return { reiteratedAt, unread: new Set(reiterations).size - reiteratedAt.length, since };
}

function isProgress({ type, stage, progress }: Happening, before: string): boolean {
  if (type === 'ProgressReported') return progress !== 'not_started';
  return stage !== before && !standstill.has(stage);
}

/** How often a matter must have been said again to be stuck, unless somebody asks otherwise. */
export const STUCK_AFTER = 3;
