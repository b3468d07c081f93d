import { DatabaseModule } from '@app/database';
import { type Authentication, Authenticator, createHttpApp, HttpModule } from '@app/http';
import { CLOCK } from '@app/kernel';
import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database.js';
import { mailProblems } from './http/mail.problems.js';
import { MailboxModule, MailModule } from './mail.module.js';
import { Mailer } from './mailer.js';

class ManagerOnly extends Authenticator {
  readonly abilities = ['mailbox.read'];

  override authenticate({ authorization }: Record<string, unknown>): Promise<Authentication> {
    const may = (ability: string): boolean => ability === 'mailbox.read' && authorization === 'manager';
    return Promise.resolve({ principal: { id: 'p', name: 'P', may }, cookies: [] });
  }
}

let now = Date.parse('2027-02-22T07:00:00Z');

@Global()
@Module({
  providers: [
    { provide: Authenticator, useClass: ManagerOnly },
    { provide: CLOCK, useValue: { now: () => new Date((now += 1000)) } },
  ],
  exports: [Authenticator, CLOCK],
})
class OutsideModule {}

describe('the local mailbox', () => {
  let database: FreshDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await freshDatabase();
    @Module({
      imports: [
        OutsideModule,
        DatabaseModule.forRoot({ url: database.url, role: 'sequitur_app', applicationName: 'spec' }),
        HttpModule.forRoot({ problems: [mailProblems], logLevel: 'silent' }),
        MailModule.forRoot({ smtpUrl: null, mailFrom: 'Sequitur <sequitur@example.org>' }),
        MailboxModule,
      ],
    })
    class RootModule {}
    app = await createHttpApp(RootModule, { publicUrl: 'http://localhost:3000', logger: false });
    for (const subject of ['first', 'second', 'third'])
      await app.get(Mailer).send({
        messageId: `<${subject}@example.org>`,
        to: { name: 'Officer', address: 'officer@example.org' },
        replyTo: ['a.person@example.org'],
        subject,
        text: 'text',
        html: '<p>html</p>',
        headers: { 'List-Unsubscribe': '<mailto:x@example.org>' },
        attachments: [{ filename: 'due.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
      });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const get = async (path: string, as = 'manager') => {
    const reply = await app.inject({ url: `/api/v1/mailbox${path}`, headers: { authorization: as } });
    return { status: reply.statusCode, json: reply.json<Record<string, unknown>>() };
  };
  const subjects = (json: Record<string, unknown>): unknown =>
    (json['items'] as readonly { subject: string }[]).map(({ subject }) => subject);

  it('shows the newest mail first, a page at a time', async () => {
    const first = await get('?limit=2');
    expect(first.json).toMatchObject({ delivery: 'mailbox' });
    expect(subjects(first.json)).toEqual(['third', 'second']);
    const rest = await get(`?limit=2&cursor=${String(first.json['next'])}`);
    expect(subjects(rest.json)).toEqual(['first']);
    expect(rest.json['next']).toBeNull();
  });

  it('shows a whole mail', async () => {
    const { json } = await get('?limit=1');
    const [{ id }] = json['items'] as [{ id: string }];
    expect((await get(`/${id}`)).json).toMatchObject({
      to: { name: 'Officer', address: 'officer@example.org' },
      text: 'text',
      html: '<p>html</p>',
      headers: {
        'List-Unsubscribe': '<mailto:x@example.org>',
        'Reply-To': 'a.person@example.org',
        'Message-ID': '<third@example.org>',
      },
      attachments: [{ filename: 'due.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
    });
  });

  it('knows no other mail, and is closed to all but the system manager', async () => {
    expect((await get('/00000000-0000-4000-8000-000000000000')).json).toMatchObject({ code: 'mail-unknown' });
    expect(await get('', 'secretariat')).toMatchObject({ status: 403 });
  });
});
