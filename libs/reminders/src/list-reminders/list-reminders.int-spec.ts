import type { RemindersView } from '@app/contracts';
import { OFFICER } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

const NOW = '2090-05-25T06:00:00Z';

describe('the list of reminders', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: NOW });
  });
  afterEach(() => register.close());
  const list = async (): Promise<RemindersView> => {
    const reply = await register.app.inject({
      url: '/api/v1/reminders?body=CWG-COP',
      headers: { authorization: 'CWG-COP' },
    });
    expect(reply.statusCode).toBe(200);
    return reply.json<RemindersView>();
  };

  it('says that reminders are off', async () => {
    await register.record('Draft the statement');
    expect(await list()).toMatchObject({ switchedOn: null, upcoming: [], mails: [] });
  });

  it('says what is planned, held, waiting, suppressed (of both owners) and sent', async () => {
    await register.switchOn('2090-05-20');
    const outcomeId = await register.record('Draft the statement', {
      owners: [
        { entity: 'cwg-cop-secretariat', restsOn: null },
        { entity: 'unicef', restsOn: null },
      ],
    });
    await register.app.get(TickReminders).tick({ at: new Date(NOW) });
    const view = await list();
    const ref = { outcomeId, reference: 'CWG-COP-20/1', title: 'Draft the statement' };
    expect(view).toMatchObject({ body: 'CWG-COP', switchedOn: '2090-05-20', unaddressed: [], waiting: [] });
    expect(view.upcoming.slice(0, 3)).toEqual(
      ['2090-05-31', '2090-06-01', '2090-06-02'].map((day) => ({
        ...{ ...ref, on: day, reason: 'due', due: '2090-06-01', to: { id: OFFICER, name: 'Secretariat officer' } },
      })),
    );
    expect(view.upcoming.at(-1)).toMatchObject({ reason: 'escalated', to: { name: "The Chair's office" } });
    expect(view.held).toEqual([{ ...ref, owner: { id: 'unicef', name: 'UNICEF' } }]);
    expect(view.suppressed).toEqual([
      { ...ref, count: 3, from: '2090-05-02', to: '2090-05-18', why: 'past when recorded' },
    ]);
    expect(view.mails).toMatchObject([
      {
        ...{ day: '2090-05-25', to: { id: OFFICER, name: 'Secretariat officer' }, state: 'sent', attempts: 1 },
        ...{ outcomes: ['CWG-COP-20/1'], subject: 'Due in 7 days: Draft the statement (CWG-COP-20/1)' },
      },
    ]);
  });

  it('knows no other body and is closed to those of other bodies', async () => {
    const ask = (body: string, as: string) =>
      register.app.inject({ url: `/api/v1/reminders?body=${body}`, headers: { authorization: as } });
    expect((await ask('CWG-FHR', 'CWG-FHR')).json()).toMatchObject({ code: 'body-unknown', status: 404 });
    expect((await ask('CWG-COP', 'CWG-FHR')).statusCode).toBe(403);
  });
});
