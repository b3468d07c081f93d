import type { MeetingView } from '@app/contracts';

/** What is known of a meeting's own words. */
export function reportWords({
  cancelled,
  reports,
  reviewed,
}: Pick<MeetingView, 'cancelled' | 'reports' | 'reviewed'>): string {
  if (cancelled) return 'cancelled';
  if (reports.length === 0) return 'no report held';
  return reports.every((report) => reviewed.includes(report))
    ? 'report held and reviewed'
    : 'report held, not reviewed yet';
}
