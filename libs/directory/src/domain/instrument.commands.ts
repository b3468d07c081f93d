import { type InstrumentAsRegistered } from './instrument.events.js';

/** What one may ask of one instrument. Who asks and when it holds are metadata. */
export type InstrumentCommand =
  | {
      readonly type: 'RegisterInstrument';
      readonly instrument: InstrumentAsRegistered;
      readonly prose: { readonly title: string };
    }
  | { readonly type: 'AddInstrumentAlias'; readonly alias: string };
