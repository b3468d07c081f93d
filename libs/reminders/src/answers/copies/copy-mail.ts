import { escapeHtml, mailButton, mailHeading, mailPage, mailRow, type OutgoingMail } from '@app/mail';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import type { Recipient } from '../../domain/index.js';
import { saidWords, throughWords, WORKING_LEVEL } from '../page/answer-words.js';

export interface CopyContent {
  readonly reference: string;
  readonly title: string;
  readonly answer: AnswerOnRecord;
  readonly to: Recipient;
  /** Of the secretariat, where it is known. */
  readonly replyTo: string | null;
  readonly url: string;
}

/** Tells whoever got a mail what somebody else answered through its link. */
export function copyMail({ reference, title, answer, to, replyTo, url }: CopyContent, messageId: string): OutgoingMail {
  const { facts, words } = answer;
  const heading = `Answered through your link: ${title} (${reference})`;
  const through = `${throughWords(facts, 'you', words)}.`;
  const lines = [
    ...(words.note === undefined ? [] : [`Note: ${words.note}`]),
    ...(words.link === undefined ? [] : [`Link: ${words.link}`]),
    ...facts.files.map(({ name }) => `File: ${name}`),
  ];
  const wrong = 'If this was not meant to be answered so, reply to this mail or write to the secretariat.';
  return {
    messageId,
    to: { name: to.name, address: to.email },
    replyTo: replyTo === null ? [] : [replyTo],
    subject: heading,
    text: `${[heading, `${saidWords(facts)}\n${sentence(through)}`, ...lines, url, wrong, WORKING_LEVEL].join('\n\n')}\n`,
    html: mailPage({
      language: 'en',
      title: heading,
      preview: sentence(through),
      rows: [
        mailHeading(heading),
        mailRow(`<b>${escapeHtml(saidWords(facts))}</b><br>${escapeHtml(sentence(through))}`),
        ...lines.map((line) => mailRow(escapeHtml(line).replaceAll('\n', '<br>'))),
        mailRow(mailButton(url, 'Open the outcome')),
        mailRow(escapeHtml(wrong)),
      ].join('\n'),
      footer: WORKING_LEVEL,
    }),
    headers: { 'Auto-Submitted': 'auto-generated', 'In-Reply-To': facts.messageId, References: facts.messageId },
  };
}

function sentence(words: string): string {
  return `Answered ${words}`;
}
