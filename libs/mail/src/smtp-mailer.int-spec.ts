import { type MailServer, mailServer } from '../../../test/support/mail-server.js';
import type { OutgoingMail } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

const mail: OutgoingMail = {
  messageId: '<digest.p1.2027-02-22@sequitur.example.org>',
  to: { name: 'Officer, Secretariat', address: 'officer@example.org' },
  subject: 'Élan: 2 outcomes due',
  text: 'Two outcomes are due.\n',
  html: '<p>Two outcomes are due.</p>',
  headers: { 'List-Unsubscribe': '<https://sequitur.example.org/reminders>' },
  attachments: [
    { filename: 'due.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content: 'BEGIN:VCALENDAR' },
  ],
};

describe('mail over SMTP', () => {
  let server: MailServer;
  let mailer: SmtpMailer;
  beforeEach(async () => {
    server = await mailServer();
    mailer = new SmtpMailer(server.url, 'Sequitur <sequitur@example.org>');
  });
  afterEach(() => server.close());

  it('arrives as it was written', async () => {
    expect(await mailer.send(mail)).toEqual({ accepted: ['officer@example.org'], messageId: mail.messageId });
    const [received] = server.received;
    expect(received).toMatchObject({
      from: { name: 'Sequitur', address: 'sequitur@example.org' },
      to: [{ name: 'Officer, Secretariat', address: 'officer@example.org' }],
      messageId: mail.messageId,
      subject: mail.subject,
    });
    expect(received?.text?.trim()).toBe(mail.text.trim());
    expect(received?.html).toContain('<p>Two outcomes are due.</p>');
    expect(received?.headers).toContainEqual(
      expect.objectContaining({ key: 'list-unsubscribe', value: '<https://sequitur.example.org/reminders>' }),
    );
    expect(received?.attachments).toMatchObject([
      { filename: 'due.ics', mimeType: 'text/calendar', method: 'PUBLISH' },
    ]);
  });

  it('says why the server did not take it, without the address', async () => {
    server.refuse('mailbox of <officer@example.org> is full');
    await expect(mailer.send(mail)).rejects.toMatchObject({
      code: 'mail-not-accepted',
      message: expect.stringMatching(/mailbox of <address> is full/) as string,
    });
  });

  it.each([
    ['550 5.1.1 No such person', { permanent: true, status: '5.1.1' }],
    ['452 4.2.2 Mailbox full', { permanent: false, status: '4.2.2' }],
    ['550 5.7.1 Relaying denied', null],
  ])('says what the server said of the address: %s', async (words, bounce) => {
    server.refuseAddress('officer@example.org', words);
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'mail-not-accepted', bounce });
    expect(server.received).toEqual([]);
  });

  it('asks for answers where it is told to', async () => {
    await mailer.send({ ...mail, replyTo: ['a@example.org', 'b@example.org'] });
    expect(server.received[0]?.replyTo).toMatchObject([{ address: 'a@example.org' }, { address: 'b@example.org' }]);
  });

  it('says so when the server is away', async () => {
    await server.close();
    await expect(mailer.send(mail)).rejects.toMatchObject({ code: 'mail-not-accepted', bounce: null });
    server = await mailServer();
  });
});
