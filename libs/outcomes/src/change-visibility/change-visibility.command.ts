import { Command } from '@nestjs/cqrs';
import type { Appended, Metadata } from '@app/event-store';
import type { Visibility } from '@app/kernel';
import type { OutcomeCommand, OutcomeId } from '../domain/index.js';

/** Says anew who may see the outcome. What it says now holds for every moment of the register that is asked about. */
export class ChangeVisibility
  extends Command<Appended>
  implements Extract<OutcomeCommand, { type: 'ChangeVisibility' }>
{
  readonly type = 'ChangeVisibility';
  constructor(
    readonly outcomeId: OutcomeId,
    readonly to: Visibility,
    readonly reason: string,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
