import type { IsoDate } from '@app/kernel';
import type { ImportState, MeetingId } from '../domain/review/index.js';
import type { KnownNames } from '../register-names/register-names.js';

/** The day on which a meeting agreed: its last one, else its first, else the one that the report gives; null where unknown. */
export function agreedOn(
  meeting: MeetingId | null,
  { report }: Pick<ImportState, 'report'>,
  names: KnownNames,
): IsoDate | null {
  const known = names.meeting(meeting);
  return known?.to ?? known?.from ?? report?.meetings.find(({ id }) => id === meeting)?.from ?? null;
}
