import { type Appended, type Metadata } from '@app/event-store';
import { Command } from '@nestjs/cqrs';
import { type BodyCommand, type BodyId, type DocumentRule } from '../domain/index.js';

/**
 * Says until when documents for meetings of a body are taken that announce no day of their own. Refuses with
 * `body-not-established`, `document-rule-out-of-range`.
 */
export class SetDocumentRule extends Command<Appended> implements Extract<BodyCommand, { type: 'SetDocumentRule' }> {
  readonly type = 'SetDocumentRule';
  constructor(
    readonly bodyId: BodyId,
    readonly rule: DocumentRule | null,
    readonly metadata: Metadata,
  ) {
    super();
  }
}
