import { type Pool } from 'pg';
import { type Comparison } from './compare-generations.js';
import { rowsOf } from '../rows-of.js';

/** A stream that a projection could not follow further; all others go on. */
export interface ParkedStream {
  readonly streamId: string;
  /** Of the event that could not be folded; a decimal number. */
  readonly position: string;
  /** Of the last try. */
  readonly error: string;
  readonly attempts: number;
  /** Instants, ISO 8601. */
  readonly parkedAt: string;
  readonly triedAt: string;
  readonly retryAskedAt: string | null;
}

/** How far a build is, as its builder last said; zero and null until one takes it up. */
export interface BuildStatus {
  readonly eventsDone: number;
  readonly eventsTotal: number;
  readonly eventsPerSecond: number;
  /** Null where the pace is not known yet. */
  readonly secondsLeft: number | null;
}

/** One generation of a projection. */
export interface ProjectionStatus {
  readonly name: string;
  readonly generation: number;
  readonly codeVersion: number;
  /** `building`: catching up with the live one. `comparing`: caught up, about to take its place. */
  readonly status: 'building' | 'comparing' | 'live';
  readonly position: bigint;
  /** Events in the log above its position, counted to 100,000; and how long the first of them has waited, in seconds. */
  readonly lagEvents: number;
  readonly lagSeconds: number;
  /** Whether somebody follows, and under which name; the others stand by. */
  readonly followed: boolean;
  readonly owner: string | null;
  readonly requestedAt: Date;
  /** Null for the live one. */
  readonly build: BuildStatus | null;
  /** With the generation that it replaced, and when it took its place; null for the first. */
  readonly comparison: Comparison | null;
  readonly liveSince: Date | null;
  readonly parked: readonly ParkedStream[];
}

const STATUS = `select s.name, s.generation, s.code_version as "codeVersion", s.status, s.position,
    (select count(*)::int from (select from es.event e where e.position > s.position limit 100000) ahead) as "lagEvents",
    coalesce((select greatest(0, extract(epoch from clock_timestamp() - e.recorded_at)) from es.event e
      where e.position > s.position order by e.position limit 1), 0)::float8 as "lagSeconds",
    coalesce(s.lease_until > clock_timestamp(), false) as followed, s.owner, s.requested_at as "requestedAt",
    case when s.status <> 'live' then jsonb_build_object(
      'eventsDone', coalesce(s.events_done, 0), 'eventsTotal', coalesce(s.events_total, 0),
      'eventsPerSecond', coalesce(s.events_per_second, 0),
      'secondsLeft', (s.events_total - s.events_done) / nullif(s.events_per_second, 0)) end as build,
    s.comparison, case when s.status = 'live' then s.progress_at end as "liveSince",
    coalesce((select jsonb_agg(jsonb_build_object('streamId', p.stream_id, 'position', p.position::text, 'error', p.error,
        'attempts', p.attempts, 'parkedAt', p.parked_at, 'triedAt', p.tried_at, 'retryAskedAt', p.retry_asked_at)
      order by p.position) from es.parked p where p.name = s.name and p.generation = s.generation), '[]') as parked
  from es.subscription s where s.name = any($1) order by s.name, s.generation`;

/** All generations of these projections, as every program on the database sees them, in order of name and generation. */
export function projectionStatus(pool: Pool, names: readonly string[]): Promise<ProjectionStatus[]> {
  return rowsOf<ProjectionStatus>(pool, { text: STATUS, values: [names] });
}
