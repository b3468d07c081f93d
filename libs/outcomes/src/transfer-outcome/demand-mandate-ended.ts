import { DomainError } from '@app/kernel';
import { GetBody, type BodyId, type BodyView } from '@app/meetings';
import type { QueryBus } from '@nestjs/cqrs';

/** Refuses with `mandate-goes-on`: a body that meets keeps what it follows. */
export async function demandMandateEnded(queries: QueryBus, body: BodyId): Promise<BodyView> {
  const view = await queries.execute(new GetBody(body));
  if (view.mandateEndedOn !== null) return view;
  throw new DomainError('mandate-goes-on', `The mandate of ${body} goes on, so it goes on with its outcomes.`, {
    body,
  });
}
