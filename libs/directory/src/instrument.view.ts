import {
  citedVersion,
  disagreements,
  type Disagreement,
  type InstrumentKind,
  type InstrumentVersion,
} from './domain/index.js';
import { type InstrumentRow } from './read-models/instrument.table.js';

/** An instrument as pages and the API show it. */
export interface InstrumentView {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly versions: readonly InstrumentVersion[];
  /** What texts say of it, that its versions do not bear out. */
  readonly warnings: readonly Disagreement[];
  /** The version that the spelling asked for cites; null where it cites none, or none was asked for. */
  readonly citedVersion: string | null;
  readonly version: number;
}

export function instrumentView(row: InstrumentRow, named: string | null = null): InstrumentView {
  const { instrument_id: id, kind, title, aliases, versions, version } = row;
  return {
    ...{ id, kind, title, aliases, versions, version },
    warnings: disagreements(aliases, versions),
    citedVersion: named === null ? null : citedVersion(named, versions),
  };
}
