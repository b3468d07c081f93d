import { Query } from '@nestjs/cqrs';
import type { ReadBackView } from '@app/contracts';
import type { Sight } from '@app/kernel';

/**
 * What a filled-in table asks for, row by row; nothing is recorded. Refuses as `readTable` does; what is wrong in one row
 * stands at that row.
 */
export class ReadBack extends Query<ReadBackView> {
  constructor(
    readonly body: string,
    readonly format: 'xlsx' | 'csv',
    readonly bytes: Buffer,
    readonly sight: Sight,
  ) {
    super();
  }
}
