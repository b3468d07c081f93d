import { type IsoDate } from '@app/kernel';
import { type InstrumentId, type InstrumentKind, type InstrumentVersionId, type VersionAct } from './vocabulary.js';

export interface InstrumentAsRegistered {
  readonly instrument: InstrumentId;
  readonly kind: InstrumentKind;
  /** Other spellings that texts use ("2010 Council Resolution 1306"). */
  readonly aliases: readonly string[];
}

/** One text of an instrument: which conference or council gave it, where and when. */
export interface InstrumentVersion {
  readonly version: InstrumentVersionId;
  readonly act: VersionAct;
  /** The conference or council: `Plenipotentiary Conference 2022`. */
  readonly by: string;
  readonly place: string | null;
  readonly on: IsoDate | null;
  /** How texts cite this one ("Resolution 179 (Rev. Bucharest, 2022)"). */
  readonly aliases: readonly string[];
}

/** Facts about one instrument. Names are permanent: they are stored. Prose is absent once it was removed for good. */
export type InstrumentEvent =
  | {
      readonly type: 'InstrumentRegistered';
      readonly data: InstrumentAsRegistered;
      readonly prose?: { readonly title: string };
    }
  /** With `version` it is a spelling of that version. */
  | {
      readonly type: 'InstrumentAliasAdded';
      readonly data: { readonly alias: string; readonly version?: InstrumentVersionId };
    }
  | { readonly type: 'InstrumentVersionRegistered'; readonly data: InstrumentVersion };
