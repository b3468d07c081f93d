import type { IsoDate } from '@app/kernel';

/**
 * What officers decided about the reminders of an outcome, in a stream beside it: of those to others that were held (`moments` are
 * keys of the plan), and that its owners be reminded whatever the policy foresees. Permanent: they are stored.
 */
export type ReleaseEvent =
  | { readonly type: 'RemindersReleased'; readonly data: { readonly moments: readonly string[] } }
  | {
      readonly type: 'RemindersDismissed';
      readonly data: { readonly moments: readonly string[] };
      readonly prose: { readonly reason: string };
    }
  /** `on` is the day of the body's calendar. */
  | { readonly type: 'ReminderAskedFor'; readonly data: { readonly on: IsoDate } };
