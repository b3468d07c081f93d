import { defineProblems } from '@app/http';

export const mailProblems = defineProblems({
  'mail-unknown': { status: 404, title: 'There is no such mail' },
  'mail-not-accepted': { status: 503, title: 'The mail server does not take mail', retryAfter: 60 },
});
