import type { MeetingView } from '@app/contracts';

/** What is known of a meeting's own words. */
export function reportWords({
  cancelled,
  report,
  reports,
  reviewed,
}: Pick<MeetingView, 'cancelled' | 'report' | 'reports' | 'reviewed'>): string {
  if (cancelled) return 'cancelled';
  if (report === 'not_held') return 'no report held';
  return report === 'reviewed' && reports.every((each) => reviewed.includes(each))
    ? 'report held and reviewed'
    : 'report held, not reviewed yet';
}
