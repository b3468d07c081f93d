import { foldAsOf, type AsOf, type EventStore } from '@app/event-store';
import { DomainError, type IsoDate } from '@app/kernel';
import { body, BodyRefusal, type BodyCommand, type BodyEvent, type BodyId, type BodyState } from './domain/index.js';
import { bodyStream } from './streams.js';

/** Refuses with `parent-body-unknown`. A parent body may have no register of its own; then the directory knows it as a party. */
export async function demandBodyOrParty(events: EventStore, parent: BodyId): Promise<void> {
  const either = [bodyStream(parent).streamId, `entity-${parent}`];
  if ((await events.missing(either)).length < either.length) return;
  throw new DomainError(
    'parent-body-unknown',
    `The register knows neither a body nor a party "${parent}". Put it into the directory first.`,
    { parent },
  );
}

/** Refuses with `own-parent-body` where the body would report to itself by way of others: on that day, or by the last that is known. */
export async function demandNoCircle(events: EventStore, id: BodyId, parent: BodyId, on: IsoDate): Promise<void> {
  for (const asOf of [{ effectiveOn: on }, {}]) {
    const above = await bodiesAbove(events, parent, asOf);
    if (!above.includes(id)) continue;
    const way = [...above.slice(0, above.indexOf(id)), id].join(', which reports to ');
    throw new BodyRefusal(
      'own-parent-body',
      `${id} would report to itself: ${parent} reports to ${way}. Name another body, or first say whom ${parent} reports to.`,
      { parent, above },
    );
  }
}

/** Whom it reports to, to whom that one reports, and so on. */
async function bodiesAbove(events: EventStore, id: BodyId, asOf: AsOf): Promise<readonly BodyId[]> {
  const above: BodyId[] = [];
  let next = await parentOf(events, id, asOf);
  while (next !== null && !above.includes(next)) {
    above.push(next);
    next = await parentOf(events, next, asOf);
  }
  return above;
}

async function parentOf(events: EventStore, id: BodyId, asOf: AsOf): Promise<BodyId | null> {
  const history = await events.read(bodyStream(id).streamId);
  return foldAsOf<BodyCommand, BodyEvent, BodyState | null>(body, history, asOf).state?.parent ?? null;
}
