import { type InstrumentId, type InstrumentKind } from './vocabulary.js';

export interface InstrumentAsRegistered {
  readonly instrument: InstrumentId;
  readonly kind: InstrumentKind;
  /** Other spellings that texts use ("2010 Council Resolution 1306"). */
  readonly aliases: readonly string[];
}

/** Facts about one instrument. Names are permanent: they are stored. Prose is absent once it was removed for good. */
export type InstrumentEvent =
  | {
      readonly type: 'InstrumentRegistered';
      readonly data: InstrumentAsRegistered;
      readonly prose?: { readonly title: string };
    }
  | { readonly type: 'InstrumentAliasAdded'; readonly data: { readonly alias: string } };
