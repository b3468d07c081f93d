import { mailedKey } from '../mailed-key.js';
import type { BodyId, BodyToday, Moment } from '../vocabulary.js';
import type { Decision } from './release.decider.js';

/** By what `mailedKey` writes. */
export type DecidedMoments = ReadonlyMap<string, Decision>;

/**
 * What waits for an officer: of each outcome and owner the last reminder reached, where it goes out only when released and nobody
 * has decided about it. Earlier ones are overtaken by it.
 */
export function heldMoments(
  moments: readonly Moment[],
  bodies: ReadonlyMap<BodyId, BodyToday>,
  decided: DecidedMoments,
): readonly Moment[] {
  const last = new Map<string, Moment>();
  for (const moment of moments) {
    const today = bodies.get(moment.body)?.today;
    if (today === undefined || moment.suppressed !== null || moment.on > today) continue;
    if (moment.until !== null && today > moment.until) continue;
    const key = `${moment.outcomeId} ${moment.audience.role === 'owner' ? moment.audience.entity : moment.audience.role}`;
    const known = last.get(key);
    if (known === undefined || known.on <= moment.on) last.set(key, moment);
  }
  return [...last.values()].filter(
    (moment) => moment.release === 'by_officer' && !decided.has(mailedKey(moment.outcomeId, moment.key)),
  );
}

/** Whether a reminder may go out: by itself, or because an officer has released it. What was dismissed never does. */
export function mayGoOut({ outcomeId, key, release, suppressed }: Moment, decided: DecidedMoments): boolean {
  // Asked of every moment, and officers decide about few.
  const decision = decided.size === 0 ? undefined : decided.get(mailedKey(outcomeId, key));
  return suppressed === null && decision !== 'dismissed' && (release === 'automatic' || decision === 'released');
}
