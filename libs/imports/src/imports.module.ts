import { ContentStore } from '@app/documents';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AcceptProposalHandler } from './accept-proposal/accept-proposal.handler.js';
import { DismissProposalHandler } from './dismiss-proposal/dismiss-proposal.handler.js';
import { EditProposalHandler } from './edit-proposal/edit-proposal.handler.js';
import { EnterOutcome } from './entering/enter-outcome.js';
import { EnterParties } from './entering/enter-parties.js';
import { EnterProposals } from './entering/enter-proposals.js';
import { RemoveEntry } from './entering/remove-entry.js';
import { FinishImportHandler } from './finish-import/finish-import.handler.js';
import { AcceptRows } from './http/accept-rows.js';
import { ProposalsController } from './http/proposals.controller.js';
import { ImportsWorker } from './imports.worker.js';
import { MergeProposalsHandler } from './merge-proposals/merge-proposals.handler.js';
import { DocumentLikeness } from './placing/document-likeness.js';
import { HoldDocument } from './placing/hold-document.js';
import { PlaceReport } from './placing/place-report.js';
import { NewInVersion } from './read-import/new-in-version.js';
import { ReadImport } from './read-import/read-import.js';
import { RegisteredOutcomes } from './read-import/registered-outcomes.js';
import { SplitProposalHandler } from './split-proposal/split-proposal.handler.js';
import { TakeBackDecisionHandler } from './take-back-decision/take-back-decision.handler.js';
import { GetImportTextHandler } from './get-import-text/get-import-text.handler.js';
import { GetImportHandler } from './get-import/get-import.handler.js';
import { ImportLiveController } from './http/import-live.controller.js';
import { ImportRequests } from './http/import-requests.js';
import { ImportsController } from './http/imports.controller.js';
import { ListImportsHandler } from './list-imports/list-imports.handler.js';
import { importProjection } from './read-models/import.projection.js';
import { Readings } from './reading/readings.js';
import { RegisterNames } from './register-names/register-names.js';
import { StartImportHandler } from './start-import/start-import.handler.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const importsProjections = [importProjection] as const;

/** What brings the register into line with what people decide. */
const entering = [
  ContentStore,
  DocumentLikeness,
  EnterOutcome,
  EnterParties,
  EnterProposals,
  HoldDocument,
  PlaceReport,
  Readings,
  RegisterNames,
  RemoveEntry,
];

/** Takes reports in. Needs the global `DatabaseModule` and `EventStoreModule`; asks meetings. */
@Module({ imports: [CqrsModule], providers: [ContentStore, StartImportHandler] })
export class ImportsIntakeModule {}

/**
 * The review of reports, for the process that answers HTTP. Needs the global `DatabaseModule`, `EventStoreModule`, `CLOCK` and
 * `ActorNames` and, for its controllers, `HttpModule`; asks directory, documents, meetings and outcomes.
 */
@Module({
  imports: [CqrsModule, ImportsIntakeModule],
  controllers: [ImportsController, ProposalsController, ImportLiveController],
  providers: [
    ImportRequests,
    ...entering,
    AcceptRows,
    AcceptProposalHandler,
    DismissProposalHandler,
    EditProposalHandler,
    FinishImportHandler,
    MergeProposalsHandler,
    SplitProposalHandler,
    TakeBackDecisionHandler,
    GetImportHandler,
    GetImportTextHandler,
    ListImportsHandler,
  ],
})
export class ImportsModule {}

/** Reads what was put in and enters what was accepted, when it is told to. */
@Module({
  imports: [CqrsModule],
  providers: [...entering, NewInVersion, ReadImport, RegisteredOutcomes],
  exports: [ReadImport, EnterProposals, Readings],
})
export class ImportsReadingModule {}

/** The same by itself. For the worker process; needs `JobsModule` too. */
@Module({ imports: [ImportsReadingModule], providers: [ImportsWorker] })
export class ImportsWorkerModule {}
