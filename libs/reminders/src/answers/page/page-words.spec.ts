import { isoDateOf } from '@app/kernel';
import { languages } from '@app/mail';
import { answerKinds, settlements } from '../../domain/answers/answer.events.js';
import { checkForm, EMPTY_FIELDS } from '../answer-reminder/answer-form.js';
import { copyMail } from '../copies/copy-mail.js';
import type { LinkedOutcome } from '../open-link/linked-outcome.js';
import { answerPage } from './answer-page.js';
import { problemPage } from './problem-page.js';
import { receiptPage } from './receipt-page.js';
import { pageWordsIn } from './words/index.js';

const on = isoDateOf('2027-06-01');
const mailFrom = 'S <s@example.org>';
const sentTo = { id: 'p', kind: 'person', name: 'P', email: 'p@example.org', timeZone: 'UTC', language: 'en' } as const;
const answered = (
  kind: (typeof answerKinds)[number],
  settled: (typeof settlements)[number] | null,
): NonNullable<LinkedOutcome['answered']> => ({
  facts: {
    ...{ answer: 'a', outcome: 'o', body: 'B', kind, via: 'link', until: kind === 'more_time' ? on : null },
    ...{ forwarded: true, sentTo: { person: 'p', entity: 'e' }, messageId: '<m@x>' },
    files: [{ sha256: '0', name: 'F', mediaType: 'application/pdf', size: 1 }],
  },
  words: { by: 'B', note: 'N', link: 'L' },
  ...{ settled, on },
});
const linked: LinkedOutcome = {
  ...{ outcomeId: 'o', reference: 'R/1', title: 'T', wording: 'W', body: { id: 'B', name: 'B' }, today: on },
  deadlines: [
    { words: '', on: null },
    { words: 'Q', on },
  ],
  ...{ sentTo: { ...sentTo, entity: 'e' }, owner: 'e', messageId: '<m@x>', until: on, answer: 'a', answered: null },
  helper: null,
};
const problems = ['answer-link-used', ...Object.keys(pageWordsIn('en').problem.advice)];

/** What a reader sees, without codes, names of fields and what the test itself wrote. */
function seen(html: string): string {
  return html
    .replaceAll(/<style>[^]*?<\/style>|<[^>]+>/g, ' ')
    .replaceAll(/answer-[a-z-]+|too-many-answers|Sequitur|https:\/\/\S+/g, '');
}

describe('the page behind the link of a reminder', () => {
  it.each(languages)('has a sentence for everything in %s, in that language', (language) => {
    const form = checkForm({ fields: { ...EMPTY_FIELDS, kind: 'more_time', as: 'other' }, file: null }, on);
    const wrong = 'problems' in form ? form.problems : {};
    const shown = { language, fields: EMPTY_FIELDS, mailFrom };
    const pages = [
      answerPage(linked, { ...shown, problems: {} }),
      answerPage({ ...linked, sentTo: { ...linked.sentTo, kind: 'entity' } }, { ...shown, problems: wrong }),
      ...[null, ...settlements].flatMap((settled) =>
        answerKinds.map((kind) => receiptPage(linked, answered(kind, settled), { language, mailFrom, refused: false })),
      ),
      receiptPage(linked, answered('done', null), { language, mailFrom, refused: true }),
      ...problems.map((code) => problemPage(language, { code, detail: '', helper: null, until: on }, mailFrom)),
    ];
    for (const page of pages) {
      expect(page).toContain(`<html lang="${language}">`);
      expect(seen(page)).not.toMatch(/[{}]|undefined/);
      if (language !== 'en') expect(seen(page)).not.toMatch(/\b(the|your|you|answer|mail|link|sent|not|done|until)\b/i);
    }
  });

  it.each(languages)('and the copy of an answer speaks %s to whoever got a mail in it', (language) => {
    const to = { ...linked.sentTo, language };
    const mail = copyMail(
      {
        reference: 'R/1',
        title: 'T',
        answer: answered('more_time', null),
        to,
        replyTo: 'office@example.org',
        url: 'https://x.example.org',
      },
      '<a@x>',
    );
    expect(mail).toMatchObject({ replyTo: ['office@example.org'], headers: { 'Content-Language': language } });
    for (const said of [mail.subject, mail.text, seen(mail.html)]) {
      expect(said).not.toMatch(/[{}]/);
      if (language !== 'en') expect(said).not.toMatch(/\b(the|your|you|answer|mail|link|time|until)\b/i);
    }
  });
});
