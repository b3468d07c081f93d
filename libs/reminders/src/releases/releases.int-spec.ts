import type { HeldReminders, PolicyPreview, ReleaseAnswer } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { STANDARD_POLICY } from '../domain/index.js';
import { SetReminderPolicy } from '../set-policy/set-reminder-policy.command.js';
import { OFFICER, on } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { PlanFollower } from '../stored-plan/plan-follower.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';

const NOW = '2090-05-25T06:00:00Z';

describe('reminders to others', () => {
  let register: Register;
  let outcome: string;
  beforeEach(async () => {
    register = await Register.open({ now: NOW });
    await register.switchOn();
    outcome = await register.record('Draft the statement', { owners: [{ entity: 'unicef', restsOn: null }] });
    await register.app.get(PlanFollower).untilCaughtUp();
  });
  afterEach(() => register.close());

  const call = async (method: 'GET' | 'POST', path: string, payload?: object, authorization = 'CWG-COP') => {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    const url = `/api/v1/bodies/CWG-COP${path}`;
    const reply = await register.app.inject({
      method,
      url,
      headers: { authorization, ...key },
      ...(payload && { payload }),
    });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const held = async () => (await call('GET', '/held-reminders')).json as unknown as HeldReminders;
  const tick = async (at = NOW) => (await register.app.get(TickReminders).tick({ at: new Date(at) })).mails;
  const release = async (moments: readonly { outcomeId: string; moment: string }[]) => {
    const { status, json } = await call('POST', '/reminder-releases', { moments });
    await register.settled();
    return { status, json: json as unknown as ReleaseAnswer };
  };
  const refs = ({ held: all }: HeldReminders) => all.map(({ outcomeId, moment }) => ({ outcomeId, moment }));
  const nameSignatory = () =>
    register.do(
      new SetReminderPolicy(
        'CWG-COP',
        {
          ...STANDARD_POLICY,
          outside: { ...STANDARD_POLICY.outside, signatory: 'A. Officer', replyTo: 'a.officer@example.org' },
        },
        on('2090-05-24'),
      ),
    );

  it('wait for an officer, who sees to whom they go and how the mail would look', async () => {
    await nameSignatory();
    const { held: all, mails, signatory } = await held();
    expect(all).toMatchObject([
      {
        ...{ outcomeId: outcome, reference: 'CWG-COP-20/1', on: '2090-05-25', due: '2090-06-01' },
        ...{ owner: { id: 'unicef', name: 'UNICEF' }, to: [{ id: 'unicef', name: 'UNICEF' }] },
      },
    ]);
    expect(signatory).toBe('A. Officer');
    expect(mails).toMatchObject([{ to: { id: 'unicef' }, day: '2090-05-25' }]);
    expect(mails[0]?.text).toContain('Draft the statement');
    expect(mails[0]?.text).toContain('A. Officer');
    // Whoever holds a link to answer by may answer, and an officer is not the owner.
    expect(mails[0]?.text).not.toMatch(/\/answer/);
    expect(await tick()).toEqual([]);
  });

  it('go out once they are released, signed, with the next mail, and the log says by whom', async () => {
    await nameSignatory();
    const moments = refs(await held());
    expect(await release(moments)).toMatchObject({ status: 201, json: { decided: 1, left: [] } });
    expect((await held()).held).toEqual([]);
    const [mail, ...others] = await tick();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: { address: 'office@unicef.example.org' } });
    expect(mail?.text).toContain('A. Officer');
    expect(mail?.subject).not.toMatch(/overdue/i);
    expect(await tick()).toEqual([]);
    expect(await register.app.get(EventStore).read(`reminder-releases-${outcome}`)).toMatchObject([
      { type: 'RemindersReleased', actor: OFFICER, data: { moments: moments.map(({ moment }) => moment) } },
    ]);
  });

  it('are not released while nobody is named who signs', async () => {
    expect(await release(refs(await held()))).toMatchObject({
      status: 409,
      json: { code: 'reminder-signatory-missing' },
    });
    expect((await held()).held).toHaveLength(1);
  });

  it('are dismissed with a reason, and the next one waits in its time', async () => {
    const moments = refs(await held());
    const dismissal = { moments, reason: 'They wrote to us yesterday.' };
    expect(await call('POST', '/reminder-dismissals', { moments, reason: ' ' })).toMatchObject({ status: 422 });
    expect(await call('POST', '/reminder-dismissals', dismissal)).toMatchObject({ status: 201, json: { decided: 1 } });
    await register.settled();
    expect((await held()).held).toEqual([]);
    await nameSignatory();
    // Of two officers at once the second changes nothing, and hears so.
    expect(await release(moments)).toMatchObject({ status: 201, json: { decided: 0, left: moments, position: null } });
    expect(await tick()).toEqual([]);
    expect(await register.app.get(EventStore).read(`reminder-releases-${outcome}`)).toMatchObject([
      { type: 'RemindersDismissed', prose: { reason: 'They wrote to us yesterday.' } },
    ]);
  });

  it('are for those who manage reminders', async () => {
    expect(await call('GET', '/held-reminders', undefined, 'CWG-FHR')).toMatchObject({ status: 403 });
    const moments = refs(await held());
    expect(await call('POST', '/reminder-releases', { moments }, 'CWG-FHR')).toMatchObject({ status: 403 });
  });

  it('are shown before a policy is saved: who would get what, when, and what would be held', async () => {
    await register.record('Ours');
    const policy = {
      ...STANDARD_POLICY,
      inside: { days: [-2], toChair: null },
      outside: { ...STANDARD_POLICY.outside, days: [-3] },
    };
    const { status, json } = await call('POST', '/reminder-policy-previews', policy);
    expect(status).toBe(200);
    const { reminders, total } = json as unknown as PolicyPreview;
    expect(total).toBe(2);
    expect(reminders.map(({ title, on: day, to, held: isHeld }) => [title, day, to.name, isHeld])).toEqual([
      ['Draft the statement', '2090-05-29', 'UNICEF', true],
      ['Ours', '2090-05-30', 'Secretariat officer', false],
    ]);
    expect(await call('POST', '/reminder-policy-previews', { ...policy, answerAfter: 0 })).toMatchObject({
      status: 422,
    });
    const { json: saved } = await call('GET', '/reminder-policy');
    expect(saved).toMatchObject({ standard: true });
  });
});
