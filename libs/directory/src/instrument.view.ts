import { type InstrumentKind } from './domain/index.js';
import { type InstrumentRow } from './read-models/instrument.table.js';

/** An instrument as pages and the API show it. */
export interface InstrumentView {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly version: number;
}

export function instrumentView({ instrument_id: id, kind, title, aliases, version }: InstrumentRow): InstrumentView {
  return { id, kind, title, aliases, version };
}
