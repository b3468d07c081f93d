import { type IsoDate } from '@app/kernel';
import { type InstrumentId, type InstrumentKind, type InstrumentVersionId, type VersionAct } from './vocabulary.js';

export interface InstrumentAsRegistered {
  readonly instrument: InstrumentId;
  readonly kind: InstrumentKind;
  /** Other spellings that texts use ("2010 Council Resolution 1306"). */
  readonly aliases: readonly string[];
}

/** Which conference or council gave a text, where and when. */
export interface VersionFacts {
  readonly act: VersionAct;
  /** The conference or council: `Plenipotentiary Conference 2022`. */
  readonly by: string;
  readonly place: string | null;
  readonly on: IsoDate | null;
}

/** One text of an instrument. */
export interface InstrumentVersion extends VersionFacts {
  readonly version: InstrumentVersionId;
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
  /** No text cites it so. With `version` it was a spelling of that version. */
  | {
      readonly type: 'InstrumentAliasWithdrawn';
      readonly data: { readonly alias: string; readonly version?: InstrumentVersionId };
      readonly prose?: { readonly reason: string };
    }
  | {
      readonly type: 'InstrumentTitleCorrected';
      readonly data: object;
      readonly prose?: { readonly title: string; readonly reason: string };
    }
  | { readonly type: 'InstrumentVersionRegistered'; readonly data: InstrumentVersion }
  | {
      readonly type: 'InstrumentVersionCorrected';
      readonly data: { readonly version: InstrumentVersionId; readonly from: VersionFacts; readonly to: VersionFacts };
      readonly prose?: { readonly reason: string };
    };
