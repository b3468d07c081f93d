import { defineProblems } from '@app/http';

export const systemProblems = defineProblems({
  'projection-unknown': { status: 404, title: 'There is no such read model' },
});
