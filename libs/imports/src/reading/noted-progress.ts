import type { ImportId } from '../domain/review/index.js';
import type { Readings } from './readings.js';

/** Writes down how far a reading is, no faster than the database takes it: what comes meanwhile is written in one. */
export class NotedProgress {
  /** Resolves once all that was noted is written. */
  written: Promise<void> = Promise.resolve();
  private latest: { readonly pagesRead: number; readonly pages: number } | null = null;

  constructor(
    private readonly readings: Pick<Readings, 'note'>,
    private readonly id: ImportId,
  ) {}

  note(pagesRead: number, pages: number): void {
    const isWriting = this.latest !== null;
    this.latest = { pagesRead, pages };
    if (isWriting) return;
    this.written = this.write();
    // Whoever reads learns of a failure when the file is read; until then nobody waits for it, which is no defect.
    this.written.catch(() => undefined);
  }

  private async write(): Promise<void> {
    for (let written = null; this.latest !== written;) {
      written = this.latest;
      if (written !== null) await this.readings.note(this.id, { stage: 'reading', ...written });
    }
    this.latest = null;
  }
}
