import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNote, parseVerifierKey } from '@app/audit';
import { AuditKeyView, AuditView, ClosingView, MeetingView } from '@app/contracts';
import { dateIn } from '@app/kernel';
import { type Email } from 'postal-mime';
import { type MailServer, mailServer } from '../../support/mail-server.js';
import { type RunningApp, startApp } from '../../support/running-app.js';
import { Client } from '../http/client.js';

const MEETING = '/api/v1/meetings/CWG-COP-20';
const today = dateIn('Europe/Zurich', new Date());

/** The signed note, byte for byte as it was attached. */
function noteOf(mail: Email | undefined): string {
  const content = mail?.attachments[0]?.content;
  if (content === undefined) throw new Error('There is no mail with an attachment.');
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

describe('the road from closing a meeting to a proof in other hands', () => {
  let server: MailServer;
  let app: RunningApp;
  let officer: Client;
  beforeAll(async () => {
    server = await mailServer();
    app = await startApp({ env: { SMTP_URL: server.url, MAIL_FROM: 'Sequitur <sequitur@example.org>' } });
    officer = await Client.signedInBy(app.signInLink);
  });
  afterAll(async () => {
    await app.stop();
    await server.close();
  });

  const close = () => officer.send('POST', `${MEETING}/close`, { effectiveOn: today });
  const mailsReceived = async (number: number): Promise<readonly Email[]> => {
    while (server.received.length < number) await server.next();
    return server.received;
  };

  it('begins with a meeting that is open, and its report reviewed', async () => {
    expect(await officer.read(MeetingView, MEETING)).toMatchObject({ closedOn: null });
    expect(await officer.read(ClosingView, `${MEETING}/closing`)).toEqual({
      closedOn: null,
      checkpoint: null,
      mails: [],
    });
  });

  it('mails the chair and the auditor a checkpoint when it is closed', async () => {
    expect(await close()).toMatchObject({ status: 200 });
    const mails = await mailsReceived(2);
    expect(mails.map(({ to }) => to?.[0]?.address).sort()).toEqual(['auditor@example.org', 'chair@example.org']);
    for (const mail of mails) {
      expect(mail.subject).toMatch(/^Checkpoint of the register after CWG-COP-20, closed on /);
      expect(mail.attachments).toMatchObject([{ mimeType: 'text/plain', disposition: 'attachment' }]);
      expect(noteOf(mail)).toMatch(/\nclosed CWG-COP-20\n/);
      expect(mail.text).toContain(noteOf(mail).trimEnd());
    }
  });

  it('has in it what the published key has signed, and all that was recorded', async () => {
    const { keys } = await new Client(app.url).read(AuditKeyView, '/api/v1/audit/key');
    const published = keys.map(({ verifierKey }) => parseVerifierKey(verifierKey));
    const note = noteOf(server.received[0]);
    expect(() => openNote(note, published)).not.toThrow();
    expect(() => openNote(note.replace('closed CWG-COP-20', 'closed CWG-COP-19'), published)).toThrow();
    const { events } = await officer.read(AuditView, '/api/v1/audit');
    expect(note.split('\n')[1]).toBe(String(events));
  });

  it('can be held against the database', async () => {
    const copy = join(app.dataDir, 'copy.txt');
    const note = noteOf(server.received[0]);
    await writeFile(copy, note);
    expect(await app.cli('verify', '--checkpoint', copy)).toMatchObject({ code: 0 });
    await writeFile(copy, note.replace('closed CWG-COP-20', 'closed CWG-COP-19'));
    expect(await app.cli('verify', '--checkpoint', copy)).toMatchObject({ code: 1 });
  });

  it('is told on the page of the meeting', async () => {
    const { closedOn } = await officer.read(MeetingView, MEETING);
    const { mails, checkpoint } = await officer.read(ClosingView, `${MEETING}/closing`);
    expect({ closedOn, checkpoint }).toEqual({ closedOn: today, checkpoint: expect.anything() as unknown });
    expect(mails).toMatchObject([
      { name: 'Office of the Chair', roles: ['chair'] },
      { name: 'Auditor', roles: ['auditor'] },
    ]);
  });

  it('is closed once, and mailed once', async () => {
    expect(await close()).toMatchObject({ status: 409, body: { code: 'meeting-already-closed' } });
    expect(server.received).toHaveLength(2);
  });
});
