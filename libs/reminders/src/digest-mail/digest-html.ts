import {
  dateWords,
  escapeHtml,
  fill,
  listed,
  mailAlarm,
  mailHeading,
  mailLink,
  mailPage,
  mailRow,
  mailRule,
  mailSection,
  mailSoft,
  mailTitle,
} from '@app/mail';
import { saying } from '../answers/links/answer-link.js';
import { answerKinds } from '../domain/answers/answer.events.js';
import { type ContentLine, type DigestContent, directoryUrl, outcomeUrl, sectionsOf } from './digest-content.js';
import { newsRows } from './news-html.js';
import {
  behalfWords,
  headingOf,
  request,
  standingWithDate,
  subjectOf,
  undeliveredLine,
  whyYouGetThis,
} from './phrases.js';
import { type DigestWords, wordsIn } from './words/index.js';

/** The mail as HTML. */
export function digestHtml(content: DigestContent): string {
  const { language, recipientName, lines, news, publicUrl, day, isCourtesy } = content;
  const words = wordsIn(language);
  const greeting = [
    fill(words.hello, { name: recipientName }),
    isCourtesy ? words.courtesy : fill(words.waits, { date: dateWords(words, day) }),
  ].join(' ');
  const rows = [
    mailHeading(numbersWithTheirNouns(headingOf(words, content))),
    mailRow(escapeHtml(greeting)),
    ...sectionsOf(content).flatMap(({ section, lines: own }) => [
      mailRule(),
      mailSection(words.sections[section], section === 'overdue' ? 'alarm' : 'soft'),
      ...own.map((line) => mailRow(lineHtml(words, line, publicUrl))),
    ]),
    ...newsRows(words, news, publicUrl),
    ...undeliveredRows(words, content),
    ...signatureRows(words, content),
  ];
  return mailPage({
    language,
    title: subjectOf(words, content),
    preview: lines.length === 0 ? headingOf(words, content) : lines.map(({ title }) => title).join(' · '),
    rows: rows.join('\n'),
    footer: footerHtml(words, content),
  });
}

function lineHtml(words: DigestWords, line: ContentLine, publicUrl: string): string {
  const { reference, title, owners, outcomeId, section } = line;
  const when = standingWithDate(words, line);
  const stated = line.words === null ? '' : ` ${mailSoft(fill(words.quoted, { words: line.words }))}`;
  const whose = owners.length === 0 ? [] : [fill(words.owner, { names: listed(words, owners) })];
  return [
    mailTitle(outcomeUrl(publicUrl, outcomeId), title),
    `<div>${section === 'overdue' ? mailAlarm(when) : `<b>${escapeHtml(when)}</b>`}${stated}</div>`,
    `<div>${mailSoft([reference, ...whose].join(' · '))}</div>`,
    ...behalfWords(words, line).map((each) => `<div><b>${escapeHtml(each)}</b></div>`),
    `<div style="padding-top:4px">${escapeHtml(request(words, line))}</div>`,
    ...answersHtml(words, line),
  ].join('\n');
}

function answersHtml(words: DigestWords, { answerAt }: ContentLine): readonly string[] {
  if (answerAt === null) return [];
  // Far enough apart for a thumb.
  const links = answerKinds.map(
    (kind) =>
      `<span style="display:inline-block;padding-right:18px">${mailLink(saying(answerAt, kind), words.answers[kind])}</span>`,
  );
  return [`<div style="padding-top:6px;line-height:28px">${mailSoft(words.answer)}<br>${links.join(' ')}</div>`];
}

function undeliveredRows(words: DigestWords, { undelivered, publicUrl }: DigestContent): readonly string[] {
  if (undelivered.length === 0) return [];
  const { title, request: asked } = words.undelivered;
  const lines = undelivered.map((each) => `<div>${escapeHtml(undeliveredLine(words, each))}</div>`);
  const link = `<div style="padding-top:4px">${mailLink(directoryUrl(publicUrl), asked)}</div>`;
  return [mailRule(), mailSection(title, 'alarm'), mailRow([...lines, link].join('\n'))];
}

function signatureRows(words: DigestWords, { signatories }: DigestContent): readonly string[] {
  if (signatories.length === 0) return [];
  const signed = fill(words.signed, { names: signatories.join('\n') });
  return [mailRule(), mailRow(escapeHtml(signed).replaceAll('\n', '<br>'))];
}

function footerHtml(words: DigestWords, content: DigestContent): string {
  const { publicUrl, choiceUrl, isCourtesy } = content;
  const links = [
    mailLink(choiceUrl, words.footer.change),
    ...(isCourtesy ? [] : [mailLink(`${publicUrl}/reminders`, words.footer.reminders)]),
  ];
  return `${whyYouGetThis(words, content).map(escapeHtml).join(' ')}<br><br>${links.join(' &nbsp;·&nbsp; ')}`;
}

/** No line ends between `1` and `overdue`. */
function numbersWithTheirNouns(text: string): string {
  return text.replaceAll(/(\d) /g, '$1\u00a0');
}
