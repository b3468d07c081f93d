import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { ImportId } from '../domain/review/index.js';

/**
 * Takes a decision back; of an acceptance also what it put into the register, as long as nobody built on it there. Refuses with
 * `decision-unknown`, `decision-built-upon`, `entry-under-way` and `entry-built-upon`.
 */
export class TakeBackDecision extends Command<Appended> {
  constructor(
    readonly id: ImportId,
    /** The version of the decision; null: the last one that the asker made and that stands. */
    readonly decided: number | null,
    readonly reason: string | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
