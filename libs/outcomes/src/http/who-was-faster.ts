import { DomainError } from '@app/kernel';
import { z } from 'zod';
import { stepWords } from '../domain/index.js';
import { agoWords } from './ago-words.js';

/** As the event store says what was recorded since the version that was seen. */
const Since = z.array(
  z.object({ version: z.number(), type: z.string(), actor: z.string(), recordedAt: z.iso.datetime() }),
);

/** Directory ids of those who recorded something since; none where the refusal is another one. */
export function fasterActors(refusal: unknown): readonly string[] {
  return sinceOf(refusal).map(({ actor }) => actor);
}

/** The refusal of a stale If-Match in a sentence: who recorded what, and when. Nothing of what was sent was recorded. */
export function whoWasFaster(refusal: DomainError, names: ReadonlyMap<string, string>, now: Date): DomainError {
  const since = sinceOf(refusal).map((step) => ({
    ...step,
    words: stepWords(step.type),
    actor: { id: step.actor, name: names.get(step.actor) ?? 'A person no longer named' },
  }));
  const said = since.map(
    ({ actor, words, recordedAt }) => `${actor.name} recorded "${words}" ${agoWords(new Date(recordedAt), now)}.`,
  );
  const detail = said.length === 0 ? refusal.message : `${said.join(' ')} Read it, then send yours again.`;
  return new DomainError('stale-version', detail, { ...refusal.details, since });
}

function sinceOf(refusal: unknown): z.infer<typeof Since> {
  if (!(refusal instanceof DomainError) || refusal.code !== 'stale-version') return [];
  const since = Since.safeParse(refusal.details['since']);
  return since.success ? since.data : [];
}
