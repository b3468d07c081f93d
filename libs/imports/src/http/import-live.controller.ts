import { type ImportLive, ImportParams } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { Context, Input, Route, type RequestContext } from '@app/http';
import { Controller, Inject, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Kysely, sql } from 'kysely';
import { distinctUntilChanged, from, map, retry, switchMap, timer, type Observable } from 'rxjs';
import type { z } from 'zod';
import type { ImportId } from '../domain/review/index.js';
import { importStream } from '../import-stream.js';
import { Readings } from '../reading/readings.js';
import { findImport } from '../recorded-import.js';
import { ImportRequests } from './import-requests.js';

const LOOK_EVERY_MS = 500;
const REST_MS = 5_000;

/** How far a report is read, and that somebody else decided something: whoever reviews it then asks for it again. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportLiveController {
  constructor(
    @Inject(Kysely) private readonly database: Kysely<unknown>,
    private readonly events: EventStore,
    private readonly readings: Readings,
    private readonly requests: ImportRequests,
  ) {}

  @Sse(':import/live')
  @Route({
    ability: 'import.run',
    summary: 'Server-sent events: how far a report is read, and its version when somebody decided',
    description:
      'Each frame holds `version`, `status` and `progress` (stage, pagesRead, pages), and nothing of the report.',
    params: ImportParams,
    media: 'text/event-stream',
  })
  async live(
    @Input('params') { import: id }: z.infer<typeof ImportParams>,
    @Context() context: RequestContext,
  ): Promise<Observable<MessageEvent>> {
    await this.requests.allowed(context, id);
    let known: ImportLive | null = null;
    return timer(0, LOOK_EVERY_MS).pipe(
      switchMap(() => from(this.look(id, known))),
      retry({ delay: REST_MS }),
      map((now) => (known = now)),
      distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
      map((data) => ({ data })),
    );
  }

  /** The stream itself is read only when it went on. */
  private async look(id: ImportId, known: ImportLive | null): Promise<ImportLive> {
    const version = await this.versionOf(id);
    const progress = (await this.readings.progressOf([id])).get(id) ?? { stage: 'waiting', pagesRead: 0, pages: null };
    if (known?.version === version) return { ...known, progress };
    const status = (await findImport(this.events, id))?.state.status ?? 'reading';
    return { version, status, progress };
  }

  private async versionOf(id: ImportId): Promise<number> {
    const { rows } = await sql<{ version: number }>`
      select coalesce(max(version), 0)::int as version from es.event where stream_id = ${importStream(id).streamId}`.execute(
      this.database,
    );
    return rows[0]?.version ?? 0;
  }
}
