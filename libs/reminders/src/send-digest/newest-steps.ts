import { outcomeStream } from '@app/outcomes';
import { type Kysely, sql } from 'kysely';
import { toldSteps } from './told-steps.js';

/** What was read is read anew after that, so that nobody's long absence stays in memory. */
const KEPT_MS = 3_600_000;
const PREFIX = outcomeStream('').streamId;

/**
 * Of which outcomes something was recorded that is told, from the lowest place of the log that was asked for; each question reads
 * on from where the one before ended, since thousands who are mailed in one minute ask the same.
 */
export class NewestSteps {
  /** The place of the newest such step, by outcome. */
  private newest = new Map<string, bigint>();
  private from: bigint | null = null;
  private upTo = 0n;
  private since = 0;

  constructor(private readonly db: Kysely<unknown>) {}

  /** For each of these places the outcomes with a step after it. One question at a time. */
  async outcomesSince(places: readonly bigint[]): Promise<readonly (readonly string[])[]> {
    await this.readFrom(places.reduce((lowest, place) => (place < lowest ? place : lowest)));
    const answers = new Map([...new Set(places)].map((place) => [place, this.after(place)]));
    return places.map((place) => answers.get(place) ?? []);
  }

  private after(place: bigint): readonly string[] {
    return [...this.newest].flatMap(([outcome, position]) => (position > place ? outcome : []));
  }

  private async readFrom(place: bigint): Promise<void> {
    // In a statement of its own, since what is settled must be known before what is there is looked at.
    const { rows: settled } = await sql<{ upTo: bigint }>`select es.safe_position() as "upTo"`.execute(this.db);
    const upTo = settled[0]?.upTo ?? 0n;
    const now = performance.now();
    // A log that ends before what was read of it is another one: a copy was restored.
    if (this.from === null || place < this.from || upTo < this.upTo || now - this.since > KEPT_MS) {
      this.newest = new Map();
      this.from = place;
      this.upTo = place;
      this.since = now;
    }
    if (upTo <= this.upTo) return;
    const { rows } = await sql<{ outcome: string; position: bigint }>`
      select substr(stream_id, ${PREFIX.length + 1}) as outcome, max(position) as position from es.event
      where position > ${this.upTo} and position <= ${upTo} and starts_with(stream_id, ${PREFIX}) and type = any(${toldSteps})
      group by 1`.execute(this.db);
    for (const { outcome, position } of rows) this.newest.set(outcome, position);
    this.upTo = upTo;
  }
}
