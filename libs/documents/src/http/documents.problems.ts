import { defineProblems } from '@app/http';

export const documentsProblems = defineProblems({
  'document-unknown': { status: 404, title: 'There is no such document' },
  'version-unknown': { status: 404, title: 'The document has no such version' },
  'document-already-held': { status: 409, title: 'The file is held already under another id' },
  'document-already-registered': { status: 409, title: 'The id names other content' },
  'document-not-registered': { status: 409, title: 'There is no such document at that date' },
  'document-without-meeting': { status: 409, title: 'A report is of at least one meeting' },
  'version-not-received': { status: 409, title: 'The version is not held at that date' },
  'stage-not-later': { status: 409, title: 'The version has come that far already' },
  'meeting-not-named': { status: 409, title: 'The session is not named' },
  'translation-governs-nothing': { status: 409, title: 'A version in another language is a translation' },
  'versions-not-comparable': { status: 409, title: 'The versions are in two languages' },
  'document-too-large': { status: 413, title: 'The file is too large' },
  // What the reader of files refuses, when a text comes in or when the paragraphs of another kind of file are asked for.
  'report-empty': { status: 422, title: 'The file has no words in it' },
  'report-binary': { status: 422, title: 'The file is not text' },
  'report-not-text': { status: 422, title: 'The file is of a kind that is not read as text' },
  'report-encoding': { status: 422, title: 'The file is not encoded as UTF-8' },
  'report-encrypted': { status: 422, title: 'The file is protected by a password' },
  'report-damaged': { status: 422, title: 'The file is damaged' },
  'report-scanned': { status: 422, title: 'The file is a scan without text' },
  'report-too-large': { status: 413, title: 'The file is too large' },
  'report-too-long': { status: 413, title: 'The file has too many pages' },
  'report-too-heavy': { status: 422, title: 'The file takes too much to read' },
  'version-already-received': { status: 409, title: 'The version is held already' },
});
