import { escapeHtml } from '@app/mail';
import type { Helper } from '../open-link/linked-outcome.js';
import { helperHtml } from './outcome-html.js';
import { pageHtml } from './page-layout.js';

interface Advice {
  readonly title: string;
  readonly todo: string;
}

const advice: Readonly<Record<string, Advice>> = {
  'answer-link-forged': {
    title: 'This address is not whole',
    todo: 'Some mail programs break long addresses. Open the link in the mail itself, or copy all of it, to its last letter.',
  },
  'answer-link-unknown': {
    title: 'There is nothing to answer here',
    todo: 'The link may be from another system, or about something that is not open to you any more. Reply to the mail instead.',
  },
  'answer-link-expired': {
    title: 'This link has expired',
    todo: 'Reply to the mail instead, or use the link in a newer one.',
  },
  'answer-link-superseded': {
    title: 'Nobody asks you for this any more',
    todo: 'It is done, or another office looks after it now. If you have something to add, reply to the mail.',
  },
  'too-many-answers': {
    title: 'This was tried too often',
    todo: 'Wait for an hour and try again, or reply to the mail.',
  },
  'answer-unreadable': { title: 'Your answer did not arrive whole', todo: 'Go back and send it again.' },
};

const otherwise: Advice = {
  title: 'Your answer could not be taken',
  todo: 'Go back and try again; if it happens again, reply to the mail instead.',
};

/** What went wrong, what to do and whom to write to. `detail` is the refusal's own sentence. */
export function problemPage(code: string, detail: string, helper: Helper | null, mailFrom: string): string {
  const { title, todo } = advice[code] ?? otherwise;
  return pageHtml({
    title,
    main: `<h1>${title}</h1><p>${escapeHtml(detail)}</p><p>${todo}</p><p class="soft small">Code: ${escapeHtml(code)}</p>`,
    footer: helperHtml(helper, mailFrom),
  });
}
