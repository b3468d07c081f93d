import type { ReadingProgress } from '@app/contracts';

/** `documents.import_reading`: how far the reading of one import has come, and the text that was read. */
export interface ImportReadingTable {
  readonly import_id: string;
  readonly stage: ReadingProgress['stage'];
  readonly pages_read: number;
  readonly pages: number | null;
  readonly attempts: number;
  readonly claimed_until: Date | null;
  readonly text: string | null;
}

export interface ImportsDatabase {
  readonly 'documents.import_reading': ImportReadingTable;
}
