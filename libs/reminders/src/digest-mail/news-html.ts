import {
  counted,
  dateWords,
  escapeHtml,
  mailLink,
  mailRow,
  mailRule,
  mailSection,
  mailSoft,
  mailTitle,
} from '@app/mail';
import { type ContentChange, type ContentNews, outcomeUrl, registerUrl } from './digest-content.js';
import { detailsOf, stepWords } from './phrases.js';
import type { DigestWords } from './words/index.js';

/** What was done since the last mail. */
export function newsRows(words: DigestWords, news: ContentNews, publicUrl: string): readonly string[] {
  if (news.changes.length === 0) return [];
  const more = counted(words, words.news.more, news.more);
  return [
    mailRule(),
    mailSection(news.isFirst ? words.news.first : words.news.since),
    ...news.changes.map((change) => mailRow(changeHtml(words, change, publicUrl))),
    ...(news.more === 0 ? [] : [mailRow(mailLink(registerUrl(publicUrl), `… ${more}`))]),
  ];
}

function changeHtml(
  words: DigestWords,
  { outcomeId, reference, title, steps }: ContentChange,
  publicUrl: string,
): string {
  const said = steps.map((step) => {
    const rest = [dateWords(words, step.on), ...detailsOf(words, step)].map(escapeHtml).join('. ');
    return `<div dir="auto" style="padding-top:4px"><b>${escapeHtml(stepWords(words, step))}</b>, ${rest}</div>`;
  });
  return [mailTitle(outcomeUrl(publicUrl, outcomeId), title), `<div>${mailSoft(reference)}</div>`, ...said].join('\n');
}
