import type { ReminderAnswersView } from '@app/contracts';
import { EventStore } from '@app/event-store';
import { CLOCK, type Clock, isoDateOf } from '@app/kernel';
import { Mailer } from '@app/mail';
import { Pool } from 'pg';
import { ReminderFacts } from '../facts/reminder-facts.js';
import { OFFICER } from '../spec-support/establish.js';
import { Register, SECRET } from '../spec-support/register.js';
import { TickReminders } from '../tick-reminders/tick-reminders.js';
import { answersStream } from './answers.stream.js';
import { AnswerCopies } from './copies/answer-copies.js';
import { SendCopies } from './copies/send-copies.js';
import { answerLink } from './links/answer-link.js';
import { MailedOutcomes } from './open-link/mailed-outcomes.js';

const WEEK_BEFORE = '2090-05-25T06:00:00Z';
const signer = {
  publicUrl: 'https://sequitur.example.org',
  mailFrom: 'Sequitur <sequitur@example.org>',
  sessionSecret: SECRET,
};

describe('what becomes of an answer', () => {
  let register: Register;
  let outcome: string;
  let reference: string;
  let messageId: string;
  const waiting: string[] = [];
  beforeAll(async () => {
    register = await Register.open({ now: WEEK_BEFORE });
    await register.switchOn();
    for (let n = 1; n <= 16; n += 1)
      waiting.push(await register.record(`Draft part ${n}`, { owners: [{ entity: 'bdt', restsOn: null }] }));
    await register.app.get(TickReminders).tick({ at: new Date(WEEK_BEFORE) });
    messageId = register.mails.received.find(({ to }) => to.address === 'focal@example.org')?.messageId ?? '';
  }, 60_000);
  afterAll(() => register.close());
  beforeEach(async () => {
    outcome = waiting.shift() ?? '';
    reference = (await register.app.get(MailedOutcomes).outcome(outcome))?.reference ?? '';
  });

  const answer = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    const path = new URL(answerLink(signer, { messageId, day: isoDateOf('2090-05-25') }, outcome)).pathname;
    const reply = await register.app.inject({
      ...{ method: 'POST', url: path, payload: new URLSearchParams(fields).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply.statusCode).toBe(303);
  };
  const call = async (method: 'GET' | 'POST', path: string, payload?: object, authorization = 'CWG-COP') => {
    const headers = { authorization, ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }) };
    const reply = await register.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const shown = async () => {
    const { items } = (await call('GET', `/outcomes/${outcome}/answers`)).json as unknown as ReminderAnswersView;
    return items;
  };
  const settle = async (how: string, more: object = {}) => {
    const [newest] = await shown();
    return call('POST', `/outcomes/${outcome}/answer-settlements`, { answer: newest?.id, how, ...more });
  };
  const history = () => register.app.get(EventStore).read(`outcome-${outcome}`);
  const recorded = () => register.app.get(EventStore).read(answersStream(outcome).streamId);
  const takeIn = async (lines: readonly string[], secret = SECRET) => {
    const reply = await register.app.inject({
      ...{ method: 'POST', url: '/api/v1/inbound-mail', payload: Buffer.from(lines.join('\r\n')) },
      headers: { 'content-type': 'message/rfc822', 'x-inbound-secret': secret },
    });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const reply = (more: readonly string[], words: string, from = 'Focal point <focal@example.org>') => [
    ...[`From: ${from}`, 'To: sequitur@example.org', `Message-ID: <${crypto.randomUUID()}@mail.example.org>`],
    ...[`In-Reply-To: ${messageId}`, ...more, '', words],
  ];

  describe('in the hands of the secretariat', () => {
    it('is shown to its officers, with whom it came through, and to nobody else', async () => {
      await answer({ kind: 'not_ours', as: 'other', by: 'A. Example', note: 'Ask UNICEF.' });
      expect(await shown()).toMatchObject([
        {
          kind: 'not_ours',
          through: 'through the link sent to Focal point of BDT (BDT), by A. Example (self-declared)',
          note: 'Ask UNICEF.',
          settled: null,
        },
      ]);
      expect(await call('GET', `/outcomes/${outcome}/answers`, undefined, 'CWG-FHR')).toMatchObject({ status: 403 });
      expect(await call('GET', `/outcomes/${crypto.randomUUID()}/answers`)).toMatchObject({ status: 404 });
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
      expect(await shown()).toMatchObject([{ settled: { how: 'accepted', by: 'Secretariat officer' } }]);
      expect(await settle('accepted')).toMatchObject({ status: 201 });
      expect(await history()).toHaveLength(2);
    });

    it('is not accepted as done without evidence, and goes on waiting', async () => {
      await answer({ kind: 'done', as: 'recipient' });
      expect(await settle('accepted')).toMatchObject({ status: 409, json: { code: 'step-incomplete' } });
      expect(await shown()).toMatchObject([{ settled: null }]);
      expect(await settle('accepted', { documentReference: 'C90/50' })).toMatchObject({ status: 201 });
      expect((await history()).at(-1)).toMatchObject({ data: { evidence: { documentReference: 'C90/50' } } });
    });

    it('is noted or declined with a reason, once, after which the chase goes on', async () => {
      await answer({ kind: 'more_time', until: '2090-09-01', as: 'recipient' });
      await register.settled();
      const since = async () => {
        const query = 'select waiting_since as since from read.reminder_answers where outcome_id = $1';
        return (await register.app.get(Pool).query<{ since: string | null }>(query, [outcome])).rows[0]?.since;
      };
      expect(await since()).toBe('2090-05-25');
      expect(await settle('declined')).toMatchObject({ status: 422, json: { code: 'answer-reason-missing' } });
      expect(await settle('accepted')).toMatchObject({ status: 409, json: { code: 'answer-not-a-step' } });
      expect(await settle('declined', { reason: 'The group set the date.' })).toMatchObject({ status: 201 });
      expect(await settle('noted')).toMatchObject({ status: 409, json: { code: 'answer-settled' } });
      await register.settled();
      expect(await since()).toBeNull();
      expect(await history()).toHaveLength(1);
    });
  });

  it('that somebody else gave is copied once to whoever got the mail, also when the mail server is away', async () => {
    const { app, mails } = register;
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
        headers: { 'Auto-Submitted': 'auto-generated', References: messageId },
      },
    ]);
    expect(mails.received.at(-1)?.text).toContain('by A. Example (self-declared)');
    await answer({ kind: 'in_progress', as: 'other', by: 'A. Example', note: 'Half of it.' });
    await copies.sendAll();
    expect(mails.received).toHaveLength(before + 1);
  });

  describe('by a reply to the mail', () => {
    it('becomes a note on the outcome that it names, once, with what is attached', async () => {
      const mail = [
        ...[`From: A. Example <a@ministry.example.org>`, 'Message-ID: <one@ministry.example.org>'],
        ...[`References: ${messageId}`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', ''],
        ...[
          '--x',
          'Content-Type: text/plain; charset=utf-8',
          '',
          `${reference} was sent yesterday.`,
          '> Due in 7 days',
        ],
        ...[
          '--x',
          'Content-Type: text/plain; name=update.txt',
          'Content-Disposition: attachment; filename=update.txt',
          '',
        ],
        ...['All of it.', '--x--', ''],
      ];
      expect(await takeIn(mail)).toEqual({ status: 200, json: { kind: 'reply', notes: 1 } });
      expect(await takeIn(mail)).toEqual({ status: 200, json: { kind: 'reply', notes: 0 } });
      expect(await shown()).toMatchObject([
        {
          kind: 'note',
          note: `${reference} was sent yesterday.`,
          through:
            'by a reply to the mail sent to Focal point of BDT (BDT), by A. Example <a@ministry.example.org> (self-declared)',
          files: [{ name: 'update.txt', mediaType: 'text/plain' }],
        },
      ]);
      const sha256 = (await shown())[0]?.files[0]?.sha256 ?? '';
      const file = await register.app.inject({
        url: `/api/v1/outcomes/${outcome}/answer-files/${sha256}`,
        headers: { authorization: 'CWG-COP' },
      });
      expect(file.body).toContain('All of it.');
      expect(file.headers['content-disposition']).toMatch(/^attachment/);
    });

    it('of the one who got it names nobody else', async () => {
      await takeIn(reply([], `${reference}: it is under way.`));
      expect(await recorded()).toMatchObject([
        {
          actor: 'inbound-mail',
          data: { via: 'reply', forwarded: false },
          prose: { note: `${reference}: it is under way.` },
        },
      ]);
    });

    it.each([
      ['a holiday answer', ['Auto-Submitted: auto-replied']],
      ['a list', ['List-Id: <list.example.org>']],
      ['an answer of a program', ['Precedence: bulk']],
    ])('is recorded and not acted on where it is %s', async (_, header) => {
      const sent = register.mails.received.length;
      expect((await takeIn(reply(header, `${reference}: I am away.`))).json).toEqual({ kind: 'auto_reply', notes: 0 });
      expect(await recorded()).toEqual([]);
      expect(register.mails.received).toHaveLength(sent);
    });

    it('to no mail of ours is recorded and not acted on', async () => {
      const mail = [
        'From: a@example.org',
        'Message-ID: <two@example.org>',
        'In-Reply-To: <x@example.org>',
        '',
        reference,
      ];
      expect((await takeIn(mail)).json).toEqual({ kind: 'unmatched', notes: 0 });
      expect(await recorded()).toEqual([]);
    });

    it('is taken from the mail server only', async () => {
      expect(await takeIn(reply([], reference), 'wrong')).toMatchObject({
        status: 401,
        json: { code: 'inbound-secret-wrong' },
      });
      expect(await takeIn([])).toMatchObject({ status: 422 });
      expect(await recorded()).toEqual([]);
    });
  });

  it('never comes where the mail did not arrive: the ledger says so, and the address is left alone', async () => {
    const report = [
      ...['From: MAILER-DAEMON <>', 'Message-ID: <three@mx.example.org>', 'Auto-Submitted: auto-replied'],
      ...['MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary=x', ''],
      ...['--x', 'Content-Type: text/plain', '', 'It did not arrive.'],
      ...['--x', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example.org', ''],
      ...['Final-Recipient: rfc822; focal@example.org', 'Action: failed', 'Status: 5.1.1'],
      ...['Diagnostic-Code: smtp; 550 5.1.1 <focal@example.org> unknown', ''],
      ...['--x', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${messageId}`, '', '--x--', ''],
    ];
    expect((await takeIn(report)).json).toEqual({ kind: 'bounce', notes: 0 });
    expect((await takeIn(report)).json).toEqual({ kind: 'bounce', notes: 0 });
    const { rows } = await register.app
      .get(Pool)
      .query('select state, why from reminders.mail where message_id = $1', [messageId]);
    expect(rows).toEqual([{ state: 'bounced', why: '5.1.1 550 5.1.1 (address) unknown' }]);
    const bounces = await register.app.get(Pool).query('select permanent, status, mails from reminders.address_bounce');
    expect(bounces.rows).toEqual([{ permanent: true, status: '5.1.1', mails: 1 }]);
  });
});
