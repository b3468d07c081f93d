import { isoDateOf } from '@app/kernel';
import { EventStore } from '@app/event-store';
import { OFFICER } from '../spec-support/establish.js';
import { Register } from '../spec-support/register.js';
import { type TickAnswer, TickReminders } from './tick-reminders.js';

/** 25 May 2090 is a Thursday, a week before the date; eight in the morning in Zurich. */
const WEEK_BEFORE = '2090-05-25T06:00:00Z';

describe('a tick', () => {
  let register: Register;
  beforeEach(async () => {
    register = await Register.open({ now: WEEK_BEFORE });
  });
  afterEach(() => register.close());
  const tick = (at: string): Promise<TickAnswer> => register.app.get(TickReminders).tick({ at: new Date(at) });
  const subjects = (): readonly (string | undefined)[] => register.mails.received.map(({ subject }) => subject);

  it('says where to switch reminders on while they are off', async () => {
    await register.record('Draft the statement');
    const { mails, message } = await tick(WEEK_BEFORE);
    expect(mails).toEqual([]);
    expect(message).toMatch(/^No body has reminders switched on. Switch them on /);
  });

  it('mails what is due, once, and the log has it', async () => {
    const outcome = await register.record('Draft the statement');
    await register.switchOn();
    const { mails, message } = await tick(WEEK_BEFORE);
    expect(message).toMatch(
      /^1 mail sent. The next reminder is planned for 2090-05-31T06:00:00.000Z: CWG-COP-20\/1, due on 2090-06-01/,
    );
    expect(mails).toMatchObject([{ subject: 'Due in 7 days: Draft the statement (CWG-COP-20/1)' }]);
    const [mail] = register.mails.received;
    expect(mail).toMatchObject({
      to: { name: 'Secretariat officer', address: 'officer@example.org' },
      messageId: `<digest.${OFFICER}.2090-05-25@sequitur.example.org>`,
    });
    for (const part of [mail?.text, mail?.html])
      expect(part).toContain(`https://sequitur.example.org/register/${outcome}`);
    expect(mail?.attachments).toMatchObject([
      { filename: 'outcomes-due.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH' },
    ]);

    expect((await tick('2090-05-25T20:00:00Z')).message).toMatch(
      /^Nothing is due at 2090-05-25T20:00:00.000Z. The next/,
    );
    expect((await tick('2090-05-26T06:00:00Z')).mails).toEqual([]);
    expect(register.mails.received).toHaveLength(1);
    expect(await register.app.get(EventStore).read(`reminder-${OFFICER}-2090-05-25`)).toMatchObject([
      {
        type: 'ReminderSent',
        scope: 'CWG-COP',
        data: {
          recipient: { person: OFFICER, entity: 'cwg-cop-secretariat' },
          items: [{ outcome, version: 1, moment: 'due cwg-cop-secretariat 2090-06-01 2090-05-25', due: '2090-06-01' }],
          attempt: 1,
        },
        prose: { subject: 'Due in 7 days: Draft the statement (CWG-COP-20/1)', text: mails[0]?.text },
      },
    ]);
  });

  it('sends one mail a person with all that is due', async () => {
    await register.switchOn();
    await register.record('First');
    await register.record('Second');
    await register.record('Third', { owners: [{ entity: 'bdt', restsOn: null }] });
    await register.record('Fourth', { owners: [{ entity: 'unicef', restsOn: null }] });
    const { mails } = await tick(WEEK_BEFORE);
    expect(mails.map(({ to, subject }) => [to.address, subject])).toEqual([
      ['officer@example.org', 'CWG-COP: 2 due by 1 June 2090'],
      ['focal@example.org', 'Due in 7 days: Third (CWG-COP-20/3)'],
    ]);
  });

  it('waits for eight in the morning where the person is', async () => {
    await register.record('Draft the statement');
    await register.switchOn();
    const { mails, message } = await tick('2090-05-25T05:59:59Z');
    expect(mails).toEqual([]);
    expect(message).toContain(`The next reminder is planned for ${new Date(WEEK_BEFORE).toISOString()}`);
  });

  it('moves with the deadline, and says in the next mail what was done since the last', async () => {
    const outcome = await register.record('Draft the statement');
    await register.switchOn();
    await tick(WEEK_BEFORE);
    await register.step(outcome, 'ProgressReported', { progress: 'partly' }, '2090-05-30', 'Half of it is written.');
    await tick('2090-05-31T06:00:00Z');
    expect(subjects()).toEqual([
      'Due in 7 days: Draft the statement (CWG-COP-20/1)',
      'Due tomorrow: Draft the statement (CWG-COP-20/1)',
    ]);
    expect(register.mails.received[0]?.text).not.toContain('SINCE YOUR LAST MAIL');
    expect(register.mails.received[1]?.text).toMatch(
      /SINCE YOUR LAST MAIL[^]*30 May 2090: Progress reported. Half of it is written./,
    );
    await tick('2090-06-01T06:00:00Z');
    expect(register.mails.received[2]?.text).not.toContain('SINCE YOUR LAST MAIL');
  });

  it("tells the chair of a claim, in the chair's own morning, and the owner no more", async () => {
    const outcome = await register.record('Draft the statement');
    await register.switchOn('2020-01-01');
    await register.step(outcome, 'CompletionClaimed', { evidence: { link: 'https://example.org/x' } }, '2090-05-20');
    // Eight in the morning in Auckland, when it is still the evening before in Zurich.
    const { mails } = await tick('2090-05-24T20:00:00Z');
    expect(mails.map(({ to, subject }) => [to.address, subject])).toEqual([
      ['chair@example.org', 'Claimed to be done: Draft the statement (CWG-COP-20/1)'],
    ]);
    expect((await tick(WEEK_BEFORE)).mails).toEqual([]);
  });

  it('goes to the chair after six reminders', async () => {
    await register.record('Draft the statement');
    await register.switchOn();
    const { mails } = await tick('2090-07-13T06:00:00Z');
    expect(mails.map(({ to, subject }) => [to.address, subject])).toEqual([
      ['officer@example.org', 'Overdue by 42 days: Draft the statement (CWG-COP-20/1)'],
      ['chair@example.org', 'Overdue by 42 days: Draft the statement (CWG-COP-20/1)'],
    ]);
    expect(mails[1]?.text).toContain('Reminders after the date brought no answer.');
  });

  it('points out what lacks a deadline or an owner, to the secretariat', async () => {
    await register.switchOn();
    await register.record('Nobody knows when', { owners: [], deadlines: [] });
    const { mails } = await tick('2090-02-06T07:00:00Z');
    expect(mails).toMatchObject([{ subject: 'No deadline, no owner: Nobody knows when (CWG-COP-20/1)' }]);
  });

  it('mails nobody about old reports', async () => {
    await register.record('Of 2014', {
      deadlines: [{ due: { type: 'date', on: isoDateOf('2014-02-21') }, restsOn: null }],
    });
    await register.switchOn('2090-03-01');
    expect((await tick('2090-03-01T09:00:00Z')).message).toBe(
      'Nothing is due at 2090-03-01T09:00:00.000Z. No other reminder is planned.',
    );
  });

  it('names who could not be mailed, goes on with the others, and heals at the next tick', async () => {
    await register.record('Draft the statement');
    await register.switchOn();
    register.mails.refusal = 'Come back later.';
    const { mails, failed, message } = await tick(WEEK_BEFORE);
    expect({ mails, failed }).toMatchObject({ mails: [], failed: [{ recipient: 'Secretariat officer' }] });
    expect(message).toMatch(/^Not sent to Secretariat officer: .*Come back later\./);
    register.mails.refusal = null;
    expect((await tick(WEEK_BEFORE)).mails).toHaveLength(1);
  });
});
