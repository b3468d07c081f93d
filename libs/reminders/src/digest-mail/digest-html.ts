import { escapeHtml, mailHeading, mailLink, mailPage, mailRow } from '@app/mail';
import {
  type ContentChange,
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
import { capital, counted, dateWords, request, standing, subjectOf } from './digest-words.js';
import { whyYouGetThis } from './footer.js';

const SOFT = 'font-size:13px;line-height:19px;color:#5a626b';
const RULE = 'border-top:1px solid #e3e6ea';

/** The mail as HTML. */
export function digestHtml(content: DigestContent): string {
  const { recipientName, lines, news, publicUrl } = content;
  const rows = [
    mailHeading(numbersWithTheirNouns(capital(counted(lines)))),
    mailRow(`Hello ${escapeHtml(recipientName)}, this waits for you on ${dateWords(content.day)}.`),
    ...sectionsOf(content).flatMap(({ section, lines: own }) => [
      sectionRow(sectionTitles[section], section === 'overdue'),
      ...own.map((line) => mailRow(lineHtml(line, publicUrl), '0 24px 18px')),
    ]),
    ...newsRows(news, publicUrl),
  ];
  const plan = mailLink(`${publicUrl}/reminders`, 'See the reminders');
  return mailPage({
    title: subjectOf(content),
    preview: lines.map(({ title }) => title).join(' · '),
    rows: rows.join('\n'),
    footer: `${escapeHtml(whyYouGetThis(content))} ${plan}`,
  });
}

function sectionRow(title: string, alarming: boolean): string {
  const colour = alarming ? 'class="alarm" style="color:#b3261e;' : 'class="soft" style="color:#5a626b;';
  return `<tr><td style="padding:0 24px"><div class="line" style="${RULE};margin:0 0 14px"></div></td></tr>
${mailRow(`<div ${colour}font-size:13px;line-height:18px;font-weight:600;letter-spacing:.04em;text-transform:uppercase">${escapeHtml(title)}</div>`, '0 24px 8px')}`;
}

function lineHtml(line: ContentLine, publicUrl: string): string {
  const { reference, title, due, words, owners, outcomeId, section } = line;
  const when = due === null ? capital(standing(line)) : `${capital(standing(line))}: ${dateWords(due)}`;
  const whenClass =
    section === 'overdue' ? ' class="alarm" style="color:#b3261e;font-weight:600"' : ' style="font-weight:600"';
  return [
    `<div style="font-weight:600">${mailLink(outcomeUrl(publicUrl, outcomeId), title)}</div>`,
    `<div><span${whenClass}>${escapeHtml(when)}</span>${words === null ? '' : soft(` (“${words}”)`)}</div>`,
    `<div class="soft" style="${SOFT}">${escapeHtml([reference, ...owners].join(' · '))}</div>`,
    `<div style="padding-top:4px">${escapeHtml(request(line))}</div>`,
  ].join('\n');
}

function newsRows(news: ContentNews, publicUrl: string): readonly string[] {
  if (news.changes.length === 0) return [];
  const more = moreNews(news);
  return [
    sectionRow(newsTitle(news), false),
    ...news.changes.map((change) => mailRow(changeHtml(change, publicUrl), '0 24px 18px')),
    ...(more === null ? [] : [mailRow(mailLink(registerUrl(publicUrl), `… ${more}`), '0 24px 18px')]),
  ];
}

function changeHtml({ outcomeId, reference, title, steps }: ContentChange, publicUrl: string): string {
  const said = steps.map(
    ({ words, on, details }) =>
      `<div style="padding-top:4px"><b>${escapeHtml(words)}</b>, ${[dateWords(on), ...details.map(escapeHtml)].join('. ')}</div>`,
  );
  return [
    `<div style="font-weight:600">${mailLink(outcomeUrl(publicUrl, outcomeId), title)}</div>`,
    `<div class="soft" style="${SOFT}">${escapeHtml(reference)}</div>`,
    ...said,
  ].join('\n');
}

/** No line ends between `1` and `overdue`. */
function numbersWithTheirNouns(text: string): string {
  return text.replaceAll(/(\d) /g, '$1\u00a0');
}

function soft(text: string): string {
  return `<span class="soft" style="${SOFT}">${escapeHtml(text)}</span>`;
}
