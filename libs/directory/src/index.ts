export { AddEntityAlias } from './add-entity-alias/add-entity-alias.command.js';
export { AddInstrumentAlias } from './add-instrument-alias/add-instrument-alias.command.js';
export { CorrectEntityAddress } from './correct-entity-address/correct-entity-address.command.js';
export { DissolveEntity } from './dissolve-entity/dissolve-entity.command.js';
export { DirectoryModule, directoryProjections } from './directory.module.js';
export {
  matchName,
  type DirectoryRefusalCode,
  type EntityAsRegistered,
  type EntityEvent,
  type EntityId,
  type EntityKind,
  type InstrumentAsRegistered,
  type InstrumentEvent,
  type InstrumentId,
  type InstrumentKind,
  type InstrumentVersion,
  type Nameable,
} from './domain/index.js';
export { type EntityView } from './entity.view.js';
export { GetEntity } from './get-entity/get-entity.query.js';
export { GetInstrument } from './get-instrument/get-instrument.query.js';
export { directoryProblems } from './http/directory.problems.js';
export { type InstrumentView } from './instrument.view.js';
export { ListEntities } from './list-entities/list-entities.query.js';
export { LoadParties, type PartiesLoaded } from './load-parties/load-parties.command.js';
export { ListInstruments } from './list-instruments/list-instruments.query.js';
export { type EntityRow } from './read-models/entity.table.js';
export { type InstrumentRow } from './read-models/instrument.table.js';
export { RegisterEntity } from './register-entity/register-entity.command.js';
export { RegisterInstrumentVersion } from './register-instrument-version/register-instrument-version.command.js';
export { RegisterInstrument } from './register-instrument/register-instrument.command.js';
export { RenameEntity } from './rename-entity/rename-entity.command.js';
export { DIRECTORY_SCOPE } from './streams.js';
