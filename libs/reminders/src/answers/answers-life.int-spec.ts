import { EventStore } from '@app/event-store';
import { CLOCK, type Clock, isoDateOf } from '@app/kernel';
import { Mailer } from '@app/mail';
import { Pool } from 'pg';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { OFFICER } from '../spec-support/establish.js';
import { MailedRegister } from '../spec-support/mailed-register.js';
import { SECRET } from '../spec-support/register.js';
import { AnswerCopies } from './copies/answer-copies.js';
import { SendCopies } from './copies/send-copies.js';
import { answerLink } from './links/answer-link.js';
import { MailedOutcomes } from './open-link/mailed-outcomes.js';

const signer = {
  publicUrl: 'https://sequitur.example.org',
  mailFrom: 'Sequitur <sequitur@example.org>',
  sessionSecret: SECRET,
};

describe('what becomes of an answer', () => {
  let mailed: MailedRegister;
  beforeAll(async () => {
    mailed = await MailedRegister.open(10);
  }, 60_000);
  afterAll(() => mailed.register.close());
  beforeEach(() => mailed.next());

  const answer = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    const path = new URL(
      answerLink(signer, { messageId: mailed.messageId, day: isoDateOf('2090-05-25') }, mailed.outcome),
    ).pathname;
    const reply = await mailed.register.app.inject({
      ...{ method: 'POST', url: path, payload: new URLSearchParams(fields).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply.statusCode).toBe(303);
  };
  const settle = async (how: string, more: object = {}) => {
    const [newest] = await mailed.shown();
    return mailed.call('POST', `/outcomes/${mailed.outcome}/answer-settlements`, { answer: newest?.id, how, ...more });
  };
  const history = () => mailed.register.app.get(EventStore).read(`outcome-${mailed.outcome}`);

  describe('in the hands of the secretariat', () => {
    it('is shown to its officers, with whom it came through, and to nobody else', async () => {
      await answer({ kind: 'not_ours', as: 'other', by: 'A. Example', note: 'Ask UNICEF.' });
      expect(await mailed.shown()).toMatchObject([
        {
          kind: 'not_ours',
          through: 'through the link sent to Focal point of BDT (BDT), by A. Example (self-declared)',
          note: 'Ask UNICEF.',
          settled: null,
        },
      ]);
      expect(await mailed.call('GET', `/outcomes/${mailed.outcome}/answers`, undefined, 'CWG-FHR')).toMatchObject({
        status: 403,
      });
      expect(await mailed.call('GET', `/outcomes/${crypto.randomUUID()}/answers`)).toMatchObject({ status: 404 });
    });

    it('becomes a claim to be verified, attributed as it was given, once it is accepted', async () => {
      await answer({ kind: 'done', as: 'other', by: 'A. Example', link: 'https://www.example.org/g' });
      expect(await settle('accepted')).toMatchObject({ status: 201 });
      expect((await history()).at(-1)).toMatchObject({
        type: 'CompletionClaimed',
        actor: OFFICER,
        data: { evidence: { link: 'https://www.example.org/g' } },
        prose: {
          note: 'Answered through the link sent to Focal point of BDT (BDT), by A. Example (self-declared).',
        },
      });
      expect(await mailed.shown()).toMatchObject([{ settled: { how: 'accepted', by: 'Secretariat officer' } }]);
      expect(await settle('accepted')).toMatchObject({ status: 201 });
      expect(await history()).toHaveLength(2);
    });

    it('is not accepted as done without evidence, and goes on waiting', async () => {
      await answer({ kind: 'done', as: 'recipient' });
      expect(await settle('accepted')).toMatchObject({ status: 409, json: { code: 'step-incomplete' } });
      expect(await mailed.shown()).toMatchObject([{ settled: null }]);
      expect(await settle('accepted', { documentReference: 'C90/50' })).toMatchObject({ status: 201 });
      expect((await history()).at(-1)).toMatchObject({ data: { evidence: { documentReference: 'C90/50' } } });
    });

    it('is noted or declined with a reason, once, after which the chase goes on', async () => {
      await answer({ kind: 'more_time', until: '2090-09-01', as: 'recipient' });
      await mailed.register.settled();
      const since = async () => {
        const query = 'select waiting_since as since from read.reminder_answers where outcome_id = $1';
        return (await mailed.register.app.get(Pool).query<{ since: string | null }>(query, [mailed.outcome])).rows[0]
          ?.since;
      };
      expect(await since()).toBe('2090-05-25');
      expect(await settle('declined')).toMatchObject({ status: 422, json: { code: 'answer-reason-missing' } });
      expect(await settle('accepted')).toMatchObject({ status: 409, json: { code: 'answer-not-a-step' } });
      expect(await settle('declined', { reason: 'The group set the date.' })).toMatchObject({ status: 201 });
      expect(await settle('noted')).toMatchObject({ status: 409, json: { code: 'answer-settled' } });
      await mailed.register.settled();
      expect(await since()).toBeNull();
      expect(await history()).toHaveLength(1);
    });
  });

  it('that somebody else gave is copied once to whoever got the mail, also when the mail server is away', async () => {
    const { app, mails } = mailed.register;
    const clock: Clock = app.get(CLOCK);
    const copies = new SendCopies(
      app.get(AnswerCopies),
      app.get(EventStore),
      app.get(MailedOutcomes),
      app.get(ReminderFacts),
      app.get(Mailer),
      signer,
      clock,
    );
    await copies.sendAll();
    const before = mails.received.length;
    await answer({ kind: 'in_progress', as: 'other', by: 'A. Example', note: 'Half of it.' });
    mails.refusal = 'away';
    await copies.sendAll();
    mails.refusal = null;
    await app.get(Pool).query(`update reminders.answer_copy set claimed_until = now() where state = 'failed'`);
    await copies.sendAll();
    await copies.sendAll();
    expect(mails.received.slice(before)).toMatchObject([
      {
        to: { address: 'focal@example.org' },
        subject: expect.stringContaining('Answered through your link') as unknown,
        headers: { 'Auto-Submitted': 'auto-generated', References: mailed.messageId },
      },
    ]);
    expect(mails.received.at(-1)?.text).toContain('by A. Example (self-declared)');
    await answer({ kind: 'in_progress', as: 'other', by: 'A. Example', note: 'Half of it.' });
    await copies.sendAll();
    expect(mails.received).toHaveLength(before + 1);
  });
});
