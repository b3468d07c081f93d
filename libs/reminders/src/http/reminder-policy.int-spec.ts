import type { ReminderPolicyView, RemindersView } from '@app/contracts';
import { Register } from '../spec-support/register.js';

describe('the policy of a body, over HTTP', () => {
  let register: Register;
  beforeAll(async () => {
    register = await Register.open({ now: '2090-05-25T06:00:00Z' });
    await register.switchOn('2090-05-20');
  });
  afterAll(() => register.close());

  const call = async (method: 'GET' | 'POST', path: string, payload?: object, authorization = 'CWG-COP') => {
    const key = method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {};
    const headers = { authorization, ...key };
    const reply = await register.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const shown = async () =>
    (await call('GET', '/bodies/CWG-COP/reminder-policy')).json as unknown as ReminderPolicyView;
  const settable = async () => {
    const { body: _body, standard: _standard, version: _version, ...policy } = await shown();
    return policy;
  };

  it('begins as every body does', async () => {
    expect(await shown()).toMatchObject({ body: 'CWG-COP', standard: true, version: 0, beforeMeeting: [50, 14] });
    expect(await call('GET', '/bodies/NOBODY/reminder-policy', undefined, 'NOBODY')).toMatchObject({ status: 404 });
  });

  it('is set as a whole, days in their order, and moves what is to come at once', async () => {
    const outcome = await register.record('Draft the statement');
    const policy = { ...(await settable()), inside: { days: [2, -3], toChair: null } };
    expect(await call('POST', '/bodies/CWG-COP/reminder-policies', policy)).toMatchObject({ status: 201 });
    await register.settled();
    expect(await shown()).toMatchObject({ standard: false, version: 1, inside: { days: [-3, 2], toChair: null } });
    const { upcoming } = (await call('GET', '/reminders?body=CWG-COP')).json as unknown as RemindersView;
    expect(upcoming.filter(({ outcomeId }) => outcomeId === outcome).map(({ on }) => on)).toEqual([
      ...['2090-05-29', '2090-06-05'],
    ]);
  });

  it('is refused with its field, and by those who may not', async () => {
    const policy = { ...(await settable()), answerAfter: 0 };
    expect(await call('POST', '/bodies/CWG-COP/reminder-policies', policy)).toMatchObject({
      status: 422,
      json: { code: 'reminder-policy-invalid', field: 'answerAfter' },
    });
    expect(await call('POST', '/bodies/CWG-COP/reminder-policies', policy, 'CWG-FHR')).toMatchObject({ status: 403 });
  });
});
