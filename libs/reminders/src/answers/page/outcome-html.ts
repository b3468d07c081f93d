import { dateWords, escapeHtml, fill } from '@app/mail';
import type { Helper, LinkedOutcome } from '../open-link/linked-outcome.js';
import type { PageWords } from './words/index.js';

/** What the outcome is, as far as whoever got the mail may see it. */
export function outcomeHtml(words: PageWords, { reference, title, wording, body, deadlines }: LinkedOutcome): string {
  const limits = deadlines.map((deadline) => deadlineHtml(words, deadline));
  return `<p class="soft">${escapeHtml(reference)} · <span dir="auto">${escapeHtml(body.name)}</span></p>
<h1 dir="auto">${escapeHtml(title)}</h1>
<blockquote dir="auto">${escapeHtml(wording)}</blockquote>
<dl><dt>${words.outcome.deadline}</dt><dd>${limits.length === 0 ? words.outcome.none : limits.join('<br>')}</dd></dl>`;
}

function deadlineHtml(page: PageWords, { words, on }: LinkedOutcome['deadlines'][number]): string {
  const day = on === null ? page.outcome.dayUnknown : dateWords(page, on);
  return words === '' ? day : `${day} (${escapeHtml(fill(page.quoted, { words }))})`;
}

export function footerHtml(words: PageWords, helper: Helper | null, mailFrom: string): string {
  return `<p>${words.workingLevel}</p><p>${helperHtml(words, helper, mailFrom)}</p>`;
}

/** Whom to write to; the sender of the mails where no office is known. */
export function helperHtml(words: PageWords, helper: Helper | null, mailFrom: string): string {
  const address = helper?.email ?? /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
  const asked = fill(words.questions, { name: helper?.name ?? words.us });
  return `${escapeHtml(asked)} <a href="mailto:${escapeHtml(address)}">${escapeHtml(address)}</a>.`;
}
