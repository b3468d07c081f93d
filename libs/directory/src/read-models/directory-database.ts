import { type EntityRow } from './entity.table.js';
import { type InstrumentRow } from './instrument.table.js';

/** The tables that this lib reads. */
export interface DirectoryDatabase {
  readonly 'read.entity': EntityRow;
  readonly 'read.instrument': InstrumentRow;
}
