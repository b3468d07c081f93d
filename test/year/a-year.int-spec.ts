import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCalendar } from '../support/i-calendar.js';
import { SAUDI_ARABIA, UNICEF } from './happenings.js';
import { BODY } from './scene.js';
import { DISMISSED, type GotMail, HOLIDAYS, QUIET, REPLY_TO, SIGNATORY, Year, ZONE } from './year.js';

const { CI_EVIDENCE_DIR: evidence } = process.env;

interface Item {
  readonly outcomeId: string;
  readonly moment: string | null;
}
interface LedgerRow {
  readonly recipient: string;
  readonly day: string;
  readonly state: string;
  readonly why: string | null;
  readonly message_id: string;
  readonly subject: string | null;
  readonly body_text: string | null;
  readonly items: readonly Item[];
  readonly attempts: number;
  readonly address: string;
}

/** What a subject says of one outcome: how it stands, with its date or days, or what is lacking or asked. */
const STANDINGS = [
  ...['Due (in \\d+ days|tomorrow|today)', 'Overdue by \\d+ days?', 'Update awaited \\(\\d+ \\w+ \\d{4}\\)'],
  ...['Open before CWG-COP-2[12] \\(\\d+ \\w+ \\d{4}\\)', 'Claimed to be done', 'No deadline, no owner'],
  ...['Échéance (dans \\d+ jours|demain|aujourd’hui)', 'En retard de \\d+ jours?', 'Sans échéance, sans responsable'],
  ...['En cours avant CWG-COP-2[12] \\(\\d+ \\S+ \\d{4}\\)', 'Vence en \\d+ días', 'Réponse reçue du responsable'],
  ...['Se esperan noticias \\(\\d+ de \\w+ de \\d{4}\\)', 'Answered by its owner'],
];
const OF_ONE = new RegExp(`^(${STANDINGS.join('|')})\\s?: .+ \\(CWG-COP-\\d+/\\d+\\)$`, 'u');
const OF_SEVERAL = /^CWG-COP\s?: (\d+ [^:]+)(, \d+ [^:]+)*$/u;
const isReminder = ({ mail }: GotMail): boolean => mail.messageId?.startsWith('<digest.') === true;

describe('a year of the sample workspace', () => {
  let year: Year;
  let rows: readonly LedgerRow[];
  let mails: readonly GotMail[];
  beforeAll(async () => {
    year = await Year.open();
    await year.run();
    mails = year.got.filter(isReminder);
    rows = await year.scene.rows<LedgerRow>(
      `select m.*, coalesce(p.email, e.email) as address from reminders.mail m
       left join directory.person p on p.id::text = m.recipient left join read.entity e on e.entity_id = m.recipient`,
    );
    if (evidence !== undefined) await keep(year.got, join(evidence, 'year'));
  }, 300_000);
  afterAll(() => year.scene.close());

  const sent = (): readonly LedgerRow[] => rows.filter(({ state }) => state === 'sent');
  const days = (to: string, said: RegExp): readonly string[] =>
    mails.filter((each) => each.to === to && said.test(each.mail.text ?? '')).map(({ at }) => at.toISODate() ?? '');

  it('has mails of each kind', () => {
    const kinds = sent().flatMap(({ items }) => items.flatMap(({ moment }) => moment?.split(' ')[0] ?? []));
    expect([...new Set(kinds)].sort()).toEqual([
      'answer_waits',
      'before_meeting',
      'claimed',
      'due',
      'escalated',
      'incomplete',
    ]);
  });

  it('tells nobody twice of the same reminder, and sends a person one mail a day at most', () => {
    const told = sent().flatMap(({ recipient, items }) =>
      items
        .filter(({ moment }) => moment !== null)
        .map(({ outcomeId, moment }) => [recipient, outcomeId, moment].join()),
    );
    expect(told.length).toBeGreaterThan(150);
    expect(told.filter((each, n) => told.indexOf(each) !== n)).toEqual([]);
    const perDay = mails.map(({ to, at }) => `${to} ${at.toISODate() ?? ''}`);
    expect(perDay.filter((each, n) => perDay.indexOf(each) !== n)).toEqual([]);
  });

  it('says in each subject what and when', () => {
    const subjects = mails.map(({ mail }) => mail.subject ?? '');
    expect(subjects.filter((subject) => !OF_ONE.test(subject) && !OF_SEVERAL.test(subject))).toEqual([]);
  });

  it('sends nothing on a day off, and nothing in a quiet period', () => {
    const wrong = mails.filter(({ at }) => {
      const date = at.setZone(ZONE).toISODate() ?? '';
      const isQuiet = QUIET.some(({ from, to }) => from <= date && date <= to);
      return at.weekday > 5 || HOLIDAYS.includes(date) || isQuiet;
    });
    expect(wrong.map(({ at, to }) => `${at.toISO() ?? ''} ${to}`)).toEqual([]);
  });

  it('keeps a ledger that is what the mail server received, message by message', async () => {
    const line = (id: string, to: string, subject: string, text: string): string =>
      JSON.stringify([id, to, subject, text.replaceAll(/\s+/g, ' ').trim()]);
    const inLedger = sent().map((row) => line(row.message_id, row.address, row.subject ?? '', row.body_text ?? ''));
    const received = mails.map(({ mail, to }) => line(mail.messageId ?? '', to, mail.subject ?? '', mail.text ?? ''));
    expect(received.sort()).toEqual(inLedger.sort());
    expect(sent().every(({ attempts }) => attempts === 1)).toBe(true);
    const events = await year.scene.rows<{ id: string }>(
      `select data->>'messageId' as id from es.event where type = 'ReminderSent'`,
    );
    expect(events.map(({ id }) => id).sort()).toEqual(mails.map(({ mail }) => mail.messageId ?? '').sort());
  });

  it('holds what goes to others until an officer lets it go, and it goes out in that person’s name', () => {
    const outside = sent().flatMap((row) => {
      const others = row.items.filter(({ moment }) => isOfAnother(moment));
      return others.map(({ outcomeId, moment }) => ({ row, key: `${outcomeId} ${moment ?? ''}` }));
    });
    const letGo = new Map(year.released.map(({ outcomeId, moment, at }) => [`${outcomeId} ${moment}`, at]));
    const byId = new Map(mails.map((each) => [each.mail.messageId, each]));
    expect(outside.length).toBeGreaterThan(40);
    for (const { row, key } of outside) {
      const got = byId.get(row.message_id);
      expect({ key, isLate: (letGo.get(key)?.toMillis() ?? Infinity) < (got?.at.toMillis() ?? 0) }).toEqual({
        ...{ key, isLate: true },
      });
      if (row.address.endsWith('officer@example.org') || row.address === 'manager@example.org') continue;
      expect(got?.mail.text).toContain(SIGNATORY);
      expect(got?.mail.replyTo?.map(({ address }) => address)).toEqual([REPLY_TO]);
    }
    expect(year.dismissed.length).toBeGreaterThan(0);
    expect(mails.filter(({ mail }) => mail.text?.includes(DISMISSED)).map(({ to }) => to)).toEqual([]);
  });

  it('never calls what others owe overdue', () => {
    const signed = mails.filter(({ mail }) => mail.text?.includes(SIGNATORY));
    expect(signed.length).toBeGreaterThan(20);
    expect(signed.filter(({ mail }) => /overdue|retard|atrasad/i.test(mail.text ?? ''))).toEqual([]);
  });

  it('brings before each meeting what is open to its owners, the chair among them', () => {
    for (const [meeting, days] of [
      ['CWG-COP-21', ['2024-08-12', '2024-09-12']],
      ['CWG-COP-22', ['2024-12-09', '2025-01-13']],
    ] as const)
      expect(packs('chair@example.org', meeting)).toEqual(days);
    expect(packs('itu@example.org', 'CWG-COP-21')).toEqual(['2024-08-12', '2024-09-12']);
  });

  it('moves with a meeting: of the first dates nobody hears', () => {
    expect(mails.filter(({ mail }) => mail.text?.includes('12 September 2024'))).toEqual([]);
  });

  it('leaves an owner who answered alone, with a copy, and nudges the secretariat after ten working days', () => {
    const copy = year.got.find(({ mail }) => mail.messageId?.startsWith('<answer.'));
    expect(copy).toMatchObject({
      to: UNICEF,
      mail: { text: expect.stringContaining('M. Diaz, Permanent Mission') as string },
    });
    expect(copy?.at.toISODate()).toBe('2024-08-13');
    expect(days('officer@example.org', /Answered by its owner/)).toEqual(['2024-08-27']);
    expect(days(UNICEF, /CWG-COP-20\/6/).filter((day) => day > '2024-08-13' && day < '2024-08-29')).toEqual([]);
    expect(days(UNICEF, /CWG-COP-20\/6/).filter((day) => day >= '2024-08-29')).not.toEqual([]);
  });

  it('writes no more to whoever clicked once, and its ledger says why', () => {
    const after = mails.filter(({ to, at }) => to === SAUDI_ARABIA && (at.toISODate() ?? '') > '2024-08-13');
    expect(after).toEqual([]);
    const left = rows.filter(({ address, state }) => address === SAUDI_ARABIA && state === 'suppressed');
    expect(left.map(({ why }) => why)).toContain('the recipient asked for no such mail');
  });

  it('asks others once more after the date, though a quiet period kept back what was to go before it', () => {
    const asked = mails.filter(({ to, mail }) => to === 'itu@example.org' && mail.subject?.startsWith('Se esperan'));
    expect(asked.map(({ at }) => at.toISODate())).toEqual(['2025-01-07']);
  });

  it('attaches calendars that are what RFC 5545 asks for, with the dates that the mail says', () => {
    const attached = mails.filter(({ mail }) => mail.attachments.length > 0);
    expect(attached.length).toBeGreaterThan(50);
    for (const { mail, source } of attached)
      for (const { uid, start, summary } of readCalendar(calendarIn(source))) {
        expect(start).toMatch(/^20\d{6}$/);
        expect(mail.text).toContain(uid.split('@')[0]);
        expect(mail.text).toContain(/\((CWG-COP-\d+\/\d+)\)$/.exec(summary)?.[1]);
      }
  });

  function packs(to: string, meeting: string): readonly string[] {
    const ids = new Set(
      sent()
        .filter(({ items }) =>
          items.some(({ moment }) => moment?.includes(`before_meeting`) && moment.includes(meeting)),
        )
        .map(({ message_id: id }) => id),
    );
    return mails
      .filter((each) => each.to === to && ids.has(each.mail.messageId ?? ''))
      .map(({ at }) => at.toISODate() ?? '');
  }
});

/** As it came, to the last byte; what reads mails would mend line ends. */
function calendarIn(source: string): string {
  const [, encoded = ''] = /^Content-Type: text\/calendar[^]*?\r?\n\r?\n([\w+/=\r\n]+)\r?\n--/m.exec(source) ?? [];
  return Buffer.from(encoded, 'base64').toString();
}

/** By the owner in the reminder's key. */
function isOfAnother(moment: string | null): boolean {
  const [reason, whose = ''] = (moment ?? '').split(' ');
  const house = ['secretariat', 'chair', BODY.toLowerCase(), 'cwg-cop-secretariat', 'cwg-cop-chair'];
  return (reason === 'due' || reason === 'before_meeting') && !house.includes(whose);
}

/** For whoever wants to read them. */
async function keep(mails: readonly GotMail[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [n, { at, to, mail, source }] of mails.entries()) {
    const name = join(folder, `${String(n).padStart(3, '0')}.${at.toISODate() ?? ''}.${to}`);
    await writeFile(`${name}.txt`, `${mail.subject ?? ''}\n\n${mail.text ?? ''}`);
    await writeFile(`${name}.html`, mail.html ?? '');
    await writeFile(`${name}.eml`, source);
  }
}
