import type { RecordedEvent } from '@app/event-store';
import type { FilePutIn, ImportId, MeetingId, ReportFacts } from '../domain/review/index.js';
import type { ReportToPlace } from '../domain/review/recognise-report.js';
import type { ImportOnRecord } from '../recorded-import.js';

/** A report that was read: what it says of itself, and its text. */
export interface ReportInHand {
  readonly id: ImportId;
  readonly file: FilePutIn;
  /** Of the file. */
  readonly name: string;
  readonly title: string | null;
  readonly facts: ReportFacts;
  readonly text: string;
  /** That it was put in: who did so enters what comes of it. */
  readonly start: RecordedEvent;
}

/** The meetings that it is of: as it says itself, else as who put it in said. */
export function meetingsOf({ facts, file }: Pick<ReportInHand, 'facts' | 'file'>): ReportFacts['meetings'] {
  if (facts.meetings.length > 0 || file.meeting === null) return facts.meetings;
  return [{ id: file.meeting, ordinal: null, from: null }];
}

export function meetingIdsOf(report: Pick<ReportInHand, 'facts' | 'file'>): readonly MeetingId[] {
  return meetingsOf(report).map(({ id }) => id);
}

export function toPlace(report: ReportInHand): ReportToPlace {
  const { file, name, title, facts } = report;
  const { symbol, language } = facts;
  return { symbol, language, meetings: meetingIdsOf(report), sha256: file.sha256, title, name };
}

/** The event by which an import was put in, the last time that it was. */
export function startOf({ timeline }: Pick<ImportOnRecord, 'timeline'>): RecordedEvent {
  const found = timeline.findLast(({ event }) => event.type === 'ImportStarted')?.event;
  if (found === undefined) throw new RangeError('An import begins with its start.');
  return found;
}
