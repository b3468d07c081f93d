import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type DocumentCommand, type DocumentId, type StepNote, type VersionStep } from '../domain/index.js';

type Advance = Extract<DocumentCommand, { type: 'AdvanceVersion' }>;

/**
 * Says that a version became final, was transmitted to a session of the parent body, or was considered there. Refuses with
 * `document-not-registered`, `version-not-received`, `stage-not-later` and `meeting-not-named`.
 */
export class AdvanceVersion extends Command<Appended> {
  constructor(
    readonly document: DocumentId,
    readonly to: Advance['to'],
    readonly step: VersionStep,
    readonly prose: StepNote | undefined,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
