import type { ImportTextView } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { ImportId } from '../domain/review/index.js';

/** The text that was read, and its parts. Refuses with `import-not-read`. */
export class GetImportText extends Query<ImportTextView> {
  constructor(readonly id: ImportId) {
    super();
  }
}
