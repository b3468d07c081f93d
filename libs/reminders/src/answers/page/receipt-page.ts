import { dateWords, escapeHtml, fill, type Language } from '@app/mail';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { saidWords, throughWords } from './answer-words.js';
import { footerHtml, outcomeHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';
import { type PageWords, pageWordsIn } from './words/index.js';

export interface ReceiptShown {
  readonly language: Language;
  readonly mailFrom: string;
  /** Something else was sent. */
  readonly refused: boolean;
}

/** The page behind a link that was used: what was answered, and what to do about something else. */
export function receiptPage(
  linked: LinkedOutcome,
  answered: NonNullable<LinkedOutcome['answered']>,
  { language, mailFrom, refused }: ReceiptShown,
): string {
  const words = pageWordsIn(language);
  const { receipt } = words;
  const heading = refused
    ? `<h2 class="wrong">${receipt.usedBefore}</h2><p>${receipt.oneAnswer} (${fill(words.dated, { label: words.problem.code, value: 'answer-link-used' })})</p>`
    : `<h2>${receipt.thanks}</h2>`;
  const through = throughWords(words, answered.facts, linked.sentTo.name, answered.words);
  const main = `${outcomeHtml(words, linked)}${heading}
<dl><dt>${receipt.answer}</dt><dd><b>${escapeHtml(saidWords(words, answered.facts))}</b></dd>
<dt>${receipt.received}</dt><dd>${dateWords(words, answered.on)}, ${escapeHtml(through)}</dd>
${wordsHtml(words, answered)}</dl>
<p>${answered.settled === null ? receipt.waits : receipt.settled[answered.settled]}</p>
<p>${receipt.toAdd}</p>`;
  const done = refused ? receipt.titleNotSent : receipt.titleAnswered;
  return pageHtml({
    language,
    title: fill(words.dated, { label: done, value: linked.reference }),
    main,
    footer: footerHtml(words, linked.helper, mailFrom),
  });
}

function wordsHtml({ receipt }: PageWords, { words, facts }: AnswerOnRecord): string {
  const row = (term: string, html: string): string => `<dt>${term}</dt><dd dir="auto">${html}</dd>`;
  return [
    ...(words.note === undefined ? [] : [row(receipt.note, escapeHtml(words.note).replaceAll('\n', '<br>'))]),
    ...(words.link === undefined ? [] : [row(receipt.link, escapeHtml(words.link))]),
    ...facts.files.map(({ name }) => row(receipt.file, escapeHtml(name))),
  ].join('\n');
}
