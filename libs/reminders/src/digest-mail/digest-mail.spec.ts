import type { Recipient } from '../domain/index.js';
import { day, OUTCOME } from '../domain/spec-support.js';
import type { ContentLine, ContentNews } from './digest-content.js';
import { digestMail } from './digest-mail.js';

const line = (over: Partial<ContentLine> = {}): ContentLine => ({
  ...{
    outcomeId: OUTCOME,
    version: 2,
    body: 'CWG-COP',
    section: 'due_soon',
    moment: 'm',
    reason: 'due',
    outside: false,
  },
  ...{ due: day('2027-06-01'), daysLeft: 7, reference: 'CWG-COP-20/3', title: 'Send "the" statement to SG17 & SG2' },
  ...{ owners: ['CWG-COP secretariat'], words: 'by the beginning of June', lacks: [] },
  ...over,
});
const overdue = line({ section: 'overdue', daysLeft: -1, due: day('2027-05-24'), reference: 'CWG-COP-20/1' });
const toVerify = line({ section: 'to_verify', reason: 'claimed', due: null, daysLeft: null, words: null });
const incomplete = line({
  section: 'incomplete',
  due: null,
  daysLeft: null,
  words: null,
  lacks: ['owner'],
  owners: [],
});

const recipient: Recipient = {
  ...{
    id: 'p1',
    kind: 'person',
    name: 'Officer',
    email: 'officer@example.org',
    timeZone: 'UTC',
    language: 'en',
    entity: null,
  },
};
const NO_NEWS: ContentNews = { isFirst: false, changes: [], more: 0 };
function mailOf(lines: readonly ContentLine[], news: ContentNews = NO_NEWS) {
  const publicUrl = 'https://sequitur.example.org';
  const bodies = [{ id: 'CWG-COP', name: 'Working Group' }];
  const content = { recipientName: 'Officer', day: day('2027-05-25'), bodies, lines, news, publicUrl };
  const sender = { mailFrom: 'Sequitur <sequitur@example.org>', publicUrl };
  return digestMail(content, recipient, '<digest.p1.2027-05-25@example.org>', sender, new Date('2027-05-25T06:00:00Z'));
}

describe('the mail', () => {
  it.each([
    [[line()], 'Due in 7 days: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[line({ daysLeft: 0 })], 'Due today: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[overdue], 'Overdue by 1 day: Send "the" statement to SG17 & SG2 (CWG-COP-20/1)'],
    [[incomplete], 'No owner: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [
      [overdue, line(), toVerify, incomplete],
      'CWG-COP: 1 overdue, 1 due by 1 June 2027, 1 to verify, 1 without deadline or owner',
    ],
  ])('says what and when in its subject', (lines, subject) => {
    expect(mailOf(lines).subject).toBe(subject);
  });

  it('says the same in text and in HTML, with a link to each outcome', () => {
    const { text, html } = mailOf([overdue, line(), toVerify, incomplete]);
    for (const words of ['1 overdue, 1 due by 1 June 2027', 'Overdue by 1 day: 24 May 2027', 'Please add an owner.'])
      for (const part of [text, html]) expect(part.toLowerCase()).toContain(words.toLowerCase());
    expect(text.match(/https:\/\/sequitur\.example\.org\/register\//g)).toHaveLength(4);
    expect(html.match(/href="https:\/\/sequitur\.example\.org\/register\//g)).toHaveLength(4);
  });

  it('escapes what people wrote', () => {
    const { html } = mailOf([line({ title: '<script>alert("x")</script>', words: '<b>' })]);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).not.toContain('“<b>”');
  });

  describe('what was done since the last mail', () => {
    const details = ['To ITU-T SG17', '<LS 20/2>', 'By e-mail.'];
    const steps = [{ words: 'Liaison statement sent', on: day('2027-05-20'), details }];
    const changes = [{ outcomeId: OUTCOME, reference: 'R/1', title: 'T', body: 'CWG-COP', version: 4, steps }];

    it('is told with who, which document and why', () => {
      const { text, html } = mailOf([line()], { ...NO_NEWS, changes });
      expect(text).toContain('20 May 2027: Liaison statement sent. To ITU-T SG17. <LS 20/2>. By e-mail.');
      expect(html).toContain('Liaison statement sent</b>, 20 May 2027. To ITU-T SG17. &lt;LS 20/2&gt;. By e-mail.');
      expect(text).not.toContain('more in the register');
    });

    it('is counted beyond what a mail holds', () => {
      const { text, html } = mailOf([line()], { isFirst: false, changes, more: 3 });
      expect(text).toContain('\n\n... and 3 more in the register: https://sequitur.example.org/register\n');
      expect(html).toMatch(/href="https:\/\/sequitur\.example\.org\/register"[^>]*>… and 3 more in the register</);
    });

    it('is told since the switch-on in the first mail', () => {
      const { text, html } = mailOf([line()], { ...NO_NEWS, isFirst: true, changes });
      expect(text).toContain('SINCE REMINDERS WERE SWITCHED ON\n');
      expect(html).toContain('Since reminders were switched on');
    });
  });

  it('lets one stop it, and asks for no holiday answers', () => {
    expect(mailOf([line()]).headers).toEqual({
      'List-Unsubscribe':
        '<mailto:sequitur@example.org?subject=No%20more%20reminders>, <https://sequitur.example.org/reminders>',
      'Auto-Submitted': 'auto-generated',
    });
  });

  it('carries its dates as a calendar, and none where it has no date', () => {
    const [calendar] = mailOf([line(), incomplete]).attachments ?? [];
    expect(calendar?.filename).toBe('outcomes-due.ics');
    const unfolded = calendar?.content.replaceAll('\r\n ', '') ?? '';
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270601');
    expect(unfolded).toContain(`UID:${OUTCOME}@sequitur.example.org`);
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(mailOf([incomplete]).attachments).toEqual([]);
  });
});
