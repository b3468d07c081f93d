import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AddEntityAliasHandler } from './add-entity-alias/add-entity-alias.handler.js';
import { AddInstrumentAliasHandler } from './add-instrument-alias/add-instrument-alias.handler.js';
import { CorrectInstrumentTitleHandler } from './correct-instrument-title/correct-instrument-title.handler.js';
import { CorrectInstrumentVersionHandler } from './correct-instrument-version/correct-instrument-version.handler.js';
import { CorrectEntityAddressHandler } from './correct-entity-address/correct-entity-address.handler.js';
import { DissolveEntityHandler } from './dissolve-entity/dissolve-entity.handler.js';
import { EntityCareController } from './http/entity-care.controller.js';
import { InstrumentCareController } from './http/instrument-care.controller.js';
import { GetEntityHandler } from './get-entity/get-entity.handler.js';
import { GetInstrumentHandler } from './get-instrument/get-instrument.handler.js';
import { EntitiesController } from './http/entities.controller.js';
import { InstrumentsController } from './http/instruments.controller.js';
import { ListEntitiesHandler } from './list-entities/list-entities.handler.js';
import { ListInstrumentsHandler } from './list-instruments/list-instruments.handler.js';
import { LoadPartiesHandler } from './load-parties/load-parties.handler.js';
import { entityProjection } from './read-models/entity.projection.js';
import { instrumentProjection } from './read-models/instrument.projection.js';
import { NewNames } from './register-entity/new-names.js';
import { RegisterEntityHandler } from './register-entity/register-entity.handler.js';
import { RegisterInstrumentVersionHandler } from './register-instrument-version/register-instrument-version.handler.js';
import { RegisterInstrumentHandler } from './register-instrument/register-instrument.handler.js';
import { RenameEntityHandler } from './rename-entity/rename-entity.handler.js';
import { WithdrawEntityAliasHandler } from './withdraw-entity-alias/withdraw-entity-alias.handler.js';
import { WithdrawInstrumentAliasHandler } from './withdraw-instrument-alias/withdraw-instrument-alias.handler.js';

/** Read models to follow: hand them to the `ProjectionRunner`. */
export const directoryProjections = [entityProjection, instrumentProjection] as const;

/** Needs the global `DatabaseModule` and `EventStoreModule` and, for its controllers, `HttpModule`. */
@Module({
  imports: [CqrsModule],
  controllers: [EntitiesController, EntityCareController, InstrumentsController, InstrumentCareController],
  providers: [
    NewNames,
    RegisterEntityHandler,
    RenameEntityHandler,
    AddEntityAliasHandler,
    CorrectEntityAddressHandler,
    DissolveEntityHandler,
    RegisterInstrumentHandler,
    RegisterInstrumentVersionHandler,
    LoadPartiesHandler,
    AddInstrumentAliasHandler,
    WithdrawEntityAliasHandler,
    WithdrawInstrumentAliasHandler,
    CorrectInstrumentTitleHandler,
    CorrectInstrumentVersionHandler,
    ListEntitiesHandler,
    GetEntityHandler,
    ListInstrumentsHandler,
    GetInstrumentHandler,
  ],
})
export class DirectoryModule {}
