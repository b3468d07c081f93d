import type { OutgoingMail } from '@app/mail';
import { day } from '../domain/spec-support.js';
import {
  awaitedLine,
  claimedLine,
  incompleteLine,
  overdueLine,
  packLine,
  sampleLine,
  sampleMail,
  sampleNews,
} from './sample-mail.js';

const everything = [overdueLine, sampleLine(), awaitedLine, packLine, claimedLine, incompleteLine];
const all = { news: sampleNews, bodies: [{ id: 'CWG-COP', name: 'Council Working Group on Child Online Protection' }] };
const undelivered = [{ name: 'Focal point of BDT', since: day('2027-05-20'), permanent: true, status: '5.1.1' }];
const outside = { signatories: ['Amina Diallo, CWG-COP secretariat'], isCourtesy: true };
const LONG =
  'Invite the Member States and the Sector Members that have not yet done so to submit their national strategies for the protection of children online';
const UNBROKEN = `https://documents.example.org/${'a-very-long-path-without-any-space/'.repeat(6)}`;

/** All colours and parts that a mail has. */
export const everySection = sampleMail(everything, { ...all, undelivered, signatories: ['A. Person'] });

/** Mails as different as they get. */
export const mailsToLookAt: Readonly<Record<string, OutgoingMail>> = {
  'one-item': sampleMail([sampleLine()]),
  'every-section': everySection,
  french: sampleMail(everything, { ...all, language: 'fr', recipientName: 'Hélène Müller-Desjardins' }),
  spanish: sampleMail([awaitedLine, packLine], { ...all, ...outside, language: 'es' }),
  'from-right-to-left': sampleMail([
    sampleLine({ title: 'دعوة الدول الأعضاء إلى تقديم استراتيجياتها الوطنية', words: 'قبل نهاية يونيو 2027' }),
    sampleLine({ title: 'הצהרה (טיוטה) – ITU-T SG17', owners: ['وزارة الاتصالات', 'Ministry of Communications'] }),
  ]),
  'long-names': sampleMail(
    [
      sampleLine({ title: LONG, owners: Array.from({ length: 12 }, (_, n) => `Ministry no. ${n} of Digital Affairs`) }),
      sampleLine({ title: UNBROKEN, words: UNBROKEN, reference: 'CWG-COP-20/2024/ANNEX-B/3.2.1' }),
    ],
    { recipientName: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3) },
  ),
  'thirty-items': sampleMail(
    Array.from({ length: 30 }, (_, n) =>
      n < 4
        ? { ...overdueLine, reference: `CWG-COP-18/${n + 1}`, daysLeft: -30 + n, due: day(`2027-04-${25 + n}`) }
        : sampleLine({ reference: `CWG-COP-20/${n}`, title: `${LONG} (${n})`, words: null }),
    ),
    all,
  ),
};
