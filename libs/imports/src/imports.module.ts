import { ContentStore } from '@app/documents';
import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { GetImportTextHandler } from './get-import-text/get-import-text.handler.js';
import { GetImportHandler } from './get-import/get-import.handler.js';
import { ImportRequests } from './http/import-requests.js';
import { ImportsController } from './http/imports.controller.js';
import { ListImportsHandler } from './list-imports/list-imports.handler.js';
import { importProjection } from './read-models/import.projection.js';
import { Readings } from './reading/readings.js';
import { RegisterNames } from './register-names/register-names.js';
import { StartImportHandler } from './start-import/start-import.handler.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const importsProjections = [importProjection] as const;

/**
 * The review of reports, for the process that answers HTTP. Needs the global `DatabaseModule`, `EventStoreModule`, `CLOCK` and
 * `ActorNames` and, for its controllers, `HttpModule`; asks directory, documents, meetings and outcomes.
 */
@Module({
  imports: [CqrsModule],
  controllers: [ImportsController],
  providers: [
    ContentStore,
    ImportRequests,
    Readings,
    RegisterNames,
    StartImportHandler,
    GetImportHandler,
    GetImportTextHandler,
    ListImportsHandler,
  ],
})
export class ImportsModule {}
