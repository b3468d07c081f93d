import { defineProblems } from '@app/http';

export const bulkProblems = defineProblems({
  'bulk-command-unknown': { status: 422, title: 'Outcomes take no such command' },
});
