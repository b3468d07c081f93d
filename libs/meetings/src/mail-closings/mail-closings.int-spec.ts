import { DomainError, isoDateOf } from '@app/kernel';
import { Mailer, type MailAccepted, type OutgoingMail } from '@app/mail';
import { Pool } from 'pg';
import { on, TestApp } from '../../../../test/support/test-app.js';
import {
  CloseMeeting,
  ConveneMeeting,
  EstablishBody,
  meetingsProblems,
  MeetingsModule,
  meetingsProjections,
  ReceiveReport,
  ReviewReport,
  SignedCheckpoints,
  type SignedCheckpoint,
} from '../index.js';
import { ClosingFacts } from './closing-facts.js';
import { ClosingLedger } from './closing-ledger.js';
import { CLOSING_OPTIONS } from './closing.options.js';
import { NoteClosings } from './note-closings.js';
import { SendClosingMail } from './send-closing-mail.js';

const CHAIR = '10000000-0000-4000-8000-000000000001';
const AUDITOR = '10000000-0000-4000-8000-000000000002';

class Signer extends SignedCheckpoints {
  readonly asked: string[] = [];
  override covering(position: bigint, label: string): Promise<SignedCheckpoint> {
    this.asked.push(`${label} at ${position.toString()}`);
    return Promise.resolve({ number: 7, size: 1204, note: `${label}\n\n— signer abc\n` });
  }
}

class Catcher extends Mailer {
  readonly delivery = 'smtp';
  readonly received: OutgoingMail[] = [];
  refusal: string | null = null;
  override send(mail: OutgoingMail): Promise<MailAccepted> {
    if (this.refusal !== null) return Promise.reject(new DomainError('mail-not-accepted', this.refusal));
    this.received.push(mail);
    return Promise.resolve({ accepted: [mail.to.address], messageId: mail.messageId });
  }
}

describe('the checkpoint that is mailed when a meeting is closed', () => {
  let register: TestApp;
  let signer: Signer;
  let mails: Catcher;
  beforeEach(async () => {
    [signer, mails] = [new Signer(), new Catcher()];
    register = await TestApp.open({
      modules: [MeetingsModule],
      projections: meetingsProjections,
      problems: [meetingsProblems],
      ports: [
        { provide: SignedCheckpoints, useValue: signer },
        { provide: Mailer, useValue: mails },
        { provide: CLOSING_OPTIONS, useValue: { publicUrl: 'https://sequitur.example.org' } },
        ...[ClosingFacts, ClosingLedger, NoteClosings, SendClosingMail],
      ],
    });
    const calendar = { workingDays: [1, 2, 3, 4, 5] as const, holidays: [] };
    const body = { body: 'CWG-COP', parent: null, timeZone: 'Europe/Zurich', calendar, mandate: [] };
    await register.do(new EstablishBody(body, { name: 'Working Group' }, on('2009-10-01')));
  });
  afterEach(() => register.close());

  const people = async (): Promise<void> => {
    await register.http.get(Pool).query(
      `with added as (insert into directory.person (id, name, email) values
         ($1, 'The Chair''s office', 'chair@example.org'), ($2, 'Auditor', 'auditor@example.org'),
         (gen_random_uuid(), 'Former chair', 'former@example.org'), (gen_random_uuid(), 'Reader', 'reader@example.org')
         returning id, name)
       insert into directory.membership (id, person_id, body_id, role, from_on, until_on)
       select gen_random_uuid(), id, case when role = 'auditor' then null else 'CWG-COP' end, role, '2020-01-01', until_on
       from added join (values ('The Chair''s office', 'chair', null::date), ('Auditor', 'auditor', null),
         ('Former chair', 'chair', '2026-03-01'::date), ('Reader', 'reader', null)) r(name, role, until_on) using (name)`,
      [CHAIR, AUDITOR],
    );
    // Two days on: the former chair's time is over.
    register.clock.set('2026-03-03T08:00:00Z');
  };
  const close = async (meeting = 'CWG-COP-20'): Promise<bigint> => {
    const dates = { from: isoDateOf('2024-01-22'), to: isoDateOf('2024-01-23') };
    const convened = { meeting, bodies: ['CWG-COP'], kind: 'meeting', ordinal: 20, ...dates } as const;
    await register.do(new ConveneMeeting(convened, { title: 'Twentieth meeting' }, on('2023-11-01')));
    await register.do(new ReceiveReport(meeting, 'report', on('2024-02-01')));
    await register.do(new ReviewReport(meeting, 'report', on('2024-02-02')));
    const { position } = await register.do(new CloseMeeting(meeting, on('2024-03-01')));
    await register.settled();
    return position;
  };
  const look = async (): Promise<void> => {
    await register.http.get(NoteClosings).all();
  };
  const toDo = () => register.http.get(ClosingLedger).toDo();
  const send = (person: string) => register.http.get(SendClosingMail).send({ meeting: 'CWG-COP-20', person });
  const sendAll = async (): Promise<void> => {
    for (const { person } of await toDo()) await send(person);
  };
  const closing = async () => (await register.call('GET', '/meetings/CWG-COP-20/closing')).json;
  const passes = (interval: string) =>
    register.http.get(Pool).query(
      `update reminders.closing_mail set claimed_until = claimed_until - $1::interval,
       settled_at = settled_at - $1::interval, planned_at = planned_at - $1::interval`,
      [interval],
    );

  it('goes to the chair and the auditors of today, once each', async () => {
    await people();
    const position = await close();
    await Promise.all([look(), look()]);
    await look();
    await Promise.all([sendAll(), sendAll()]);
    await sendAll();
    expect(mails.received.map(({ to }) => to)).toEqual(
      expect.arrayContaining([
        { name: "The Chair's office", address: 'chair@example.org' },
        { name: 'Auditor', address: 'auditor@example.org' },
      ]),
    );
    expect(mails.received).toHaveLength(2);
    expect(mails.received[0]?.attachments).toMatchObject([{ content: 'closed CWG-COP-20\n\n— signer abc\n' }]);
    expect(new Set(signer.asked)).toEqual(new Set([`closed CWG-COP-20 at ${position.toString()}`]));
    expect(await closing()).toMatchObject({
      closedOn: '2024-03-01',
      checkpoint: { number: 7, size: 1204 },
      mails: [
        { name: "The Chair's office", roles: ['chair'], state: 'sent', problem: null },
        { name: 'Auditor', roles: ['auditor'], state: 'sent', problem: null },
      ],
    });
  });

  it('is not mailed to whoever gets the office later, and the page can say that nobody was there', async () => {
    expect(await register.call('GET', '/meetings/CWG-COP-20/closing')).toMatchObject({ status: 404 });
    await close();
    expect(await closing()).toEqual({ closedOn: '2024-03-01', checkpoint: null, mails: [] });
    await look();
    await people();
    await look();
    expect(await toDo()).toEqual([]);
    expect(await closing()).toMatchObject({ checkpoint: { number: 7 }, mails: [] });
    expect(await register.call('GET', '/meetings/CWG-COP-20/closing', undefined, 'OTHER')).toMatchObject({
      status: 403,
    });
  });

  it('is sent later where its program was lost before or while it sent, with the same Message-ID', async () => {
    await people();
    await close();
    await look();
    await register.http.get(ClosingLedger).claim({ meeting: 'CWG-COP-20', person: CHAIR });
    expect(await toDo()).toEqual([{ meeting: 'CWG-COP-20', person: AUDITOR }]);
    await passes('6 minutes');
    expect(await toDo()).toEqual([
      { meeting: 'CWG-COP-20', person: CHAIR },
      { meeting: 'CWG-COP-20', person: AUDITOR },
    ]);
    await send(CHAIR);
    expect(mails.received).toMatchObject([{ messageId: `<closing.CWG-COP-20.${CHAIR}@sequitur.example.org>` }]);
  });

  it('is tried again after a refusal, with a rest, for a week', async () => {
    await people();
    await close();
    await look();
    mails.refusal = 'Come back later.';
    await expect(send(CHAIR)).rejects.toMatchObject({ code: 'mail-not-accepted' });
    expect(await closing()).toMatchObject({ mails: [{ state: 'failed', problem: 'Come back later.' }, {}] });
    expect(await toDo()).toEqual([{ meeting: 'CWG-COP-20', person: AUDITOR }]);
    await passes('1 hour');
    expect(await toDo()).toHaveLength(2);
    await passes('7 days');
    expect(await toDo()).toEqual([{ meeting: 'CWG-COP-20', person: AUDITOR }]);
    mails.refusal = null;
    await send(CHAIR);
    expect(await closing()).toMatchObject({ mails: [{ state: 'sent', problem: null }, {}] });
  });

  it('is not sent to a person who was erased', async () => {
    await people();
    await close();
    await look();
    await register.http
      .get(Pool)
      .query('update directory.person set email = null, erased_at = now() where id = $1', [CHAIR]);
    await send(CHAIR);
    expect(mails.received).toEqual([]);
    expect(await closing()).toMatchObject({
      mails: [{ name: 'a former officer', state: 'suppressed', problem: expect.any(String) as unknown }, {}],
    });
  });
});
