import { EventStore } from '@app/event-store';
import { isoDateOf } from '@app/kernel';
import { RescheduleMeeting } from '@app/meetings';
import { AnnulStep, TakeStep } from '@app/outcomes';
import { Pool } from 'pg';
import { projections } from '../../apps/worker/src/projections.js';
import { anActionItem, registerApp } from '../support/register-app.js';
import { on, type TestApp } from '../support/test-app.js';
import { newest } from './event-fixtures.js';

const august = { from: isoDateOf('2014-08-21'), to: isoDateOf('2014-08-22') };

/** A late fact, and one that is taken back: where a read model that only follows would go wrong. */
async function recordOutOfOrder(register: TestApp): Promise<void> {
  const id = await anActionItem(register);
  const report = (day: string) => register.do(new TakeStep(id, 'ProgressReported', {}, {}, 'person-1', on(day)));
  await report('2024-09-01');
  const { version } = await report('2024-05-01');
  await register.do(new AnnulStep(id, version, 'A mistake', on('2024-05-01')));
}

/** What no command of the register's own libs records, as it stands in the log. */
async function recordOthers(register: TestApp): Promise<void> {
  const others = [
    [`import-${crypto.randomUUID()}`, 'import', 'ImportStarted'],
    ['reminder-policy-CWG-COP', 'reminder_policy', 'ReminderPolicySet'],
    [`reminder-releases-${crypto.randomUUID()}`, 'reminder_releases', 'RemindersReleased'],
    [`leave-${crypto.randomUUID()}`, 'leave', 'LeaveRecorded'],
    [`reminder-answers-${crypto.randomUUID()}`, 'reminder_answers', 'ReminderAnswered'],
  ] as const;
  for (const [streamId, category, type] of others) {
    const { data, prose } = newest(type);
    const event = { type, data, ...(prose !== null && { prose }) };
    await register.http.get(EventStore).append({ streamId, category }, 0, [event], on('2024-01-10'));
  }
}

/** Every row with all its columns, in an order that does not depend on how it came there. */
async function rowsOf(app: TestApp, table: string): Promise<readonly string[]> {
  const { rows } = await app.http
    .get(Pool)
    .query<{ row: string }>(`select to_jsonb(t)::text as row from read.${table} t order by 1`);
  return rows.map(({ row }) => row);
}

describe('a read model', () => {
  const all = projections.map(({ name, table }) => ({ name, table }));
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
    await recordOutOfOrder(register);
    await recordOthers(register);
    await register.do(new RescheduleMeeting('CWG-COP-08', august, { reason: 'The room' }, on('2014-01-10')));
    await register.settled();
  });
  afterAll(() => register.close());

  it.each(all)('holds the same when it is rebuilt as when it followed: $name', async ({ name, table }) => {
    const live = await rowsOf(register, table);
    expect(live.length).toBeGreaterThan(0);
    expect(await register.rebuilt(name)).toMatchObject({ sameCode: true, rows: live.length, examples: [] });
    expect(await rowsOf(register, table)).toEqual(live);
  });

  it('holds the same when it is rebuilt while commands go on', async () => {
    const end = new AbortController();
    const commands = (async () => {
      while (!end.signal.aborted) await recordOutOfOrder(register);
    })();
    for (const { name } of all)
      expect([name, await register.rebuilt(name)]).toMatchObject([
        name,
        { sameCode: true, onlyBefore: 0, onlyAfter: 0, different: 0, examples: [] },
      ]);
    end.abort();
    await commands;
    await register.settled();
    expect(await register.rebuilt('outcome-register')).toMatchObject({ examples: [] });
  });
});
