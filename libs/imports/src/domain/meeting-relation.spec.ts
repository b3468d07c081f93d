import { englishDeadlines } from '../lexicons/english-deadlines.js';
import { meetingRelation } from './meeting-relation.js';

describe('how a limit is tied to its meeting', () => {
  it.each([
    ['at', 'The Group will report at the next meeting.', 'at the next meeting'],
    ['at', 'The map will be sent to the next meeting.', 'to the next meeting'],
    ['before', 'Norway will report before the next meeting.', 'before the next meeting'],
    ['before', 'Norway will report two weeks prior to the next meeting.', 'two weeks prior to the next meeting'],
    ['by_document_deadline_of', 'Norway will write by the document deadline of the next meeting.', 'the next meeting'],
    [
      'by_document_deadline_of',
      'Texts are due before the deadline for contributions to the next meeting.',
      'to the next meeting',
    ],
  ])('%s: %s', (relation, quote, phrase) => {
    expect(meetingRelation({ phrase }, quote, englishDeadlines)).toBe(relation);
  });
});
