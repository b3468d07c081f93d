import { createPool, kyselyOn } from '@app/database';
import type { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { AddressBounces } from './address-bounces.js';
import type { Bounce } from './bounce.js';

const GONE: Bounce = { permanent: true, status: '5.1.1' };
const FULL: Bounce = { permanent: false, status: '5.2.2' };
const ADDRESS = 'officer@example.org';
const LEFT_ALONE = { isSuppressed: true };

describe('addresses from which mail came back', () => {
  let database: FreshDatabase;
  let pool: Pool;
  let bounces: AddressBounces;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = createPool({ url: database.url, role: 'sequitur_app', applicationName: 'spec' });
    bounces = new AddressBounces(kyselyOn(pool));
  });
  const known = async (address = ADDRESS) => (await bounces.of([address])).get(address);
  afterEach(() => pool.query('delete from reminders.address_bounce'));
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are left alone at once when they are given up, however they are written', async () => {
    await bounces.note(' Officer@Example.org', '<1@x>', GONE, 'Unknown');
    expect(await known()).toMatchObject({ ...GONE, ...LEFT_ALONE, reason: 'Unknown' });
    expect(await known('other@example.org')).toBeUndefined();
  });

  it('are left alone after the third mail in a row that met passing trouble; tries of one mail count once', async () => {
    for (const mail of ['<1@x>', '<1@x>', '<1@x>', '<2@x>']) await bounces.note(ADDRESS, mail, FULL, 'Full');
    expect(await known()).not.toMatchObject(LEFT_ALONE);
    await bounces.note(ADDRESS, '<3@x>', FULL, 'Full');
    expect(await known()).toMatchObject({ ...FULL, ...LEFT_ALONE });
  });

  it('are as good as new when a mail arrives', async () => {
    await bounces.note(ADDRESS, '<1@x>', FULL, 'Full');
    await bounces.note(ADDRESS, '<2@x>', FULL, 'Full');
    await bounces.arrived(ADDRESS);
    await bounces.note(ADDRESS, '<3@x>', FULL, 'Full');
    expect(await known()).not.toMatchObject(LEFT_ALONE);
  });

  it('are tried again when their time is over, and left alone again at once', async () => {
    await bounces.note(ADDRESS, '<1@x>', GONE, 'Unknown');
    await pool.query("update reminders.address_bounce set suppressed_until = clock_timestamp() - interval '1 second'");
    expect(await known()).not.toMatchObject(LEFT_ALONE);
    await bounces.note(ADDRESS, '<2@x>', GONE, 'Unknown');
    expect(await known()).toMatchObject(LEFT_ALONE);
  });

  it('are listed for those who ask by address, and stand nowhere in the table', async () => {
    await bounces.note(ADDRESS, '<1@x>', FULL, 'Full');
    const known = await bounces.of([ADDRESS, 'other@example.org']);
    expect([...known]).toMatchObject([[ADDRESS, { ...FULL, reason: 'Full', isSuppressed: false }]]);
    const { rows } = await pool.query('select * from reminders.address_bounce');
    expect(JSON.stringify(rows)).not.toContain('officer');
  });
});
