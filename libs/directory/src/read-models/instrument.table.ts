import { type InstrumentKind, type InstrumentVersion } from '../domain/index.js';

/** One row per instrument. Table `read.instrument`. */
export interface InstrumentRow {
  readonly instrument_id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  /** In the order of their adoption. */
  readonly versions: readonly InstrumentVersion[];
  /** The stream's version: what If-Match is compared with. */
  readonly version: number;
}
