import type { ReadingProgress } from '@app/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { ImportId } from '../domain/review/index.js';
import type { ImportsDatabase } from './import-reading.table.js';

const WAITING: ReadingProgress = { stage: 'waiting', pagesRead: 0, pages: null };
/** Long enough for a pause of the program, short enough that a killed one is not waited for. */
const CLAIM = sql<Date>`clock_timestamp() + interval '30 seconds'`;

/** How far each import is read, and what was read. */
@Injectable()
export class Readings {
  constructor(@Inject(Kysely) private readonly database: Kysely<ImportsDatabase>) {}

  async progressOf(ids: readonly ImportId[]): Promise<ReadonlyMap<ImportId, ReadingProgress>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database
      .selectFrom('documents.import_reading')
      .select(['import_id', 'stage', 'pages_read', 'pages'])
      .where('import_id', 'in', [...ids])
      .execute();
    const known = new Map(
      rows.map(({ import_id, stage, pages_read, pages }) => [import_id, { stage, pagesRead: pages_read, pages }]),
    );
    return new Map(ids.map((id) => [id, known.get(id) ?? WAITING]));
  }

  async textOf(id: ImportId): Promise<string | null> {
    const row = await this.database
      .selectFrom('documents.import_reading')
      .select('text')
      .where('import_id', '=', id)
      .executeTakeFirst();
    return row?.text ?? null;
  }

  /** Begins to read, unless somebody else does; resolves to how often somebody began, or null. */
  async claim(id: ImportId): Promise<number | null> {
    const row = await this.database
      .insertInto('documents.import_reading')
      .values({
        import_id: id,
        stage: 'reading',
        pages_read: 0,
        pages: null,
        attempts: 1,
        claimed_until: CLAIM,
        text: null,
      })
      .onConflict((conflict) =>
        conflict
          .column('import_id')
          .doUpdateSet({
            stage: 'reading',
            pages_read: 0,
            attempts: sql<number>`documents.import_reading.attempts + 1`,
            claimed_until: CLAIM,
          })
          .where(sql<boolean>`coalesce(documents.import_reading.claimed_until < clock_timestamp(), true)`),
      )
      .returning('attempts')
      .executeTakeFirst();
    return row?.attempts ?? null;
  }

  /** Says how far it is, and that somebody still reads. */
  async note(id: ImportId, { stage, pagesRead, pages }: ReadingProgress): Promise<void> {
    await this.database
      .updateTable('documents.import_reading')
      .set({ stage, pages_read: pagesRead, pages, claimed_until: CLAIM })
      .where('import_id', '=', id)
      .execute();
  }

  /** Before the proposals are recorded, so that whoever sees them can read the text. */
  async keep(id: ImportId, text: string): Promise<void> {
    await this.database
      .updateTable('documents.import_reading')
      .set({ text })
      .where('import_id', '=', id)
      .returning('import_id')
      .executeTakeFirstOrThrow();
  }

  /** It was read, or never will be: nobody reads it now. */
  async release(id: ImportId, isRead: boolean): Promise<void> {
    await this.database
      .updateTable('documents.import_reading')
      .set({ claimed_until: null, ...(isRead ? { stage: 'done' } : { stage: 'waiting', attempts: 0 }) })
      .where('import_id', '=', id)
      .execute();
  }
}
