import { Inject, Injectable } from '@nestjs/common';
import { together } from '@app/database';
import { outcomeStream } from '@app/outcomes';
import { Kysely, sql } from 'kysely';
import type { BodyId } from '../domain/index.js';

/** What a mail may have missed because the read models lagged; what it did say is known by version, so nothing is said twice. */
const LAG = sql.lit('1 hour');

/** Places in the log. */
@Injectable()
export class LogMarks {
  private readonly marks = together((asked: readonly Asked[]) =>
    onceEach(
      asked,
      ({ bodies, lastMail }) => `${lastMail?.getTime() ?? 0} ${bodies.join()}`,
      (one) => this.markOf(one),
    ),
  );
  private readonly steps = together((asked: readonly Steps[]) =>
    onceEach(
      asked,
      ({ steps, after }) => `${after} ${steps.join()}`,
      (one) => this.outcomesOf(one),
    ),
  );
  private readonly streams = together((ids: readonly string[]) => this.begun(ids));

  constructor(@Inject(Kysely) private readonly db: Kysely<unknown>) {}

  /** Whether anything stands in a stream. */
  hasBegun(streamId: string): Promise<boolean> {
    return this.streams(streamId);
  }

  /** The position from which on a body is new: its last switch-on, or what was recorded by `lastMail` where that is later. */
  newFrom(bodies: readonly BodyId[], lastMail: Date | null): Promise<ReadonlyMap<BodyId, bigint>> {
    return this.marks({ bodies, lastMail });
  }

  /** The outcomes to which any of these steps was recorded after a position. */
  outcomesWith(steps: readonly string[], after: bigint): Promise<readonly string[]> {
    return this.steps({ steps, after });
  }

  private async markOf({ bodies, lastMail }: Asked): Promise<ReadonlyMap<BodyId, bigint>> {
    // From the end of the log backwards, so that the search is as long as what is new.
    const { rows } = await sql<{ body: BodyId; position: bigint }>`with mailed as materialized (
        select position from es.event where recorded_at < ${lastMail}::timestamptz - ${LAG}::interval
        order by position desc limit 1
      )
      select body, greatest((select position from mailed), (
        select position from es.event where stream_id = 'body-' || body and type = 'RemindersSwitchedOn'
        order by version desc limit 1
      )) as position from unnest(${bodies}::text[]) as asked (body)`.execute(this.db);
    return new Map(rows.map(({ body, position }) => [body, position]));
  }

  private async outcomesOf({ steps, after }: Steps): Promise<readonly string[]> {
    const prefix = outcomeStream('').streamId;
    const { rows } = await sql<{ outcome: string }>`select distinct substr(stream_id, ${prefix.length + 1}) as outcome
      from es.event where position > ${after} and starts_with(stream_id, ${prefix}) and type = any(${steps})`.execute(
      this.db,
    );
    return rows.map(({ outcome }) => outcome);
  }

  private async begun(ids: readonly string[]): Promise<readonly boolean[]> {
    const { rows } = await sql<{ id: string }>`select stream_id as id from es.event
      where stream_id = any(${ids}) and version = 1`.execute(this.db);
    const known = new Set(rows.map(({ id }) => id));
    return ids.map((id) => known.has(id));
  }
}

interface Asked {
  readonly bodies: readonly BodyId[];
  readonly lastMail: Date | null;
}

interface Steps {
  readonly steps: readonly string[];
  readonly after: bigint;
}

/** Many ask the same: it is answered once. */
async function onceEach<Key, Answer>(
  keys: readonly Key[],
  nameOf: (key: Key) => string,
  answer: (key: Key) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers = new Map<string, Promise<Answer>>();
  return Promise.all(
    keys.map((key) => {
      const name = nameOf(key);
      const known = answers.get(name) ?? answer(key);
      answers.set(name, known);
      return known;
    }),
  );
}
