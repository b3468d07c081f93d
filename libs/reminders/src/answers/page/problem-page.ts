import type { IsoDate } from '@app/kernel';
import { dateWords, escapeHtml, fill, type Language } from '@app/mail';
import type { Helper } from '../open-link/linked-outcome.js';
import { helperHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';
import { pageWordsIn } from './words/index.js';

export interface Problem {
  readonly code: string;
  /** The refusal's own sentence, which is English. */
  readonly detail: string;
  /** Whom to write to, where that is known. */
  readonly helper: Helper | null;
  /** The last day of a link that has expired. */
  readonly until: IsoDate | null;
}

/** What went wrong, what to do and whom to write to. */
export function problemPage(language: Language, { code, detail, helper, until }: Problem, mailFrom: string): string {
  const words = pageWordsIn(language);
  const { title, todo } = words.problem.advice[code] ?? words.problem.otherwise;
  const goodUntil = until && fill(words.problem.goodUntil, { date: dateWords(words, until) });
  const said = goodUntil ?? (language === 'en' ? detail : '');
  const named = escapeHtml(fill(words.dated, { label: words.problem.code, value: code }));
  return pageHtml({
    ...{ language, title },
    main: `<h1>${title}</h1>${said && `<p>${escapeHtml(said)}</p>`}<p>${todo}</p><p class="soft small">${named}</p>`,
    footer: helperHtml(words, helper, mailFrom),
  });
}
