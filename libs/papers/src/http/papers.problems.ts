import { defineProblems } from '@app/http';

export const papersProblems = defineProblems({
  'table-unreadable': { status: 422, title: 'The file is no table that can be read' },
  'table-without-column': { status: 422, title: 'The table lacks a column' },
  'table-too-long': { status: 422, title: 'The table has too many rows' },
});
