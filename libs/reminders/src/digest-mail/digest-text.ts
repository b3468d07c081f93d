import {
  type ContentLine,
  type ContentNews,
  type DigestContent,
  moreNews,
  newsTitle,
  outcomeUrl,
  registerUrl,
  sectionsOf,
  sectionTitles,
} from './digest-content.js';
import { capital, counted, dateWords, request, standing } from './digest-words.js';
import { whyYouGetThis } from './footer.js';

/** The mail as plain text. */
export function digestText(content: DigestContent): string {
  const { recipientName, lines, news, publicUrl } = content;
  const sections = sectionsOf(content).map(({ section, lines: own }) =>
    [heading(sectionTitles[section]), ...own.map((line) => lineText(line, publicUrl))].join('\n\n'),
  );
  return `${[
    `Hello ${recipientName},`,
    `${counted(lines)}.`,
    ...sections,
    ...newsText(news, publicUrl),
    ['-- ', whyYouGetThis(content), `${publicUrl}/reminders`].join('\n'),
  ].join('\n\n')}\n`;
}

function newsText(news: ContentNews, publicUrl: string): readonly string[] {
  if (news.changes.length === 0) return [];
  const more = moreNews(news);
  return [
    heading(newsTitle(news)),
    ...news.changes.map(({ reference, title, outcomeId, steps }) =>
      [
        `${reference}  ${title}`,
        ...steps.map(({ words, on, details }) => `  - ${dateWords(on)}: ${[words, ...details].join('. ')}`),
        `  ${outcomeUrl(publicUrl, outcomeId)}`,
      ].join('\n'),
    ),
    ...(more === null ? [] : [`... ${more}: ${registerUrl(publicUrl)}`]),
  ];
}

function heading(title: string): string {
  return `${title.toUpperCase()}\n${'-'.repeat(title.length)}`;
}

function lineText(line: ContentLine, publicUrl: string): string {
  const { reference, title, due, words, owners, outcomeId } = line;
  const when = due === null ? capital(standing(line)) : `${capital(standing(line))}: ${dateWords(due)}`;
  return [
    `${reference}  ${title}`,
    `  ${when}${words === null ? '' : ` ("${words}")`}`,
    ...(owners.length === 0 ? [] : [`  Owner: ${owners.join(', ')}`]),
    `  ${request(line)}`,
    `  ${outcomeUrl(publicUrl, outcomeId)}`,
  ].join('\n');
}
