import { Query } from '@nestjs/cqrs';
import type { MattersArisingQuery, MattersArisingView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/**
 * What earlier meetings left open and a meeting should look at; left out, the next one. Refuses with `meeting-unknown` and
 * `no-meeting-to-come`.
 */
export class GetMattersArising extends Query<MattersArisingView> {
  constructor(
    readonly filter: MattersArisingQuery,
    readonly sight: Sight,
  ) {
    super();
  }
}
