import { type BodyId, type MeetingId } from './domain/index.js';

/** Where the events of one body stand in the log. */
export function bodyStream(body: BodyId): { readonly streamId: string; readonly category: 'body' } {
  return { streamId: `body-${body}`, category: 'body' };
}

/** Where the events of one meeting stand in the log. */
export function meetingStream(meeting: MeetingId): { readonly streamId: string; readonly category: 'meeting' } {
  return { streamId: `meeting-${meeting}`, category: 'meeting' };
}

/** The id that a stream of the category is named by; null for streams of others. */
export function idIn(category: 'body' | 'meeting', streamId: string): string | null {
  return streamId.startsWith(`${category}-`) ? streamId.slice(category.length + 1) : null;
}
