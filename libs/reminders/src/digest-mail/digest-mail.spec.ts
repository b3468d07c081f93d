import { day, OUTCOME } from '../domain/spec-support.js';
import {
  awaitedLine,
  claimedLine,
  incompleteLine,
  overdueLine,
  packLine,
  sampleLine,
  sampleMail,
  sampleNews,
} from '../spec-support/sample-mail.js';

describe('the mail', () => {
  it.each([
    [[sampleLine()], 'Due in 7 days: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[sampleLine({ daysLeft: 0 })], 'Due today: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[overdueLine], 'Overdue by 1 day: Send "the" statement to SG17 & SG2 (CWG-COP-20/1)'],
    [[incompleteLine], 'No owner: Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[awaitedLine], 'Update awaited (18 May 2027): Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[packLine], 'Open before CWG-COP-21 (8 June 2027): Send "the" statement to SG17 & SG2 (CWG-COP-20/3)'],
    [[packLine, packLine], 'CWG-COP: 2 open before the meeting of 8 June 2027'],
    [
      [overdueLine, sampleLine(), claimedLine, incompleteLine],
      'CWG-COP: 1 overdue, 1 due by 1 June 2027, 1 to verify, 1 without deadline or owner',
    ],
  ])('says what and when in its subject', (lines, subject) => {
    expect(sampleMail(lines).subject).toBe(subject);
  });

  it('says the same in text and in HTML, with a link to each outcome', () => {
    const { text, html } = sampleMail([overdueLine, sampleLine(), claimedLine, incompleteLine]);
    for (const words of ['1 overdue, 1 due by 1 June 2027', 'Overdue by 1 day: 24 May 2027', 'Please add an owner.'])
      for (const part of [text, html.replaceAll('\u00a0', ' ')])
        expect(part.toLowerCase()).toContain(words.toLowerCase());
    expect(text.match(/https:\/\/sequitur\.example\.org\/register\//g)).toHaveLength(4);
    expect(html.match(/href="https:\/\/sequitur\.example\.org\/register\//g)).toHaveLength(4);
  });

  it('offers to answer without signing in what is asked of an owner, and nothing else', () => {
    const { text, html } = sampleMail([overdueLine, claimedLine]);
    expect(text.match(/https:\/\/\S+\/answer\/token\n/g)).toHaveLength(1);
    expect(html.match(/href="https:\/\/[^"]+\/answer\/token\?say=\w+"/g)).toHaveLength(5);
  });

  it('escapes what people wrote', () => {
    const { html } = sampleMail([sampleLine({ title: '<script>alert("x")</script>', words: '<b>' })]);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(html).not.toContain('“<b>”');
  });

  it('loads nothing and runs nothing', () => {
    const { html } = sampleMail([overdueLine], { news: sampleNews });
    expect(html).not.toMatch(/<(img|script|link|iframe|object|form)|url\(|@import|@font-face|\son\w+=/i);
  });

  describe('what was done since the last mail', () => {
    it('is told with who, which document and why, and what was taken back', () => {
      const { text, html } = sampleMail([sampleLine()], { news: sampleNews });
      expect(text).toContain('20 May 2027: Liaison statement sent. To ITU-T SG17. <LS 20/2>. “By e-mail.”');
      expect(text).toContain('1 May 2027: Taken back: Progress reported');
      expect(html).toContain('Liaison statement sent</b>, 20 May 2027. To ITU-T SG17. &lt;LS 20/2&gt;. “By e-mail.”');
    });

    it('is counted beyond what a mail holds', () => {
      const { text, html } = sampleMail([sampleLine()], { news: sampleNews });
      expect(text).toContain('\n\n... and 3 more in the register: https://sequitur.example.org/register\n');
      expect(html).toMatch(/href="https:\/\/sequitur\.example\.org\/register"[^>]*>… and 3 more in the register</);
      expect(sampleMail([sampleLine()], { news: { ...sampleNews, more: 0 } }).text).not.toContain('in the register');
    });

    it('is told since the switch-on in the first mail', () => {
      const { text, html } = sampleMail([sampleLine()], { news: { ...sampleNews, isFirst: true } });
      expect(text).toContain('SINCE REMINDERS WERE SWITCHED ON\n');
      expect(html).toContain('Since reminders were switched on');
    });
  });

  it('to others is signed, is never called overdue, and may be stopped altogether', () => {
    const replyTo = ['a.person@example.org'];
    const mail = sampleMail([awaitedLine], { signatories: ['A. Person'], replyTo, isCourtesy: true });
    expect(mail.replyTo).toEqual(replyTo);
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).not.toMatch(/overdue|late\b/i);
    expect(mail.text).toContain('With kind regards,\nA. Person\n');
    expect(mail.html).toContain('With kind regards,<br>A. Person');
    expect(mail.text).toContain('once a week, or none at all');
    expect(mail.text).toContain('We would be grateful to hear from you about the following.');
    expect(mail.html).toContain('we would be grateful to hear from you');
    expect(mail.html).not.toContain('this waits for you');
  });

  it('tells of a meeting and of the limit, and nobody outside of being late', () => {
    expect(sampleMail([packLine]).text).toContain('Open before CWG-COP-21 (8 June 2027). Due in 7 days: 1 June 2027');
    const { text } = sampleMail([{ ...packLine, outside: true, daysLeft: -3 }]);
    expect(text).toContain('Open before CWG-COP-21 (8 June 2027). Update awaited: 1 June 2027');
  });

  it('tells whoever keeps the register whom mail does not reach', () => {
    const undelivered = [{ name: 'Focal point of <BDT>', since: day('2027-05-20'), permanent: true, status: '5.1.1' }];
    const { text, html } = sampleMail([sampleLine()], { undelivered });
    expect(text).toContain('MAIL THAT DOES NOT ARRIVE\n');
    expect(text).toContain(
      '  - Focal point of <BDT>: there is no such address, since 20 May 2027 (5.1.1)\n  Please correct the address',
    );
    expect(html).toContain('Focal point of &lt;BDT&gt;: there is no such address, since 20 May 2027 (5.1.1)');
    expect(sampleMail([sampleLine()]).text).not.toContain('DOES NOT ARRIVE');
  });

  it('to the house says that what is part of the office keeps coming', () => {
    expect(sampleMail([sampleLine()]).text).toContain('such mail keeps coming, since it is part of the office');
  });

  it('lets one stop it by one click, and asks for no holiday answers', () => {
    const { headers, text } = sampleMail([sampleLine()]);
    expect(headers).toEqual({
      'List-Unsubscribe': '<https://sequitur.example.org/mail-choices/token>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
      'Content-Language': 'en',
    });
    expect(text).toContain('Choose how often: https://sequitur.example.org/mail-choices/token\n');
  });

  it('carries its dates as a calendar, and none where it has no date', () => {
    const [calendar] = sampleMail([sampleLine(), incompleteLine]).attachments ?? [];
    expect(calendar?.filename).toBe('outcomes-due.ics');
    const unfolded = calendar?.content.replaceAll('\r\n ', '') ?? '';
    for (const property of ['DTSTART;VALUE=DATE:20270601', `UID:${OUTCOME}@sequitur.example.org`, 'SEQUENCE:2'])
      expect(unfolded).toContain(`${property}\r\n`);
    expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(sampleMail([incompleteLine]).attachments).toEqual([]);
  });

  it('moves the date of a calendar when the date of the outcome has moved', () => {
    const eventOf = (version: number): string => sampleMail([sampleLine({ version })]).attachments?.[0]?.content ?? '';
    expect(/UID:.*/.exec(eventOf(3))?.[0]).toBe(/UID:.*/.exec(eventOf(2))?.[0]);
    expect(eventOf(3)).toContain('SEQUENCE:3\r\n');
  });
});
