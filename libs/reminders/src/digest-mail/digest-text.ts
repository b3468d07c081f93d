import {
  CHANGES_TITLE,
  type ContentLine,
  type DigestContent,
  outcomeUrl,
  sectionsOf,
  sectionTitles,
} from './digest-content.js';
import { capital, counted, dateWords, request, standing } from './digest-words.js';
import { whyYouGetThis } from './footer.js';

/** The mail as plain text. */
export function digestText(content: DigestContent): string {
  const { recipientName, lines, changes, publicUrl } = content;
  const sections = sectionsOf(content).map(({ section, lines: own }) =>
    [heading(sectionTitles[section]), ...own.map((line) => lineText(line, publicUrl))].join('\n\n'),
  );
  const since = changes.map(({ reference, title, outcomeId, steps }) =>
    [
      `${reference}  ${title}`,
      ...steps.map(({ words, on, note }) => `  - ${dateWords(on)}: ${words}${note === null ? '' : `. ${note}`}`),
      `  ${outcomeUrl(publicUrl, outcomeId)}`,
    ].join('\n'),
  );
  return `${[
    `Hello ${recipientName},`,
    `${counted(lines)}.`,
    ...sections,
    ...(since.length === 0 ? [] : [[heading(CHANGES_TITLE), ...since].join('\n\n')]),
    ['-- ', whyYouGetThis(content), `${publicUrl}/reminders`].join('\n'),
  ].join('\n\n')}\n`;
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
