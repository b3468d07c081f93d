import { Query } from '@nestjs/cqrs';
import type { OverviewView } from '@app/contracts';
import type { MomentAsked } from '../reading/as-of.js';

/** What needs somebody, what is due next, what moved, and how the dispositions stand by meeting. */
export class GetOverview extends Query<OverviewView> {
  constructor(
    readonly body: string,
    readonly asked: MomentAsked,
  ) {
    super();
  }
}
