import { type BodyRow } from './body.table.js';
import { type MeetingRow } from './meeting.table.js';

/** The tables that this lib reads. */
export interface MeetingsDatabase {
  readonly 'read.body': BodyRow;
  readonly 'read.meeting': MeetingRow;
}
