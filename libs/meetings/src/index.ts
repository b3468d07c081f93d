export { type BodyView } from './body.view.js';
export { CancelMeeting } from './cancel-meeting/cancel-meeting.command.js';
export { CloseMeeting } from './close-meeting/close-meeting.command.js';
export { ConveneMeeting } from './convene-meeting/convene-meeting.command.js';
export {
  body,
  meeting,
  meetingOrder,
  meetingUpcasters,
  occasionDaysOf,
  rulingBody,
  type BodyAsEstablished,
  type BodyEvent,
  type BodyCommand,
  type BodyId,
  type BodyState,
  type DocumentRule,
  type MeetingCommand,
  type MeetingDates,
  type MeetingEvent,
  type MeetingId,
  type MeetingRefusalCode,
  type MeetingState,
  type MeetingToConvene,
  type OccasionDays,
  type OccasionKind,
  type Placeable,
  type Weekday,
  type WorkingCalendar,
} from './domain/index.js';
export { EndMandate } from './end-mandate/end-mandate.command.js';
export { EstablishBody } from './establish-body/establish-body.command.js';
export { GetBody } from './get-body/get-body.query.js';
export { GetMeeting } from './get-meeting/get-meeting.query.js';
export { ClosingMailsModule } from './mail-closings/closing-mails.module.js';
export { SignedCheckpoints, type SignedCheckpoint } from './mail-closings/signed-checkpoints.js';
export { meetingsProblems } from './http/meetings.problems.js';
export { ListBodies } from './list-bodies/list-bodies.query.js';
export { ListMeetings } from './list-meetings/list-meetings.query.js';
export { type MeetingView } from './meeting.view.js';
export { MeetingsModule, meetingsProjections } from './meetings.module.js';
export { NameSecretariat } from './name-secretariat/name-secretariat.command.js';
export { NumberOutcome, type OutcomeNumbered } from './number-outcome/number-outcome.command.js';
export { occasionDays } from './reading/ruled-meetings.js';
export { type BodyRow } from './read-models/body.table.js';
export { type MeetingRow } from './read-models/meeting.table.js';
export { ReceiveReport } from './receive-report/receive-report.command.js';
export { RenewMandate } from './renew-mandate/renew-mandate.command.js';
export { RescheduleMeeting } from './reschedule-meeting/reschedule-meeting.command.js';
export { ReviewReport } from './review-report/review-report.command.js';
export { SetDocumentRule } from './set-document-rule/set-document-rule.command.js';
export { SetTimeZone } from './set-time-zone/set-time-zone.command.js';
export { SetWorkingCalendar } from './set-working-calendar/set-working-calendar.command.js';
export { StateDocumentDeadline } from './state-document-deadline/state-document-deadline.command.js';
export { bodyStream, meetingStream } from './streams.js';
export { SwitchRemindersOff } from './switch-reminders-off/switch-reminders-off.command.js';
export { SwitchRemindersOn } from './switch-reminders-on/switch-reminders-on.command.js';
