import { escapeHtml } from '@app/mail';
import type { Helper, LinkedOutcome } from '../open-link/linked-outcome.js';
import { dayWords, WORKING_LEVEL } from './answer-words.js';

/** What the outcome is, as far as whoever got the mail may see it. */
export function outcomeHtml({ reference, title, wording, body, deadlines }: LinkedOutcome): string {
  return `<p class="soft">${escapeHtml(reference)} · ${escapeHtml(body.name)}</p>
<h1>${escapeHtml(title)}</h1>
<blockquote>${escapeHtml(wording)}</blockquote>
<dl><dt>Deadline</dt><dd>${deadlines.length === 0 ? 'None was set' : deadlines.map(deadlineHtml).join('<br>')}</dd></dl>`;
}

function deadlineHtml({ words, on }: LinkedOutcome['deadlines'][number]): string {
  const day = on === null ? 'the day is not known yet' : dayWords(on);
  return words === '' ? day : `${day} (“${escapeHtml(words)}”)`;
}

export function footerHtml(helper: Helper | null, mailFrom: string): string {
  return `<p>${WORKING_LEVEL}</p><p>${helperHtml(helper, mailFrom)}</p>`;
}

/** Whom to write to; the sender of the mails where no office is known. */
export function helperHtml(helper: Helper | null, mailFrom: string): string {
  const address = helper?.email ?? /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
  const name = helper?.name ?? 'us';
  return `Questions? Write to ${escapeHtml(name)}: <a href="mailto:${escapeHtml(address)}">${escapeHtml(address)}</a>.`;
}
