import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AddCitationHandler } from './add-citation/add-citation.handler.js';
import { AnnulStepHandler } from './annul-step/annul-step.handler.js';
import { AssignOwnerHandler } from './assign-owner/assign-owner.handler.js';
import { ChangeVisibilityHandler } from './change-visibility/change-visibility.handler.js';
import { CorrectOutcomeHandler } from './correct-outcome/correct-outcome.handler.js';
import { DecideOnVersionHandler } from './decide-on-version/decide-on-version.handler.js';
import { ListVersionMattersHandler } from './list-version-matters/list-version-matters.handler.js';
import { VersionMattersController } from './http/version-matters.controller.js';
import { CorrectTitleHandler } from './correct-title/correct-title.handler.js';
import { CorrectWordingHandler } from './correct-wording/correct-wording.handler.js';
import { ExpressPositionHandler } from './express-position/express-position.handler.js';
import { ExtendDeadlineHandler } from './extend-deadline/extend-deadline.handler.js';
import { FindOutcomeHandler } from './find-outcome/find-outcome.handler.js';
import { GetAgeingHandler } from './get-ageing/get-ageing.handler.js';
import { GetEntityPageHandler } from './get-entity-page/get-entity-page.handler.js';
import { GetInstrumentRegisterHandler } from './get-instrument-register/get-instrument-register.handler.js';
import { GetMattersArisingHandler } from './get-matters-arising/get-matters-arising.handler.js';
import { GetMatrixHandler } from './get-matrix/get-matrix.handler.js';
import { GetOutcomeHistoryHandler } from './get-outcome-history/get-outcome-history.handler.js';
import { GetOutcomeHandler } from './get-outcome/get-outcome.handler.js';
import { GetOverviewHandler } from './get-overview/get-overview.handler.js';
import { GetSilenceReportHandler } from './get-silence-report/get-silence-report.handler.js';
import { AnswersController } from './http/answers.controller.js';
import { EvidenceFiles } from './evidence-files/evidence-files.js';
import { AnswerObservationHandler } from './answer-observation/answer-observation.handler.js';
import { CloseObservationHandler } from './close-observation/close-observation.handler.js';
import { SettleMerges } from './follow-merges/settle-merges.js';
import { MergesController } from './http/merges.controller.js';
import { ObservationsController } from './http/observations.controller.js';
import { MergeOutcomesHandler } from './merge-outcomes/merge-outcomes.handler.js';
import { RecordObservationHandler } from './record-observation/record-observation.handler.js';
import { UndoMergeHandler } from './undo-merge/undo-merge.handler.js';
import { EvidenceFilesController } from './http/evidence-files.controller.js';
import { OutcomeCareController } from './http/outcome-care.controller.js';
import { OutcomeCommandsController } from './http/outcome-commands.controller.js';
import { OutcomeCorrectionsController } from './http/outcome-corrections.controller.js';
import { OutcomeDecisionsController } from './http/outcome-decisions.controller.js';
import { OutcomeKindsController } from './http/outcome-kinds.controller.js';
import { OutcomeQueriesController } from './http/outcome-queries.controller.js';
import { OutcomeVisibilityController } from './http/outcome-visibility.controller.js';
import { OutcomeVoicesController } from './http/outcome-voices.controller.js';
import { OutcomeBodies } from './http/outcome-bodies.js';
import { OutcomeRequests } from './http/outcome-requests.js';
import { TellWhoInterceptor } from './http/tell-who.interceptor.js';
import { LapseOutcomeHandler } from './lapse-outcome/lapse-outcome.handler.js';
import { ListEntriesHandler } from './list-entries/list-entries.handler.js';
import { ListMovementsHandler } from './list-movements/list-movements.handler.js';
import { SinceMeeting } from './list-movements/since-meeting.js';
import { ListOutcomesHandler } from './list-outcomes/list-outcomes.handler.js';
import { OfferClausesHandler } from './offer-clauses/offer-clauses.handler.js';
import { ListStuckHandler } from './list-stuck/list-stuck.handler.js';
import { QualifyByViewHandler } from './qualify-by-view/qualify-by-view.handler.js';
import { HeldAnswers } from './reading/held-answers.js';
import { HeldFacts } from './reading/held-facts.js';
import { RegisterMoments } from './reading/register-at.js';
import { RecordOutcomeHandler } from './record-outcome/record-outcome.handler.js';
import { RelateOutcomeHandler } from './relate-outcome/relate-outcome.handler.js';
import { ReleaseOwnerHandler } from './release-owner/release-owner.handler.js';
import { SetDeadlineHandler } from './set-deadline/set-deadline.handler.js';
import { SettleDeadlinesHandler } from './settle-deadlines/settle-deadlines.handler.js';
import { TakeStepHandler } from './take-step/take-step.handler.js';
import { TellStoryHandler } from './tell-story/tell-story.handler.js';
import { TransferOutcomeHandler } from './transfer-outcome/transfer-outcome.handler.js';

/** Needs the global `DatabaseModule` and `EventStoreModule`, global `CLOCK` and `ActorNames` and, for its controllers, `HttpModule`. */
@Module({
  imports: [CqrsModule],
  controllers: [
    OutcomeKindsController,
    OutcomeQueriesController,
    AnswersController,
    OutcomeCommandsController,
    OutcomeCareController,
    OutcomeDecisionsController,
    OutcomeCorrectionsController,
    EvidenceFilesController,
    ObservationsController,
    MergesController,
    OutcomeVisibilityController,
    VersionMattersController,
    OutcomeVoicesController,
  ],
  providers: [
    { provide: APP_INTERCEPTOR, useClass: TellWhoInterceptor },
    EvidenceFiles,
    SettleMerges,
    MergeOutcomesHandler,
    UndoMergeHandler,
    RecordObservationHandler,
    AnswerObservationHandler,
    CloseObservationHandler,
    OutcomeRequests,
    OutcomeBodies,
    RegisterMoments,
    HeldFacts,
    HeldAnswers,
    SinceMeeting,
    RecordOutcomeHandler,
    TakeStepHandler,
    ExpressPositionHandler,
    OfferClausesHandler,
    AnnulStepHandler,
    AssignOwnerHandler,
    ReleaseOwnerHandler,
    SetDeadlineHandler,
    ExtendDeadlineHandler,
    SettleDeadlinesHandler,
    TransferOutcomeHandler,
    LapseOutcomeHandler,
    AddCitationHandler,
    CorrectWordingHandler,
    CorrectOutcomeHandler,
    CorrectTitleHandler,
    ChangeVisibilityHandler,
    DecideOnVersionHandler,
    ListVersionMattersHandler,
    RelateOutcomeHandler,
    QualifyByViewHandler,
    ListOutcomesHandler,
    ListEntriesHandler,
    ListMovementsHandler,
    GetOutcomeHandler,
    GetOutcomeHistoryHandler,
    GetMatrixHandler,
    GetOverviewHandler,
    FindOutcomeHandler,
    TellStoryHandler,
    GetMattersArisingHandler,
    GetSilenceReportHandler,
    ListStuckHandler,
    GetAgeingHandler,
    GetInstrumentRegisterHandler,
    GetEntityPageHandler,
  ],
  exports: [EvidenceFiles],
})
export class OutcomesModule {}
