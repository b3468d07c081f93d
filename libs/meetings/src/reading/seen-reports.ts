import { hiddenDocuments } from '@app/documents';
import { type Sight } from '@app/kernel';
import { type Kysely } from 'kysely';
import { type MeetingRow } from '../read-models/meeting.table.js';

type Reported = Pick<MeetingRow, 'reports' | 'reviewed'>;
export type ReportState = 'reviewed' | 'not_reviewed' | 'not_held';

/**
 * Whether a report of the meeting is held and has been gone through: a fact of the meeting and the same for every asker, or
 * a report that is kept for the secretariat would read as none.
 */
export function reportStateOf({ reports, reviewed }: Reported): ReportState {
  if (reports.length === 0) return 'not_held';
  return reviewed.length > 0 ? 'reviewed' : 'not_reviewed';
}

/** The meetings with those of their reports that the asker may see. */
export async function withSeenReports<Meeting extends Reported>(
  db: Kysely<unknown>,
  sight: Sight,
  meetings: readonly Meeting[],
): Promise<readonly Meeting[]> {
  const hidden = await hiddenDocuments(
    db,
    sight,
    meetings.flatMap(({ reports }) => reports),
  );
  const seen = (documents: readonly string[]): readonly string[] => documents.filter((each) => !hidden.has(each));
  return meetings.map((each) => ({ ...each, reports: seen(each.reports), reviewed: seen(each.reviewed) }));
}
