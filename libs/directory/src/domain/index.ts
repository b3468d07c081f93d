export { type DirectoryRefusalCode } from './directory.refusal.js';
export type { EntityCommand } from './entity.commands.js';
export { entity, type EntityState } from './entity.decider.js';
export type { EntityAsRegistered, EntityEvent } from './entity.events.js';
export type { InstrumentCommand } from './instrument.commands.js';
export { instrument, type InstrumentState } from './instrument.decider.js';
export type { InstrumentAsRegistered, InstrumentEvent } from './instrument.events.js';
export { knowsName, matchName, type Nameable } from './match-name.js';
export * from './vocabulary.js';
