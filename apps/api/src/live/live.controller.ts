import { Controller, Inject, Sse, type MessageEvent } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ProjectionCode } from '@app/event-store';
import { ReadModelGate, Route, SIGNED_IN, positionToken } from '@app/http';
import { Pool } from 'pg';
import { distinctUntilChanged, from, map, retry, shareReplay, skip, switchMap, timer, type Observable } from 'rxjs';
import { PROJECTIONS } from '../projection-gate.js';

const LOOK_EVERY_MS = 1_000;
const REST_MS = 5_000;

/** Hints that the read models moved on; a page then asks again. The hint carries no content, so it needs no body. */
@ApiTags('register')
@Controller('api/v1')
export class LiveController {
  private readonly positions: Observable<bigint>;

  constructor(
    @Inject(Pool) private readonly pool: Pool,
    @Inject(PROJECTIONS) private readonly projections: readonly ProjectionCode[],
    private readonly gate: ReadModelGate,
  ) {
    // One look a second for all who listen, none while nobody does.
    this.positions = timer(0, LOOK_EVERY_MS).pipe(
      switchMap(() => from(this.position())),
      retry({ delay: REST_MS }),
      distinctUntilChanged(),
      // Whoever begins to listen is given where the others are, and waits for what comes behind it.
      shareReplay({ bufferSize: 1, refCount: true }),
    );
  }

  @Sse('live')
  @Route({ ability: SIGNED_IN, summary: 'Server-sent hints that something changed', media: 'text/event-stream' })
  live(): Observable<MessageEvent> {
    return this.positions.pipe(
      skip(1),
      map((position) => ({ data: { position: positionToken(this.gate.epoch(), position) } })),
    );
  }

  private async position(): Promise<bigint> {
    const { rows } = await this.pool.query<{ position: bigint }>(
      `select coalesce(min(position), 0)::int8 as position from es.subscription where status = 'live' and name = any($1)`,
      [this.projections.map(({ name }) => name)],
    );
    return rows[0]?.position ?? 0n;
  }
}
