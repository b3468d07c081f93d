import { escapeHtml, fill, languageOf, mailButton, mailHeading, mailPage, mailRow, type OutgoingMail } from '@app/mail';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import type { Recipient } from '../../domain/index.js';
import { saidWords, throughWords } from '../page/answer-words.js';
import { pageWordsIn } from '../page/words/index.js';

export interface CopyContent {
  readonly reference: string;
  readonly title: string;
  readonly answer: AnswerOnRecord;
  readonly to: Recipient;
  /** Of the secretariat, where it is known. */
  readonly replyTo: string | null;
  readonly url: string;
}

/** Tells whoever got a mail what somebody else answered through its link, in the language of that mail. */
export function copyMail({ reference, title, answer, to, replyTo, url }: CopyContent, messageId: string): OutgoingMail {
  const { facts, words: said } = answer;
  const language = languageOf(to.language);
  const words = pageWordsIn(language);
  const { copy, receipt, workingLevel } = words;
  const heading = fill(copy.subject, { title, reference });
  const through = fill(copy.through, { through: throughWords(words, facts, copy.you, said) });
  const line = (label: string, value: string): string => fill(words.dated, { label, value });
  const lines = [
    ...(said.note === undefined ? [] : [line(receipt.note, said.note)]),
    ...(said.link === undefined ? [] : [line(receipt.link, said.link)]),
    ...facts.files.map(({ name }) => line(receipt.file, name)),
  ];
  const what = saidWords(words, facts);
  return {
    messageId,
    to: { name: to.name, address: to.email },
    replyTo: replyTo === null ? [] : [replyTo],
    subject: heading,
    text: `${[heading, `${what}\n${through}`, ...lines, url, copy.wrong, workingLevel].join('\n\n')}\n`,
    html: mailPage({
      language,
      title: heading,
      preview: through,
      rows: [
        mailHeading(heading),
        mailRow(`<b>${escapeHtml(what)}</b><br>${escapeHtml(through)}`),
        ...lines.map((each) => mailRow(escapeHtml(each).replaceAll('\n', '<br>'))),
        mailRow(mailButton(url, copy.open)),
        mailRow(escapeHtml(copy.wrong)),
      ].join('\n'),
      footer: workingLevel,
    }),
    headers: {
      ...{ 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      ...{ 'In-Reply-To': facts.messageId, References: facts.messageId },
    },
  };
}
