import type { MeetingView } from '@app/contracts';

/** Those after the last one that was held; meetings stand in true order of time, and dates of old ones may be unknown. */
export function meetingsToCome(meetings: readonly MeetingView[]): readonly MeetingView[] {
  const today = new Date().toISOString().slice(0, 10);
  const last = meetings.findLastIndex(({ from, report }) => report !== 'not_held' || (from !== null && from < today));
  return meetings.slice(last + 1).filter(({ kind, cancelled }) => kind === 'meeting' && !cancelled);
}
