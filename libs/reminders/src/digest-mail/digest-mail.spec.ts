import type { Recipient } from '../domain/index.js';
import { day, OUTCOME } from '../domain/spec-support.js';
import type { ContentLine, DigestContent } from './digest-content.js';
import { digestMail } from './digest-mail.js';

const line = (over: Partial<ContentLine> = {}): ContentLine => ({
  ...{ outcomeId: OUTCOME, version: 2, body: 'CWG-COP', section: 'due_soon', moment: 'm', reason: 'due' },
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
  ...{ id: 'p1', kind: 'person', name: 'Officer', email: 'officer@example.org', timeZone: 'UTC', entity: null },
};
function mailOf(lines: readonly ContentLine[], changes: DigestContent['changes'] = []) {
  const publicUrl = 'https://sequitur.example.org';
  const bodies = [{ id: 'CWG-COP', name: 'Working Group' }];
  const content = { recipientName: 'Officer', day: day('2027-05-25'), bodies, lines, changes, publicUrl };
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

  it('tells what was done since the last mail', () => {
    const steps = [{ words: 'Liaison statement sent', on: day('2027-05-20'), note: 'By e-mail.' }];
    const { text, html } = mailOf([line()], [{ outcomeId: OUTCOME, reference: 'R/1', title: 'T', version: 4, steps }]);
    expect(text).toContain('20 May 2027: Liaison statement sent. By e-mail.');
    expect(html).toContain('Liaison statement sent</b>, 20 May 2027. By e-mail.');
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
