import type { ImportView } from '@app/contracts';
import { Query } from '@nestjs/cqrs';
import type { ImportId } from '../domain/review/index.js';

/** An import with its proposals and what was decided on them, as it is now. Refuses with `import-unknown`. */
export class GetImport extends Query<ImportView> {
  constructor(readonly id: ImportId) {
    super();
  }
}
