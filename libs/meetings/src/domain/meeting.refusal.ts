import { DomainError } from '@app/kernel';

export type MeetingRefusalCode =
  | 'meeting-already-convened'
  | 'meeting-not-convened'
  | 'meeting-cancelled'
  | 'meeting-already-closed'
  | 'meeting-has-outcomes'
  | 'meeting-without-body'
  | 'circular-without-correspondence'
  | 'dates-incomplete'
  | 'dates-reversed'
  | 'number-out-of-range'
  | 'reference-taken'
  | 'report-not-received'
  | 'report-not-reviewed';

/** A step that the meeting does not allow, said in a sentence. */
export class MeetingRefusal extends DomainError<MeetingRefusalCode> {}
