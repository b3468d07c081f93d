import { defineProblems } from '@app/http';

export const remindersProblems = defineProblems({
  'reminder-policy-invalid': { status: 422, title: 'Nobody could be reminded by this policy' },
});
