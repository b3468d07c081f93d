import { createPool, migrate } from '@app/database';
import { EventStore } from '@app/event-store';
import { type Pool } from 'pg';
import { report } from '../support/fault-figures.js';
import { FeedWatch, type Seen } from './feed-watch.js';
import { OwnPostgres } from './own-postgres.js';
import { expectWhole, tally, type Tally } from './tally.js';
import { Writers, type WritersOptions } from './writers.js';

/** Pages of the feed, so that page ends fall everywhere. */
const PAGES = [1_000, 37];

/** A log on a server of its own, processes that append to it, and readers that follow its feed the whole time. */
export class Scene {
  private readonly started = performance.now();
  private readonly watches: readonly FeedWatch[];
  /** Counted by the test: kills, cuts. */
  faults = 0;

  private constructor(
    readonly postgres: OwnPostgres,
    readonly pool: Pool,
    readonly store: EventStore,
    readonly writers: Writers,
  ) {
    this.watches = PAGES.map((limit) => new FeedWatch(store, limit));
  }

  /** `urlFor` leads the writers another way to the server. */
  static async open(
    work: Omit<WritersOptions, 'url'>,
    urlFor: (postgres: OwnPostgres) => string | Promise<string> = ({ url }) => url,
  ): Promise<Scene> {
    const postgres = await OwnPostgres.start();
    await migrate(postgres.url);
    return Scene.on(postgres, { ...work, url: await urlFor(postgres) });
  }

  static async on(postgres: OwnPostgres, work: WritersOptions): Promise<Scene> {
    const pool = createPool({ url: postgres.url, role: 'sequitur_app', applicationName: 'watch', max: 8 });
    return new Scene(postgres, pool, new EventStore(pool), await Writers.start(work));
  }

  /** Waits for the writers and the readers, and counts. */
  async end(): Promise<{ counted: Tally; seen: Seen }> {
    await this.writers.done();
    const [seen, again] = await Promise.all(this.watches.map((watch) => watch.end()));
    expect(again).toEqual(seen);
    const counted = await tally(this.pool, this.store, this.writers.orders);
    return { counted, seen: seen ?? { events: 0, outOfOrder: 0 } };
  }

  /** `end`, with everything whole, and the figures reported. */
  async endWhole(name: string, more: Readonly<Record<string, number | string>> = {}): Promise<Tally> {
    const { counted, seen } = await this.end();
    const seconds = Math.round((performance.now() - this.started) / 100) / 10;
    const { replayed, refused } = counted;
    const turnedAway = Object.values(refused).reduce((sum, count) => sum + count, 0);
    report(name, { ...counted, faults: this.faults, seconds, more: { replayed, turnedAway, ...more } });
    expectWhole(counted, seen);
    return counted;
  }

  async close(): Promise<void> {
    await this.writers.remove();
    await this.pool.end();
    await this.postgres.remove();
  }
}
