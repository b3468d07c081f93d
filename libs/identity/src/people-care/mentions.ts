import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** An event whose words name somebody. */
export interface Mention {
  /** Of the event in the log, decimal. */
  readonly position: string;
  readonly streamId: string;
  readonly type: string;
  readonly effectiveOn: string;
  /** What people wrote in it. */
  readonly prose: Readonly<Record<string, unknown>>;
}

/** More than anybody goes through in one sitting. */
const MOST = 2_000;

/** Where the log's words name somebody: a person is erased from there only by asking for it, event by event or all. */
@Injectable()
export class Mentions {
  constructor(@Inject(Pool) private readonly pool: Pool) {}

  /** Events whose words hold one of the names, whatever the case; in order of the log. Words that were removed hold none. */
  async of(names: readonly string[]): Promise<readonly Mention[]> {
    const literal = names.map((name) => `%${name.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
    if (literal.length === 0) return [];
    const { rows } = await this.pool.query<Mention>(
      `select position::text, stream_id as "streamId", type, effective_on::text as "effectiveOn", prose from es.event e
      where prose is not null and exists (select from jsonb_path_query(prose::jsonb, 'strict $.**') word
        where jsonb_typeof(word) = 'string' and (word #>> '{}') ilike any($1))
      order by e.position limit $2`,
      [literal, MOST],
    );
    return rows;
  }
}
