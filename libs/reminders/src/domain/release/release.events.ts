/**
 * What an officer decided about reminders to others that were held, in the stream of their outcome; `moments` are keys of the
 * plan. Permanent: they are stored.
 */
export type ReleaseEvent =
  | { readonly type: 'RemindersReleased'; readonly data: { readonly moments: readonly string[] } }
  | {
      readonly type: 'RemindersDismissed';
      readonly data: { readonly moments: readonly string[] };
      readonly prose: { readonly reason: string };
    };
