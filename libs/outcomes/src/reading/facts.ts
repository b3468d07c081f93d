import type { Named } from '@app/contracts';
import type { IsoDate } from '@app/kernel';
import { occasionDays } from '@app/meetings';
import { sql, type Kysely } from 'kysely';
import type { Occasions, OccasionDays } from '../domain/index.js';
import { SaidBefore } from './said-before.js';

/** Of a body, what its register cannot be read without. */
export interface BodyFacts {
  readonly body_id: string;
  /** IANA. */
  readonly time_zone: string;
  /** The secretariat and its further offices. */
  readonly inside_entities: readonly string[];
  readonly mandate_ended_on: IsoDate | null;
  /** Meetings whose outcomes stand in the body's register though another body may follow them. */
  readonly shared: readonly string[];
}

/** How far the tables are that facts are read from; stands in any statement that is answered beside facts. */
export const BESIDE_FACTS = {
  name: 'facts',
  sql: `(select sum(position) || '/' || sum(generation) from es.subscription
    where status = 'live' and name in ('body', 'entity', 'meeting', 'outcome-register'))`,
};
export const FACTS_STAMP = sql.raw(BESIDE_FACTS.sql);

/** Figures held at a time, so that a register that rests for a year does not gather all that was ever asked. */
const MOST_FIGURES = 1_000;

export interface FactsWanted {
  readonly bodies?: Iterable<string>;
  readonly entities?: Iterable<string>;
  readonly meetings?: Iterable<string>;
}

/** Names, days and bodies around the lines of a register, each read once. What is not known is remembered as such. */
export class Facts implements Occasions {
  private readonly bodies = new Map<string, BodyFacts | null>();
  private readonly names = new Map<string, string | null>();
  private readonly titles = new Map<string, string | null>();
  private readonly days = new Map<string, OccasionDays | null>();
  private readonly figures = new Map<string, unknown>();
  /** Answers that were made with these facts. */
  readonly said = new SaidBefore();
  private stamp: string | null = null;
  private moved = false;
  private complete = false;

  /** Whether something changed between two of the statements that the facts were read by, or used beside. */
  get areStale(): boolean {
    return this.moved;
  }

  /** To be told with every stamp that was read. */
  saw(stamp: string): void {
    this.moved ||= this.stamp !== null && this.stamp !== stamp;
    this.stamp ??= stamp;
  }

  /** Known to show all that is recorded so far as the tables are: where a stream is parked, its rows follow without a stamp. */
  get isWhole(): boolean {
    return this.complete && !this.moved;
  }

  /** To be told with a stamp that was read for this alone. */
  looked(stamp: string, isWhole: boolean): void {
    this.saw(stamp);
    this.complete = isWhole;
  }

  /** Reads what is not held yet. */
  async need(db: Kysely<unknown>, { bodies = [], entities = [], meetings = [] }: FactsWanted): Promise<void> {
    const missing = {
      bodies: without(this.bodies, bodies),
      entities: without(this.names, entities),
      meetings: without(this.titles, meetings),
    };
    if (missing.bodies.length + missing.entities.length + missing.meetings.length === 0) return;
    const [{ rows }, days] = await Promise.all([
      sql<Read>`select ${FACTS_STAMP} as stamp, ${bodiesOf(missing.bodies)} as bodies,
        (select json_agg(json_build_array(entity_id, name)) from read.entity where entity_id = any(${missing.entities})) as names,
        (select json_agg(json_build_array(meeting_id, title)) from read.meeting where meeting_id = any(${missing.meetings})) as titles`.execute(
        db,
      ),
      missing.meetings.length === 0 ? new Map<string, OccasionDays>() : occasionDays(db, missing.meetings),
    ]);
    const [read] = rows;
    if (read === undefined) return;
    this.saw(read.stamp);
    hold(this.bodies, missing.bodies, new Map(read.bodies?.map((body) => [body.body_id, body])));
    hold(this.names, missing.entities, new Map(read.names));
    hold(this.titles, missing.meetings, new Map(read.titles));
    hold(this.days, missing.meetings, days);
  }

  /** A figure over a whole register, which stays until something is recorded. The name says all that it depends on. */
  async figure<Figure>(name: string, read: () => Promise<Figure>): Promise<Figure> {
    if (this.figures.has(name)) return this.figures.get(name) as Figure;
    // Else nobody could tell whether what was read at once is older than the first stamp.
    const isDated = this.stamp !== null;
    const figure = await read();
    if (!isDated) return figure;
    if (this.figures.size === MOST_FIGURES) this.figures.clear();
    this.figures.set(name, figure);
    return figure;
  }

  body(id: string): BodyFacts | null {
    return this.bodies.get(id) ?? null;
  }

  /** An id that the directory does not know stands for itself. */
  named(id: string): Named {
    return { id, name: this.nameOf(id) ?? id };
  }

  nameOf(entity: string): string | null {
    return this.names.get(entity) ?? null;
  }

  titleOf(meeting: string): string | null {
    return this.titles.get(meeting) ?? null;
  }

  get(meeting: string): OccasionDays | undefined {
    return this.days.get(meeting) ?? undefined;
  }
}

interface Read {
  readonly stamp: string;
  readonly bodies: readonly BodyFacts[] | null;
  readonly names: readonly (readonly [string, string])[] | null;
  readonly titles: readonly (readonly [string, string])[] | null;
}

function bodiesOf(ids: readonly string[]) {
  return sql`(select json_agg(f) from (
    select b.body_id, b.time_zone, b.inside_entities, b.mandate_ended_on, array(
      select m.meeting_id from read.meeting m where m.body_ids @> array[b.body_id]
      and (m.body_ids[1] <> b.body_id or b.mandate_ended_on is not null)) as shared
    from read.body b where b.body_id = any(${ids})) f)`;
}

function without(held: ReadonlyMap<string, unknown>, wanted: Iterable<string>): string[] {
  return [...new Set(wanted)].filter((id) => !held.has(id));
}

function hold<Fact>(held: Map<string, Fact | null>, asked: readonly string[], read: ReadonlyMap<string, Fact>): void {
  for (const id of asked) held.set(id, read.get(id) ?? null);
}
