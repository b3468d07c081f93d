import pg from 'pg';

/** Each database has its own catalogue: what is renamed in a test's database is renamed nowhere else. */
const INSTALL = `
  create schema simulated;
  grant usage on schema simulated to public;
  create table simulated.clock (at timestamptz not null, since timestamptz not null);
  insert into simulated.clock values (pg_catalog.clock_timestamp(), pg_catalog.clock_timestamp());
  alter function pg_catalog.clock_timestamp() rename to true_clock_timestamp;
  create function pg_catalog.clock_timestamp() returns timestamptz language sql volatile security definer as
    'select at + (pg_catalog.true_clock_timestamp() - since) from simulated.clock';
  do $$
  declare it record;
  begin
    for it in select d.adrelid::regclass as tab, a.attname as col from pg_attrdef d
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
      where pg_get_expr(d.adbin, d.adrelid) = 'true_clock_timestamp()'
    loop
      execute format('alter table %s alter column %I set default clock_timestamp()', it.tab, it.col);
    end loop;
  end $$;`;

/**
 * Takes the place of a database's own clock, so that what is recorded on a simulated day says so. It goes on from where it is set. Install
 * it before anybody else connects.
 */
export class DatabaseClock {
  private constructor(private readonly client: pg.Client) {}

  static async on(databaseUrl: string): Promise<DatabaseClock> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(INSTALL);
    return new DatabaseClock(client);
  }

  /** An instant as ISO 8601 text with its zone. */
  async set(at: string): Promise<void> {
    await this.client.query('update simulated.clock set at = $1, since = true_clock_timestamp()', [at]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
