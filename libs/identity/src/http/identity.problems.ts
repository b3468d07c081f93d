import { defineProblems } from '@app/http';

export const identityProblems = defineProblems({
  'person-unknown': { status: 404, title: 'There is no such person' },
  'membership-unknown': { status: 404, title: 'There is no such role' },
  'role-dates-reversed': { status: 409, title: 'The role ends before it begins' },
  'last-system-manager': { status: 409, title: 'Nobody else is system manager' },
  'not-a-mention': { status: 409, title: 'The words do not name the person' },
  'email-taken': { status: 409, title: 'The e-mail address is taken' },
  'link-expired': { status: 410, title: 'The sign-in link was used or has expired' },
  'too-many-requests': { status: 429, title: 'Too many tries', retryAfter: 60 },
});
