import { Pool } from 'pg';
import { MailedRegister } from '../../spec-support/mailed-register.js';
import { SECRET } from '../../spec-support/register.js';

describe('an answer by mail', () => {
  let mailed: MailedRegister;
  beforeAll(async () => {
    mailed = await MailedRegister.open(8);
  }, 60_000);
  afterAll(() => mailed.register.close());
  beforeEach(() => mailed.next());

  const takeIn = async (lines: readonly string[], secret = SECRET) => {
    const reply = await mailed.register.app.inject({
      ...{ method: 'POST', url: '/api/v1/inbound-mail', payload: Buffer.from(lines.join('\r\n')) },
      headers: { 'content-type': 'message/rfc822', 'x-inbound-secret': secret },
    });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const reply = (more: readonly string[], words: string, from = 'Focal point <focal@example.org>') => [
    ...[`From: ${from}`, 'To: sequitur@example.org', `Message-ID: <${crypto.randomUUID()}@mail.example.org>`],
    ...[`In-Reply-To: ${mailed.messageId}`, ...more, '', words],
  ];

  describe('by a reply to the mail', () => {
    it('becomes a note on the outcome that it names, once, with what is attached', async () => {
      const mail = [
        ...[`From: A. Example <a@ministry.example.org>`, 'Message-ID: <one@ministry.example.org>'],
        ...[`References: ${mailed.messageId}`, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=x', ''],
        ...[
          '--x',
          'Content-Type: text/plain; charset=utf-8',
          '',
          `${mailed.reference} was sent yesterday.`,
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
      expect(await mailed.shown()).toMatchObject([
        {
          kind: 'note',
          note: `${mailed.reference} was sent yesterday.`,
          through:
            'by a reply to the mail sent to Focal point of BDT (BDT), by A. Example <a@ministry.example.org> (self-declared)',
          files: [{ name: 'update.txt', mediaType: 'text/plain' }],
        },
      ]);
      const sha256 = (await mailed.shown())[0]?.files[0]?.sha256 ?? '';
      const file = await mailed.register.app.inject({
        url: `/api/v1/outcomes/${mailed.outcome}/answer-files/${sha256}`,
        headers: { authorization: 'CWG-COP' },
      });
      expect(file.body).toContain('All of it.');
      expect(file.headers['content-disposition']).toMatch(/^attachment/);
    });

    it('of the one who got it names nobody else', async () => {
      await takeIn(reply([], `${mailed.reference}: it is under way.`));
      expect(await mailed.recorded()).toMatchObject([
        {
          actor: 'inbound-mail',
          data: { via: 'reply', forwarded: false },
          prose: { note: `${mailed.reference}: it is under way.` },
        },
      ]);
    });

    it.each([
      ['a holiday answer', ['Auto-Submitted: auto-replied']],
      ['a list', ['List-Id: <list.example.org>']],
      ['an answer of a program', ['Precedence: bulk']],
    ])('is recorded and not acted on where it is %s', async (_, header) => {
      const sent = mailed.register.mails.received.length;
      expect((await takeIn(reply(header, `${mailed.reference}: I am away.`))).json).toEqual({
        kind: 'auto_reply',
        notes: 0,
      });
      expect(await mailed.recorded()).toEqual([]);
      expect(mailed.register.mails.received).toHaveLength(sent);
    });

    it('to no mail of ours is recorded and not acted on', async () => {
      const mail = [
        'From: a@example.org',
        'Message-ID: <two@example.org>',
        'In-Reply-To: <x@example.org>',
        '',
        mailed.reference,
      ];
      expect((await takeIn(mail)).json).toEqual({ kind: 'unmatched', notes: 0 });
      expect(await mailed.recorded()).toEqual([]);
    });

    it('is taken from the mail server only', async () => {
      expect(await takeIn(reply([], mailed.reference), 'wrong')).toMatchObject({
        status: 401,
        json: { code: 'inbound-secret-wrong' },
      });
      expect(await takeIn([])).toMatchObject({ status: 422 });
      expect(await mailed.recorded()).toEqual([]);
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
      ...['--x', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${mailed.messageId}`, '', '--x--', ''],
    ];
    expect((await takeIn(report)).json).toEqual({ kind: 'bounce', notes: 0 });
    expect((await takeIn(report)).json).toEqual({ kind: 'bounce', notes: 0 });
    const { rows } = await mailed.register.app
      .get(Pool)
      .query('select state, why from reminders.mail where message_id = $1', [mailed.messageId]);
    expect(rows).toEqual([{ state: 'bounced', why: '5.1.1 550 5.1.1 (address) unknown' }]);
    const bounces = await mailed.register.app
      .get(Pool)
      .query('select permanent, status, mails from reminders.address_bounce');
    expect(bounces.rows).toEqual([{ permanent: true, status: '5.1.1', mails: 1 }]);
  });
});
