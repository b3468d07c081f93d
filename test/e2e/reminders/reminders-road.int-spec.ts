import { CommandAnswer, MailboxView, MailView, OutcomeView, RemindersView, type RegisterRow } from '@app/contracts';
import { addDays, dateIn, type IsoDate } from '@app/kernel';
import { type MailServer, mailServer } from '../../support/mail-server.js';
import { type RunningApp, startApp } from '../../support/running-app.js';
import { Client } from '../http/client.js';
import { findOne } from '../http/sample-outcomes.js';

const PLAN = 'CWG-COP-20/12';
const STATEMENT = 'CWG-COP-20/16';
const OFFICERS = ['manager@example.org', 'officer@example.org', 'second-officer@example.org'];
const SUBJECT = /^Due in \d+ days: Address the integration of child online protection .* \(CWG-COP-20\/12\)$/;

/** Far enough ahead that nothing else falls due before, whenever this is run. */
const today = dateIn('Europe/Zurich', new Date());
const DUE = addDays(today, 400);
const MORNING = `${workingDayFrom(addDays(DUE, -30))}T08:00:00Z`;

function workingDayFrom(day: IsoDate): IsoDate {
  const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return isWeekend ? workingDayFrom(addDays(day, 1)) : day;
}

/** An officer at a program of its own: what the page and the command line do. */
class Road {
  private constructor(
    readonly app: RunningApp,
    readonly officer: Client,
    readonly plan: RegisterRow,
    readonly statement: RegisterRow,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}): Promise<Road> {
    const app = await startApp({ env });
    const officer = await Client.signedInBy(app.signInLink);
    return new Road(app, officer, await findOne(officer, PLAN), await findOne(officer, STATEMENT));
  }

  /** Resolves once the pages show it. */
  async switchReminders(on: boolean): Promise<void> {
    const path = '/api/v1/bodies/CWG-COP/reminder-switches';
    const { status, body } = await this.officer.send('POST', path, { on });
    expect(status).toBe(200);
    await this.reminders(CommandAnswer.parse(body).position);
  }

  async moveTheDeadline(): Promise<void> {
    const words = { words: 'by the meeting after the next', grantedBy: 'the Chair', reason: 'The themes changed.' };
    const extension = { due: { type: 'date', on: DUE }, effectiveOn: today, ...words };
    const { position } = await this.officer.done(`/api/v1/outcomes/${this.plan.id}/deadline-extensions`, extension);
    await this.reminders(position);
  }

  async sendTheStatement(): Promise<void> {
    const evidence = { documentReference: 'LS 12/2024' };
    const step = { step: 'LiaisonStatementSent', effectiveOn: '2024-02-15', evidence };
    const { position } = await this.officer.done(`/api/v1/outcomes/${this.statement.id}/steps`, step);
    const seen = { 'X-Min-Position': position };
    const view = await this.officer.read(OutcomeView, `/api/v1/outcomes/${this.statement.id}`, seen);
    expect(view).toMatchObject({ stage: 'closed' });
  }

  async tick(at: string): Promise<string> {
    const { code, stdout, stderr } = await this.app.cli('reminders', 'tick', '--at', at);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  }

  reminders(position?: string): Promise<RemindersView> {
    const headers = position === undefined ? {} : { 'X-Min-Position': position };
    return this.officer.read(RemindersView, '/api/v1/reminders?body=CWG-COP', headers);
  }

  mailbox(): Promise<MailboxView> {
    return this.officer.read(MailboxView, '/api/v1/mailbox');
  }
}

describe('the road to a reminder', () => {
  let road: Road;
  beforeAll(async () => {
    road = await Road.start();
  });
  afterAll(() => road.app.stop());

  it('begins with reminders off, whatever the sample holds', async () => {
    expect(await road.tick(MORNING)).toContain(
      'No body has reminders switched on. Switch them on in the page Reminders',
    );
    expect(await road.reminders()).toMatchObject({ switchedOn: null, upcoming: [], mails: [] });
  });

  it('plans once they are on, and moves the plan with a deadline', async () => {
    await road.switchReminders(true);
    await road.moveTheDeadline();
    const { switchedOn, upcoming, mails } = await road.reminders();
    expect({ switchedOn, mails }).toEqual({ switchedOn: today, mails: [] });
    expect(upcoming[0]).toMatchObject({ reference: PLAN, on: MORNING.slice(0, 10), reason: 'due', due: DUE });
  });

  it('mails nobody for a step alone', async () => {
    await road.sendTheStatement();
    expect(await road.tick(new Date().toISOString())).toMatch(/^Nothing is due at .*The next reminder is planned for /);
    expect(await road.mailbox()).toMatchObject({ delivery: 'mailbox', items: [] });
  });

  it('mails the secretariat what is due, and that the statement was sent', async () => {
    const said = await road.tick(MORNING);
    expect(said).toContain('3 mails sent.');
    const { items } = await road.mailbox();
    expect(items.map(({ to }) => to.address).sort()).toEqual(OFFICERS);
    for (const { id, subject } of items) {
      const { text, html, headers } = await road.officer.read(MailView, `/api/v1/mailbox/${id}`);
      expect(said).toContain(text.trimEnd());
      expect(subject).toMatch(SUBJECT);
      expect(headers['Message-ID']).toMatch(/^<digest\.[0-9a-f-]{36}\.\d{4}-\d\d-\d\d@[^@]+>$/);
      const [due = '', since = ''] = text.split('SINCE REMINDERS WERE SWITCHED ON\n');
      expect(due).toMatch(/DUE SOON\n-+\n\nCWG-COP-20\/12 .*\n {2}Due in \d+ days: /);
      expect(since).toMatch(/CWG-COP-20\/16 {2}Liaison statement to ITU-T Study Group 17 /);
      expect(since).toContain('15 February 2024: Liaison statement sent. LS 12/2024\n');
      expect(since).toContain('Deadline extended. “by the meeting after the next”. The themes changed.');
      for (const { id: outcome } of [road.plan, road.statement]) {
        expect(text).toContain(`${road.app.url}/register/${outcome}`);
        expect(html).toContain(`${road.app.url}/register/${outcome}`);
      }
    }
  });

  it('has it in the ledger, with the text that went out', async () => {
    const { mails } = await road.reminders();
    expect(mails).toHaveLength(3);
    const day = MORNING.slice(0, 10);
    for (const mail of mails) {
      expect(mail).toMatchObject({ state: 'sent', attempts: 1, day, outcomes: [PLAN, STATEMENT] });
      expect(mail.text).toContain('Liaison statement sent. LS 12/2024');
    }
  });

  it('sends nothing a second time', async () => {
    expect(await road.tick(MORNING)).toContain(`Nothing is due at ${new Date(MORNING).toISOString()}.`);
    expect((await road.mailbox()).items).toHaveLength(3);
  });

  it('stops when they are switched off', async () => {
    await road.switchReminders(false);
    expect(await road.tick(`${DUE}T08:00:00Z`)).toContain('No body has reminders switched on.');
    expect(await road.reminders()).toMatchObject({ switchedOn: null, upcoming: [], mails: [{}, {}, {}] });
    expect((await road.mailbox()).items).toHaveLength(3);
  });
});

describe('the road to a reminder with a mail server', () => {
  let server: MailServer;
  let road: Road;
  beforeAll(async () => {
    server = await mailServer();
    const env = { SMTP_URL: server.url, MAIL_FROM: 'Sequitur <sequitur@example.org>' };
    road = await Road.start(env);
  });
  afterAll(async () => {
    await road.app.stop();
    await server.close();
  });

  it('ends there, as text, as HTML and with a calendar, and not in the local mailbox', async () => {
    await road.switchReminders(true);
    await road.moveTheDeadline();
    await road.tick(MORNING);
    expect(server.received.map(({ to }) => to?.[0]?.address).sort()).toEqual(OFFICERS);
    const { hostname } = new URL(road.app.url);
    for (const mail of server.received) {
      expect(mail).toMatchObject({
        from: { name: 'Sequitur', address: 'sequitur@example.org' },
        subject: expect.stringMatching(SUBJECT) as unknown,
        attachments: [{ filename: 'outcomes-due.ics', mimeType: 'text/calendar', method: 'PUBLISH' }],
      });
      expect(mail.messageId).toMatch(new RegExp(`^<digest\\.[0-9a-f-]{36}\\.${MORNING.slice(0, 10)}@${hostname}>$`));
      expect(mail.text).toContain(PLAN);
      expect(mail.html).toContain(PLAN);
    }
    expect(await road.mailbox()).toMatchObject({ delivery: 'smtp', items: [] });
  });

  it('sends parts that every mail program knows, the plain text first', () => {
    for (const source of server.sources)
      expect(source.match(/^content-type: [\w/]+/gim)?.map((line) => line.slice(14))).toEqual([
        'multipart/mixed',
        'multipart/alternative',
        'text/plain',
        'text/html',
        'text/calendar',
      ]);
  });
});
