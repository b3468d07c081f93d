import { Query } from '@nestjs/cqrs';
import type { OverviewView } from '@app/contracts';
import type { Sight } from '@app/kernel';
import type { MomentAsked } from '../reading/as-of.js';

/** What needs somebody, what is due next, what moved, and how the dispositions stand by meeting. */
export class GetOverview extends Query<OverviewView> {
  constructor(
    readonly body: string,
    readonly asked: MomentAsked,
    readonly sight: Sight,
  ) {
    super();
  }
}
