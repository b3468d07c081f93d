import type { MatrixMeeting } from '@app/contracts';
import { addDays } from '@app/kernel';
import type { RegisterDay } from './as-of.js';

/** Of all occasions in true order, the first meeting that is not over; a day that is asked about is asked about as of its end. */
export function nextMeetingOf<Meeting extends MatrixMeeting>(
  occasions: readonly Meeting[],
  { asOf, day }: Pick<RegisterDay, 'asOf' | 'day'>,
): Meeting | null {
  const all = occasions.filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
  const today = asOf === null ? day : addDays(day, 1);
  const over = all.findLastIndex(({ to }) => to !== null && to < today);
  return all[over + 1] ?? null;
}
