import { capital, counted, dateWords, fill, listed } from '@app/mail';
import {
  type ContentLine,
  type ContentNews,
  type DigestContent,
  directoryUrl,
  outcomeUrl,
  registerUrl,
  sectionsOf,
} from './digest-content.js';
import {
  behalfWords,
  counts,
  headingOf,
  request,
  standingWithDate,
  stepSentence,
  undeliveredLine,
  whyYouGetThis,
} from './phrases.js';
import { type DigestWords, wordsIn } from './words/index.js';

/** The mail as plain text. */
export function digestText(content: DigestContent): string {
  const { language, recipientName, lines, news, publicUrl } = content;
  const words = wordsIn(language);
  const parts = sectionsOf(content).map(({ section, lines: own }) =>
    [heading(words.sections[section], words), ...own.map((line) => lineText(words, line, publicUrl))].join('\n\n'),
  );
  return `${[
    fill(words.hello, { name: recipientName }),
    ...(content.isCourtesy ? [capital(words.courtesy)] : []),
    `${lines.length === 0 ? headingOf(words, content) : counts(words, lines)}.`,
    ...parts,
    ...newsText(words, news, publicUrl),
    ...undeliveredText(words, content),
    ...signature(words, content),
    footer(words, content),
  ].join('\n\n')}\n`;
}

function newsText(words: DigestWords, news: ContentNews, publicUrl: string): readonly string[] {
  if (news.changes.length === 0) return [];
  return [
    heading(news.isFirst ? words.news.first : words.news.since, words),
    ...news.changes.map(({ reference, title, outcomeId, steps }) =>
      [
        `${reference}  ${title}`,
        ...steps.map((step) => {
          const said = { date: dateWords(words, step.on), step: stepSentence(words, step) };
          return `  - ${fill(words.news.line, said)}`;
        }),
        `  ${outcomeUrl(publicUrl, outcomeId)}`,
      ].join('\n'),
    ),
    ...(news.more === 0 ? [] : [`... ${counted(words, words.news.more, news.more)}: ${registerUrl(publicUrl)}`]),
  ];
}

function heading(title: string, { locale }: DigestWords): string {
  return `${title.toLocaleUpperCase(locale)}\n${'-'.repeat(title.length)}`;
}

function lineText(words: DigestWords, line: ContentLine, publicUrl: string): string {
  const { reference, title, owners, outcomeId, answerAt } = line;
  const stated = line.words === null ? '' : ` (${fill(words.quoted, { words: line.words })})`;
  return [
    `${reference}  ${title}`,
    `  ${standingWithDate(words, line)}${stated}`,
    ...(owners.length === 0 ? [] : [`  ${fill(words.owner, { names: listed(words, owners) })}`]),
    ...behalfWords(words, line).map((each) => `  ${each}`),
    `  ${request(words, line)}`,
    `  ${outcomeUrl(publicUrl, outcomeId)}`,
    ...(answerAt === null ? [] : [`  ${labelled(words, words.answer, answerAt)}`]),
  ].join('\n');
}

function undeliveredText(words: DigestWords, { undelivered, publicUrl }: DigestContent): readonly string[] {
  if (undelivered.length === 0) return [];
  const { title, request: asked } = words.undelivered;
  const lines = undelivered.map((each) => `  - ${undeliveredLine(words, each)}`);
  return [heading(title, words), [...lines, `  ${asked}`, `  ${directoryUrl(publicUrl)}`].join('\n')];
}

function signature(words: DigestWords, { signatories }: DigestContent): readonly string[] {
  return signatories.length === 0 ? [] : [fill(words.signed, { names: signatories.join('\n') })];
}

function footer(words: DigestWords, content: DigestContent): string {
  const { publicUrl, choiceUrl } = content;
  return [
    '-- ',
    ...whyYouGetThis(words, content),
    labelled(words, words.footer.change, choiceUrl),
    // It opens to whoever signs in, which others have no need of.
    ...(content.isCourtesy ? [] : [labelled(words, words.footer.reminders, `${publicUrl}/reminders`)]),
  ].join('\n');
}

/** As the language sets a colon. */
function labelled({ dated }: DigestWords, label: string, value: string): string {
  return fill(dated, { standing: label, date: value });
}
