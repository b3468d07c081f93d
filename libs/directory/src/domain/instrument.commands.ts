import { type InstrumentAsRegistered, type InstrumentVersion, type VersionFacts } from './instrument.events.js';
import { type InstrumentVersionId } from './vocabulary.js';

/** What one may ask of one instrument. Who asks and when it holds are metadata. */
export type InstrumentCommand =
  | {
      readonly type: 'RegisterInstrument';
      readonly instrument: InstrumentAsRegistered;
      readonly prose: { readonly title: string };
    }
  /** Of a version, or null: of the instrument. */
  | { readonly type: 'AddInstrumentAlias'; readonly alias: string; readonly version: InstrumentVersionId | null }
  | {
      readonly type: 'WithdrawInstrumentAlias';
      readonly alias: string;
      readonly version: InstrumentVersionId | null;
      readonly reason: string;
    }
  | { readonly type: 'CorrectInstrumentTitle'; readonly title: string; readonly reason: string }
  | { readonly type: 'RegisterInstrumentVersion'; readonly version: InstrumentVersion }
  /** The name of the version stays, since texts are recorded as citing it. */
  | {
      readonly type: 'CorrectInstrumentVersion';
      readonly version: InstrumentVersionId;
      readonly facts: VersionFacts;
      readonly reason: string;
    };
