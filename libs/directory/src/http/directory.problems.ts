import { defineProblems } from '@app/http';

export const directoryProblems = defineProblems({
  'entity-unknown': { status: 404, title: 'There is no such entity' },
  'instrument-unknown': { status: 404, title: 'There is no such instrument' },
  'entity-already-registered': { status: 409, title: 'The entity is in the directory already' },
  'entity-not-registered': { status: 409, title: 'There is no such entity at that date' },
  'instrument-already-registered': { status: 409, title: 'The instrument is in the directory already' },
  'instrument-version-already-registered': { status: 409, title: 'The instrument has that version already' },
  'instrument-version-unknown': { status: 409, title: 'The instrument has no such version' },
  'spelling-unknown': { status: 409, title: 'It has no such spelling' },
  'similar-name': { status: 409, title: 'The directory knows that name already' },
  'instrument-not-registered': { status: 409, title: 'There is no such instrument at that date' },
});
