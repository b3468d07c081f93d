import { Query } from '@nestjs/cqrs';
import type { OverviewView } from '@app/contracts';

/** What needs somebody, what is due next, what moved, and how the dispositions stand by meeting. */
export class GetOverview extends Query<OverviewView> {
  constructor(
    readonly body: string,
    readonly asOf: string | undefined,
  ) {
    super();
  }
}
