import { rowOf, rowsOf } from '@app/event-store';
import { Inject, Injectable } from '@nestjs/common';
import { Pool, type QueryResultRow } from 'pg';
import { AuditRefusal } from '../refusals.js';
import { toCheckpoint, type Checkpoint, type CheckpointRow } from './checkpoint.js';

export interface SigningKey {
  readonly verifierKey: string;
  readonly firstUsedAt: Date;
}

export interface Coverage {
  /** In the log. */
  readonly events: number;
  /** By the latest checkpoint. */
  readonly covered: number;
  /** By none yet. */
  readonly uncovered: number;
  readonly latest: Checkpoint | null;
}

export interface CopiesProblem {
  readonly problem: string;
  readonly since: Date;
}

/** The checkpoints on record. */
@Injectable()
export class Checkpoints {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  async latest(): Promise<Checkpoint | null> {
    return (await this.select('order by number desc limit 1'))[0] ?? null;
  }

  /** Newest first, those before a number; `before` null: from the newest on. */
  list(before: number | null, limit: number): Promise<Checkpoint[]> {
    return this.select('where $1::int is null or number < $1 order by number desc limit $2', [before, limit]);
  }

  /** Whether something happened since the last one, and that one is a minute old. */
  async isDue(): Promise<boolean> {
    const text = `with latest as (select position, made_at from audit.checkpoint order by number desc limit 1)
      select exists (select from es.event where position > coalesce((select position from latest), 0))
        and not exists (select from latest where made_at > clock_timestamp() - interval '1 minute') as due`;
    return (await rowOf<{ due: boolean }>(this.pool, { text })).due;
  }

  /** Oldest first, those after a number. */
  after(number: number, limit: number): Promise<Checkpoint[]> {
    return this.select('where number > $1 order by number limit $2', [number, limit]);
  }

  /** Throws `checkpoint-unknown`. */
  async get(number: number): Promise<Checkpoint> {
    const [found] = await this.select('where number = $1', [number]);
    if (found === undefined) throw new AuditRefusal('checkpoint-unknown', `There is no checkpoint ${number}.`);
    return found;
  }

  /** The first one made for this reason that covers a position. */
  async madeFor(reason: string, position: bigint): Promise<Checkpoint | null> {
    const filter = 'where reason = $1 and position >= $2 order by number limit 1';
    return (await this.select(filter, [reason, position]))[0] ?? null;
  }

  /** Keys that signed here, the newest first. */
  keys(): Promise<SigningKey[]> {
    const text = `select verifier_key as "verifierKey", first_used_at as "firstUsedAt" from audit.key
      order by first_used_at desc, verifier_key`;
    return this.rows<SigningKey & QueryResultRow>(text);
  }

  /** Counts only what came after the latest checkpoint, so the size of the log does not matter. */
  async coverage(): Promise<Coverage> {
    const latest = await this.latest();
    const text = 'select count(*) as uncovered from es.event where position > $1';
    const counted = await rowOf<{ uncovered: bigint }>(this.pool, { text, values: [latest?.position ?? 0n] });
    const [covered, uncovered] = [latest?.size ?? 0, Number(counted.uncovered)];
    return { events: covered + uncovered, covered, uncovered, latest };
  }

  /** Why the copies outside the database are behind; null where they are not. */
  async copiesProblem(): Promise<CopiesProblem | null> {
    const rows = await this.rows<CopiesProblem & QueryResultRow>('select problem, since from audit.copies_problem');
    return rows[0] ?? null;
  }

  private async select(filter: string, values: readonly unknown[] = []): Promise<Checkpoint[]> {
    return (await this.rows<CheckpointRow & QueryResultRow>(`select * from audit.checkpoint ${filter}`, values)).map(
      toCheckpoint,
    );
  }

  private rows<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(this.pool, { text, values: [...values] });
  }
}
