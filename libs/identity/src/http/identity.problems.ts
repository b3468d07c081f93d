import { defineProblems } from '@app/http';

export const identityProblems = defineProblems({
  'person-unknown': { status: 404, title: 'There is no such person' },
  'email-taken': { status: 409, title: 'The e-mail address is taken' },
  'link-expired': { status: 410, title: 'The sign-in link was used or has expired' },
  'too-many-requests': { status: 429, title: 'Too many tries', retryAfter: 60 },
});
