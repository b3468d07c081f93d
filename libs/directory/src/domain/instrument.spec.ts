import { given } from '../../../../test/support/given-when-then.js';
import { instrument } from './instrument.decider.js';
import { type InstrumentEvent } from './instrument.events.js';

const registered: InstrumentEvent = {
  type: 'InstrumentRegistered',
  data: { instrument: 'council-resolution-1306', kind: 'resolution', aliases: ['Resolution 1306 (Council 2009)'] },
  prose: { title: 'Council Resolution 1306' },
};

describe('an instrument of the directory', () => {
  it('is registered once', () => {
    const command = {
      type: 'RegisterInstrument',
      instrument: registered.data,
      prose: { title: 'Council Resolution 1306' },
    } as const;
    given(instrument, []).when(command).then([registered]);
    given(instrument, [registered]).when(command).thenRefused('instrument-already-registered');
  });

  it('learns the spellings that texts use', () => {
    const alias = '2010 Council Resolution 1306';
    const added: InstrumentEvent = { type: 'InstrumentAliasAdded', data: { alias } };
    given(instrument, [registered]).when({ type: 'AddInstrumentAlias', alias }).then([added]);
    given(instrument, [registered, added]).when({ type: 'AddInstrumentAlias', alias }).then([]);
    given(instrument, []).when({ type: 'AddInstrumentAlias', alias }).thenRefused('instrument-not-registered');
  });
});
