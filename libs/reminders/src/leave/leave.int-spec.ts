import type { LeavesView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { ChangeVisibility } from '@app/outcomes';
import { Pool } from 'pg';
import { FOCAL_POINT, OFFICER, on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

const NOW = '2090-05-22T06:00:00Z';
const COLLEAGUE = '10000000-0000-4000-8000-000000000009';

describe('a person on leave', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: NOW });
    await register.app.get(Pool).query(
      `insert into directory.person (id, name, email, language, time_zone) values
        ($1, 'Colleague', 'colleague@example.org', 'fr', 'Europe/Zurich')`,
      [COLLEAGUE],
    );
    await register.app
      .get(Pool)
      .query(
        `insert into directory.membership (id, person_id, body_id, role, from_on) values (gen_random_uuid(), $1, 'CWG-COP', 'reader', '2020-01-01')`,
        [COLLEAGUE],
      );
    await register.switchOn();
    await register.record('Send the statement', { owners: [{ entity: 'bdt', restsOn: null }] });
  });
  afterEach(() => register.close());

  const call = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    const headers = { authorization: 'CWG-COP', ...key };
    const reply = await register.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
    await register.settled();
    return { status: reply.statusCode, json: reply.json<{ id: string; code?: string }>() };
  };
  const leave = (from: string, to: string, substitute: string | null = COLLEAGUE) =>
    call('POST', `/people/${FOCAL_POINT}/leaves`, { from, to, substitute });
  const tick = async (at: string) => {
    const { mails } = await register.app.get(TickReminders).tick({ at: new Date(at) });
    return mails.filter(({ text }) => text.includes('Send the statement'));
  };
  const to = (mails: Awaited<ReturnType<typeof tick>>) => mails.map((mail) => mail.to.address);

  it('is stood in for: the mail goes to the substitute and says for whom, and is not sent again on the return', async () => {
    expect((await leave('2090-05-25', '2090-05-29')).status).toBe(201);
    const mails = await tick('2090-05-25T06:00:00Z');
    expect(to(mails)).toEqual(['colleague@example.org']);
    expect(mails[0]?.text).toContain('Pour le compte de Focal point of BDT, qui sera de retour après le 29 mai 2090');
    expect(mails[0]?.html).toContain('Pour le compte de Focal point of BDT');
    expect(to(await tick('2090-05-30T06:00:00Z'))).toEqual([]);
    // The day before the limit is another reminder, and the focal point is back.
    expect(to(await tick('2090-05-31T06:00:00Z'))).toEqual(['focal@example.org']);
    const { rows } = await register.app
      .get(Pool)
      .query(`select recipient, through from reminders.told where day = '2090-05-25' and recipient = any($1)`, [
        [FOCAL_POINT, COLLEAGUE],
      ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        { recipient: COLLEAGUE, through: null },
        { recipient: FOCAL_POINT, through: COLLEAGUE },
      ]),
    );
    const sent = await register.app.get(EventStore).read(`reminder-${COLLEAGUE}-2090-05-25`);
    expect(sent[0]?.data).toMatchObject({ items: [{ onBehalfOf: FOCAL_POINT }] });
  });

  it('without a substitute gets the mail on the return', async () => {
    await leave('2090-05-25', '2090-05-29', null);
    expect(to(await tick('2090-05-25T06:00:00Z'))).toEqual([]);
    // The first working day after the leave.
    expect(to(await tick('2090-05-30T06:00:00Z'))).toEqual(['focal@example.org']);
  });

  it('without a substitute does not hold up what is due before the return', async () => {
    await leave('2090-05-25', '2090-06-02', null);
    expect(to(await tick('2090-05-25T06:00:00Z'))).toEqual(['officer@example.org']);
  });

  it('whose leave is taken back gets the mail', async () => {
    const { json } = await leave('2090-05-25', '2090-05-29', null);
    expect(to(await tick('2090-05-25T06:00:00Z'))).toEqual([]);
    expect((await call('POST', `/people/${FOCAL_POINT}/leave-withdrawals`, { leave: json.id })).status).toBe(201);
    expect(to(await tick('2090-05-25T06:05:00Z'))).toEqual(['focal@example.org']);
  });

  it('whose leave is changed gets the mail from the other day on', async () => {
    const { json } = await leave('2090-05-25', '2090-05-29', null);
    const earlier = { leave: json.id, from: '2090-05-25', to: '2090-05-26', substitute: COLLEAGUE };
    expect((await call('POST', `/people/${FOCAL_POINT}/leave-changes`, earlier)).status).toBe(201);
    expect(to(await tick('2090-05-25T06:00:00Z'))).toEqual(['colleague@example.org']);
    const seen = (await call('GET', `/bodies/CWG-COP/leaves`)).json as unknown as LeavesView;
    expect(seen.leaves).toMatchObject([{ id: json.id, to: '2090-05-26', substitute: { name: 'Colleague' } }]);
  });

  it('is not stood in for by somebody who may not see it: that waits, the rest does not', async () => {
    const hidden = await register.record('For the secretariat only');
    await register.do(new ChangeVisibility(hidden, 'secretariat', 'Not yet public.', on('2090-05-21')));
    await register.record('For all members');
    await call('POST', `/people/${OFFICER}/leaves`, { from: '2090-05-25', to: '2090-05-29', substitute: COLLEAGUE });
    const { mails } = await register.app.get(TickReminders).tick({ at: new Date('2090-05-25T06:00:00Z') });
    const toColleague = mails.find((mail) => mail.to.address === 'colleague@example.org');
    expect(toColleague?.text).toContain('For all members');
    expect(mails.filter(({ text }) => text.includes('For the secretariat only'))).toEqual([]);
    const back = await register.app.get(TickReminders).tick({ at: new Date('2090-05-30T06:00:00Z') });
    const told = back.mails.filter(({ text }) => text.includes('For the secretariat only'));
    expect(to(told)).toEqual(['officer@example.org']);
  });

  it('is seen as away, and who can stand in is offered', async () => {
    await leave('2090-05-25', '2090-05-29');
    const seen = (await call('GET', '/bodies/CWG-COP/leaves')).json as unknown as LeavesView;
    expect(seen.leaves).toMatchObject([
      {
        person: { id: FOCAL_POINT, name: 'Focal point of BDT' },
        from: '2090-05-25',
        to: '2090-05-29',
        substitute: { id: COLLEAGUE, name: 'Colleague' },
      },
    ]);
    expect(seen.people.map(({ name }) => name)).toContain('Focal point of BDT');
    const own = (await call('GET', `/people/${OFFICER}/leaves`)).json as unknown as LeavesView;
    expect(own.leaves).toEqual([]);
    expect(own.people.map(({ name }) => name)).toEqual(['Colleague', 'Focal point of BDT', "The Chair's office"]);
  });

  it('is stood in for by somebody who works beside, and can be written to', async () => {
    const pool = register.app.get(Pool);
    const elsewhere = 'update directory.membership set body_id = $2 where person_id = $1';
    const refused = { status: 409, json: { code: 'leave-substitute-elsewhere' } };
    const nobody = await leave('2090-05-25', '2090-05-29', '10000000-0000-4000-8000-000000000077');
    expect(nobody).toMatchObject(refused);
    await pool.query(elsewhere, [COLLEAGUE, 'CWG-FHR']);
    expect(await leave('2090-05-25', '2090-05-29')).toMatchObject(refused);
    await pool.query(elsewhere, [COLLEAGUE, null]);
    const { status, json } = await leave('2090-05-25', '2090-05-29');
    expect(status).toBe(201);
    await pool.query(elsewhere, [COLLEAGUE, 'CWG-FHR']);
    const change = { leave: json.id, from: '2090-05-25', to: '2090-05-26', substitute: COLLEAGUE };
    expect(await call('POST', `/people/${FOCAL_POINT}/leave-changes`, change)).toMatchObject(refused);
  });

  it('whose substitute has left is not stood in for', async () => {
    await leave('2090-05-25', '2090-05-29');
    await register.app
      .get(Pool)
      .query(`update directory.membership set until_on = '2090-05-23' where person_id = $1`, [COLLEAGUE]);
    expect(to(await tick('2090-05-25T06:00:00Z'))).toEqual([]);
    expect(to(await tick('2090-05-30T06:00:00Z'))).toEqual(['focal@example.org']);
  });

  it('is a person whom the directory knows', async () => {
    const unknown = await call('POST', '/people/10000000-0000-4000-8000-000000000077/leaves', {
      ...{ from: '2090-05-25', to: '2090-05-29', substitute: null },
    });
    expect(unknown).toMatchObject({ status: 404, json: { code: 'leave-person-unknown' } });
  });
});
