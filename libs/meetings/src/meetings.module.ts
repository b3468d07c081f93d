import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { CancelMeetingHandler } from './cancel-meeting/cancel-meeting.handler.js';
import { CloseMeetingHandler } from './close-meeting/close-meeting.handler.js';
import { ConveneMeetingHandler } from './convene-meeting/convene-meeting.handler.js';
import { EndMandateHandler } from './end-mandate/end-mandate.handler.js';
import { EstablishBodyHandler } from './establish-body/establish-body.handler.js';
import { GetBodyHandler } from './get-body/get-body.handler.js';
import { GetClosingHandler } from './get-closing/get-closing.handler.js';
import { GetMeetingHandler } from './get-meeting/get-meeting.handler.js';
import { BodiesController } from './http/bodies.controller.js';
import { BodySettingsController } from './http/body-settings.controller.js';
import { ClosingsController } from './http/closings.controller.js';
import { MeetingScheduleController } from './http/meeting-schedule.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { ListBodiesHandler } from './list-bodies/list-bodies.handler.js';
import { ListMeetingsHandler } from './list-meetings/list-meetings.handler.js';
import { NameParentBodyHandler } from './name-parent-body/name-parent-body.handler.js';
import { NameSecretariatHandler } from './name-secretariat/name-secretariat.handler.js';
import { NumberOutcomeHandler } from './number-outcome/number-outcome.handler.js';
import { bodyProjection } from './read-models/body.projection.js';
import { meetingProjection } from './read-models/meeting.projection.js';
import { ReceiveReportHandler } from './receive-report/receive-report.handler.js';
import { RenewMandateHandler } from './renew-mandate/renew-mandate.handler.js';
import { RescheduleMeetingHandler } from './reschedule-meeting/reschedule-meeting.handler.js';
import { ReviewReportHandler } from './review-report/review-report.handler.js';
import { SetDocumentRuleHandler } from './set-document-rule/set-document-rule.handler.js';
import { SetTimeZoneHandler } from './set-time-zone/set-time-zone.handler.js';
import { SetWorkingCalendarHandler } from './set-working-calendar/set-working-calendar.handler.js';
import { StateDocumentDeadlineHandler } from './state-document-deadline/state-document-deadline.handler.js';
import { SwitchRemindersOffHandler } from './switch-reminders-off/switch-reminders-off.handler.js';
import { SwitchRemindersOnHandler } from './switch-reminders-on/switch-reminders-on.handler.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const meetingsProjections = [bodyProjection, meetingProjection] as const;

/** Needs the global `DatabaseModule` and `EventStoreModule`, a global `CLOCK` and, for its controllers, `HttpModule`. */
@Module({
  imports: [CqrsModule],
  controllers: [
    BodiesController,
    BodySettingsController,
    MeetingsController,
    MeetingScheduleController,
    ClosingsController,
  ],
  providers: [
    EstablishBodyHandler,
    NameSecretariatHandler,
    NameParentBodyHandler,
    SwitchRemindersOnHandler,
    SwitchRemindersOffHandler,
    SetWorkingCalendarHandler,
    SetTimeZoneHandler,
    SetDocumentRuleHandler,
    EndMandateHandler,
    RenewMandateHandler,
    ConveneMeetingHandler,
    StateDocumentDeadlineHandler,
    RescheduleMeetingHandler,
    CancelMeetingHandler,
    ReceiveReportHandler,
    ReviewReportHandler,
    CloseMeetingHandler,
    NumberOutcomeHandler,
    ListBodiesHandler,
    GetBodyHandler,
    ListMeetingsHandler,
    GetMeetingHandler,
    GetClosingHandler,
  ],
})
export class MeetingsModule {}
