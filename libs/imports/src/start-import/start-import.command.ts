import type { Appended, Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import type { BodyId, ImportId, MeetingId } from '../domain/review/index.js';

export interface ImportStarted extends Appended {
  readonly id: ImportId;
  /** The same file was put in before. */
  readonly existing: boolean;
}

/**
 * Takes in the file of a report to be read. The same file again is recognised, and read anew only where it could not be read.
 * Refuses with `body-unknown` and `meeting-unknown`.
 */
export class StartImport extends Command<ImportStarted> {
  constructor(
    readonly body: BodyId,
    /** Of the file; its ending says what it is. */
    readonly name: string,
    readonly bytes: Buffer,
    /** For a report that does not say of which meeting it is. */
    readonly meeting: MeetingId | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
