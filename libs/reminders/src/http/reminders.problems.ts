import { defineProblems } from '@app/http';

export const remindersProblems = defineProblems({
  'reminder-policy-invalid': { status: 422, title: 'Nobody could be reminded by this policy' },
  'reminder-signatory-missing': { status: 409, title: 'Nobody is named who signs mail to others' },
  'answer-link-forged': { status: 404, title: 'The link is not whole' },
  'answer-link-unknown': { status: 404, title: 'There is nothing to answer behind the link' },
  'answer-link-expired': { status: 410, title: 'The link has expired' },
  'answer-link-superseded': { status: 410, title: 'Nobody asks for this any more' },
  'answer-link-used': { status: 409, title: 'The link was used to answer before' },
  'answer-unreadable': { status: 422, title: 'The form did not arrive whole' },
  'answer-unknown': { status: 404, title: 'The outcome has no such answer' },
  'answer-settled': { status: 409, title: 'The answer was settled already' },
  'answer-reason-missing': { status: 422, title: 'The reason is missing' },
  'answer-not-a-step': { status: 409, title: 'The answer says nothing that could be recorded as a step' },
  'inbound-secret-wrong': { status: 401, title: 'Mail is taken from the mail server only' },
  'inbound-mail-missing': { status: 422, title: 'The mail is missing' },
  'too-many-answers': { status: 429, title: 'Tried too often', retryAfter: 3600 },
});
