import { escapeHtml } from '@app/mail';
import type { AnswerOnRecord } from '../../domain/answers/answers.decider.js';
import type { Settlement } from '../../domain/answers/answer.events.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { dayWords, saidWords, throughWords } from './answer-words.js';
import { footerHtml, outcomeHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';

const settledWords: Readonly<Record<Settlement, string>> = {
  accepted: 'The secretariat has recorded what it says.',
  noted: 'The secretariat has taken note of it.',
  declined: 'The secretariat did not take it; it will tell you why.',
};

/** The page behind a link that was used: what was answered, and what to do about something else. `refused`: something else was sent. */
export function receiptPage(
  linked: LinkedOutcome,
  answered: NonNullable<LinkedOutcome['answered']>,
  { mailFrom, refused }: { readonly mailFrom: string; readonly refused: boolean },
): string {
  const heading = refused
    ? `<h2 class="wrong">Not sent: this link was used before</h2><p>Each link is good for one answer. (Code: answer-link-used)</p>`
    : '<h2>Thank you, your answer was received</h2>';
  const main = `${outcomeHtml(linked)}${heading}
<dl><dt>Answer</dt><dd><b>${escapeHtml(saidWords(answered.facts))}</b></dd>
<dt>Received</dt><dd>${dayWords(answered.on)}, ${escapeHtml(throughWords(answered.facts, linked.sentTo.name, answered.words))}</dd>
${wordsHtml(answered)}</dl>
<p>${answered.settled === null ? 'The secretariat will look at it; until then no reminder of this goes out.' : settledWords[answered.settled]}</p>
<p>To add to it or to put it right, reply to the mail: your reply reaches the secretariat.</p>`;
  return pageHtml({
    title: `${refused ? 'Not sent' : 'Answered'}: ${linked.reference}`,
    main,
    footer: footerHtml(linked.helper, mailFrom),
  });
}

function wordsHtml({ words, facts }: AnswerOnRecord): string {
  const row = (term: string, html: string): string => `<dt>${term}</dt><dd>${html}</dd>`;
  return [
    ...(words.note === undefined ? [] : [row('Note', escapeHtml(words.note).replaceAll('\n', '<br>'))]),
    ...(words.link === undefined ? [] : [row('Link', escapeHtml(words.link))]),
    ...facts.files.map(({ name }) => row('File', escapeHtml(name))),
  ].join('\n');
}
