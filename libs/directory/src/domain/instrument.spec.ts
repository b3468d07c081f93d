import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { instrument } from './instrument.decider.js';
import { type InstrumentEvent, type InstrumentVersion } from './instrument.events.js';

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
    given(instrument, [registered]).when({ type: 'AddInstrumentAlias', alias, version: null }).then([added]);
    given(instrument, [registered, added]).when({ type: 'AddInstrumentAlias', alias, version: null }).then([]);
    given(instrument, [])
      .when({ type: 'AddInstrumentAlias', alias, version: null })
      .thenRefused('instrument-not-registered');
  });

  const bucharest: InstrumentVersion = {
    ...{ version: 'rev-bucharest-2022', act: 'revised', by: 'Plenipotentiary Conference 2022', place: 'Bucharest' },
    ...{ on: isoDateOf('2022-10-14'), aliases: [] },
  };
  const version: InstrumentEvent = { type: 'InstrumentVersionRegistered', data: bucharest };

  it('has versions, each registered once', () => {
    const command = { type: 'RegisterInstrumentVersion', version: bucharest } as const;
    given(instrument, [registered]).when(command).then([version]);
    given(instrument, [registered, version]).when(command).thenRefused('instrument-version-already-registered');
    given(instrument, []).when(command).thenRefused('instrument-not-registered');
  });

  it('learns how texts cite one of its versions', () => {
    const command = { type: 'AddInstrumentAlias', alias: 'Res. (Rev. PP-22)', version: bucharest.version } as const;
    const data = { alias: command.alias, version: bucharest.version };
    const added: InstrumentEvent = { type: 'InstrumentAliasAdded', data };
    given(instrument, [registered, version]).when(command).then([added]);
    given(instrument, [registered, version, added]).when(command).then([]);
    given(instrument, [registered]).when(command).thenRefused('instrument-version-unknown');
  });
});
