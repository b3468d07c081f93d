import { defineProblems } from '@app/http';

export const auditProblems = defineProblems({
  'stream-unknown': { status: 404, title: 'Nothing is recorded under that name' },
  'checkpoint-unknown': { status: 404, title: 'There is no such checkpoint' },
  'nothing-covered': { status: 409, title: 'No checkpoint was made yet' },
  'sizes-not-covered': { status: 409, title: 'No checkpoint has such a size' },
  'log-not-as-recorded': { status: 409, title: 'The log was changed: run sequitur verify' },
});
