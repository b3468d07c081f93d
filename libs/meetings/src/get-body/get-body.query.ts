import { Query } from '@nestjs/cqrs';
import { type BodyView } from '../body.view.js';
import { type BodyId } from '../domain/index.js';

/** Refuses with `body-unknown`. */
export class GetBody extends Query<BodyView> {
  constructor(readonly body: BodyId) {
    super();
  }
}
