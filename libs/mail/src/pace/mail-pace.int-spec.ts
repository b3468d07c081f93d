import { createPool, kyselyOn } from '@app/database';
import type { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../../test/support/database.js';
import { MailPace } from './mail-pace.js';

const A = 'a.example.org:587';

describe('what a mail server is given in a minute', () => {
  let database: FreshDatabase;
  let pools: readonly Pool[];
  beforeEach(async () => {
    database = await freshDatabase();
    pools = [1, 2].map(() => createPool({ url: database.url, role: 'sequitur_app', applicationName: 'spec' }));
  });
  afterEach(async () => {
    for (const pool of pools) await pool.end();
    await database.drop();
  });

  /** Of programs of their own. */
  const paces = (perMinute: number, server = A): readonly MailPace[] =>
    pools.map((pool) => new MailPace(kyselyOn(pool), { server, perMinute }));
  const ask = (of: readonly MailPace[], times: number): Promise<readonly number[]> =>
    Promise.all(Array.from({ length: times }, (_, index) => (of[index % of.length] as MailPace).place('can-wait')));
  const went = (answers: readonly number[]): number => answers.filter((waitMs) => waitMs === 0).length;
  const later = (interval: string): Promise<unknown> =>
    (pools[0] as Pool).query(`update reminders.mail_place set at = at - interval '${interval}'`);

  it('is no more than the limit, by all programs together, and the rest is told how long to wait', async () => {
    const both = paces(10);
    const answers = await ask(both, 30);
    // One in ten is kept for what goes at once.
    expect(went(answers)).toBe(9);
    for (const waitMs of answers.filter((each) => each > 0)) expect(waitMs).toBeLessThanOrEqual(60_000);
    expect(went(await ask(both, 5))).toBe(0);
    await later('1 minute');
    expect(went(await ask(both, 30))).toBe(9);
  });

  it('counts any minute, and not those of the clock', async () => {
    const [pace] = paces(10) as [MailPace];
    expect(went(await ask([pace], 4))).toBe(4);
    await later('40 seconds');
    const [, last] = [await ask([pace], 5), await ask([pace], 1)];
    expect(went(last)).toBe(0);
    expect(last[0]).toBeLessThanOrEqual(20_000);
    await later('20 seconds');
    expect(went(await ask([pace], 9))).toBe(4);
  });

  it('lets a link to sign in by go at once, and the others wait the longer', async () => {
    const [pace] = paces(10) as [MailPace];
    await ask([pace], 20);
    for (let n = 1; n <= 3; n += 1) expect(await pace.place('at-once')).toBe(0);
    await later('1 minute');
    for (let n = 1; n <= 3; n += 1) await pace.place('at-once');
    expect(went(await ask([pace], 20))).toBe(6);
  });

  it('is counted for each server, and a limit of one lets one go', async () => {
    expect(went(await ask(paces(1), 3))).toBe(1);
    expect(went(await ask(paces(1, 'b.example.org:587'), 3))).toBe(1);
  });
});
