import type { OutgoingMail } from '@app/mail';
import type { ContentLine, ContentNews, DigestContent } from '../digest-mail/digest-content.js';
import { digestMail } from '../digest-mail/digest-mail.js';
import type { Recipient } from '../domain/index.js';
import { day, OUTCOME } from '../domain/spec-support.js';

const SITE = 'https://sequitur.example.org';

/** An outcome in a mail: due on 1 June 2027, in a week. */
export function sampleLine(over: Partial<ContentLine> = {}): ContentLine {
  return {
    ...{ outcomeId: OUTCOME, version: 2, body: 'CWG-COP', section: 'due_soon', moment: 'm', reason: 'due' },
    ...{ due: day('2027-06-01'), daysLeft: 7, reference: 'CWG-COP-20/3', title: 'Send "the" statement to SG17 & SG2' },
    ...{ owners: ['CWG-COP secretariat'], words: 'by the beginning of June', lacks: [], outside: false },
    ...{ meeting: null, meetingOn: null },
    behalf: null,
    answerAt: `${SITE}/answer/token`,
    ...over,
  };
}

export const overdueLine = sampleLine({
  ...{ section: 'overdue', daysLeft: -1, due: day('2027-05-24'), reference: 'CWG-COP-20/1' },
});
export const claimedLine = sampleLine({
  ...{ section: 'to_verify', reason: 'claimed', due: null, daysLeft: null, words: null, answerAt: null },
});
export const incompleteLine = sampleLine({
  ...{ section: 'incomplete', reason: 'incomplete', due: null, daysLeft: null, words: null, answerAt: null },
  ...{ lacks: ['owner'], owners: [] },
});
export const awaitedLine = sampleLine({
  ...{ section: 'update_awaited', daysLeft: -7, due: day('2027-05-18'), outside: true, owners: ['UNICEF'] },
});
export const packLine = sampleLine({
  ...{ section: 'before_meeting', reason: 'before_meeting', meetingOn: day('2027-06-08') },
  meeting: { name: 'CWG-COP-21', from: day('2027-06-08') },
});

export const NO_NEWS: ContentNews = { isFirst: false, changes: [], more: 0 };

export const sampleNews: ContentNews = {
  isFirst: false,
  more: 3,
  changes: [
    {
      ...{ outcomeId: OUTCOME, reference: 'R/1', title: 'T', body: 'CWG-COP', version: 4 },
      steps: [
        {
          ...{ step: 'LiaisonStatementSent', takenBack: false, on: day('2027-05-20') },
          details: [
            { kind: 'addressee', text: 'ITU-T SG17' },
            { kind: 'plain', text: '<LS 20/2>' },
            { kind: 'quoted', text: 'By e-mail.' },
          ],
        },
        { step: 'ProgressReported', takenBack: true, on: day('2027-05-01'), details: [] },
      ],
    },
  ],
};

/** The mail of 25 May 2027. */
export function sampleMail(lines: readonly ContentLine[], over: Partial<DigestContent> = {}): OutgoingMail {
  const content: DigestContent = {
    ...{ language: 'en', recipientName: 'Officer', day: day('2027-05-25'), lines, news: NO_NEWS, undelivered: [] },
    bodies: [{ id: 'CWG-COP', name: 'Working Group' }],
    ...{ signatories: [], replyTo: ['cwg-cop@example.org'], isCourtesy: false },
    ...{ publicUrl: SITE, choiceUrl: `${SITE}/mail-choices/token` },
    ...over,
  };
  const recipient: Recipient = {
    ...{ id: 'p1', kind: 'person', name: content.recipientName, email: 'officer@example.org' },
    ...{ timeZone: 'UTC', language: content.language, entity: null },
  };
  return digestMail(content, recipient, '<digest.p1.2027-05-25@example.org>', new Date('2027-05-25T06:00:00Z'));
}
