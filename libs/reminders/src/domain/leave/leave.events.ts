import type { IsoDate } from '@app/kernel';

/** Names a leave of a person; a uuid. */
export type LeaveId = string;

export interface LeaveFacts {
  readonly leave: LeaveId;
  /** Who is away. */
  readonly person: string;
  /** The first and the last day, both included. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The person who gets the mail meanwhile; null where nobody is named. */
  readonly substitute: string | null;
}

/** When somebody is away, by ids alone: names stand with the person. Permanent: they are stored. */
export type LeaveEvent =
  | { readonly type: 'LeaveRecorded'; readonly data: LeaveFacts }
  | { readonly type: 'LeaveChanged'; readonly data: LeaveFacts }
  | { readonly type: 'LeaveWithdrawn'; readonly data: Pick<LeaveFacts, 'leave' | 'person'> };
