import { Jobs, type JobQueue } from '@app/jobs';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Kysely, sql } from 'kysely';
import type { ImportId } from './domain/review/index.js';
import { EnterProposals } from './entering/enter-proposals.js';
import { ReadImport } from './read-import/read-import.js';

/** Somebody waits for the report that they dropped; looking costs one small query. */
const LOOK_EVERY_MS = 2_000;
/** Acceptances are entered by who makes them: only what is older was left behind. */
const LEFT_BEHIND = sql`interval '30 seconds'`;

/** Reads what was put in and finishes what a program that was killed left half entered. Nothing hangs on the queue alone. */
@Injectable()
export class ImportsWorker implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly reading: ReadImport,
    private readonly entering: EnterProposals,
    @Inject(Kysely) private readonly database: Kysely<unknown>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const queue = await this.jobs.queue('imports');
    await this.jobs.work(
      'imports',
      {
        'find-imports': () => this.fanOut(queue),
        'read-report': ({ import: id }) => this.reading.read(id),
        'enter-proposals': ({ import: id }) => this.entering.finish(id),
      },
      2,
    );
    await queue.every('look-for-imports', LOOK_EVERY_MS, 'find-imports', {});
  }

  /** A job with the same id that waits or runs stays as it is, so every look may ask for all. */
  async fanOut(queue: JobQueue<'imports'>): Promise<void> {
    // The number of attempts is part of the id: the job of a program that was killed is not waited for.
    for (const { id, attempts } of await this.toRead())
      await queue.add('read-report', { import: id }, { id: `import_${id}_${attempts}` });
    for (const { id } of await this.toEnter())
      await queue.add('enter-proposals', { import: id }, { id: `enter_${id}` });
  }

  private async toRead(): Promise<readonly { readonly id: ImportId; readonly attempts: number }[]> {
    const { rows } = await sql<{ id: ImportId; attempts: number }>`
      select i.import_id as id, coalesce(r.attempts, 0) as attempts from read.import i
      left join documents.import_reading r on r.import_id = i.import_id::uuid
      where i.status = 'reading' and coalesce(r.claimed_until < clock_timestamp(), true)
      order by i.started_at`.execute(this.database);
    return rows;
  }

  private async toEnter(): Promise<readonly { readonly id: ImportId }[]> {
    const { rows } = await sql<{ id: ImportId }>`
      select import_id as id from read.import
      where unsettled <> '{}' and changed_at < clock_timestamp() - ${LEFT_BEHIND}
      order by import_id`.execute(this.database);
    return rows;
  }
}
