import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportId } from '../domain/review/index.js';

/** Ends a review in which nothing is open any more: the report counts as gone through. Refuses with `proposals-open`. */
export class FinishImport extends Command<Appended> {
  constructor(
    readonly id: ImportId,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
