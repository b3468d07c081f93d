import { type InstrumentKind } from '../domain/index.js';

/** One row per instrument. Table `read.instrument`. */
export interface InstrumentRow {
  readonly instrument_id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
