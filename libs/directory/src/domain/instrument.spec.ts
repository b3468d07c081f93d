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

  const reason = 'No text says so.';

  it('loses a spelling that no text uses, of the instrument or of a version', () => {
    const ofInstrument = { type: 'WithdrawInstrumentAlias', reason, version: null } as const;
    const alias = 'Resolution 1306 (Council 2009)';
    given(instrument, [registered])
      .when({ ...ofInstrument, alias })
      .then([{ type: 'InstrumentAliasWithdrawn', data: { alias }, prose: { reason } }]);
    given(instrument, [registered])
      .when({ ...ofInstrument, alias: 'Resolution 1036' })
      .thenRefused('spelling-unknown');
    const spelled: InstrumentEvent = { ...version, data: { ...bucharest, aliases: ['Res. 179'] } };
    const ofVersion = { ...ofInstrument, alias: 'Res. 179', version: bucharest.version };
    const withdrawn: InstrumentEvent = {
      type: 'InstrumentAliasWithdrawn',
      data: { alias: 'Res. 179', version: bucharest.version },
      prose: { reason },
    };
    given(instrument, [registered, spelled]).when(ofVersion).then([withdrawn]);
    given(instrument, [registered, spelled, withdrawn]).when(ofVersion).thenRefused('spelling-unknown');
    given(instrument, [registered]).when(ofVersion).thenRefused('instrument-version-unknown');
  });

  it('bears another title once that is put right', () => {
    const command = { type: 'CorrectInstrumentTitle', title: 'Resolution 1306', reason } as const;
    const corrected: InstrumentEvent = {
      type: 'InstrumentTitleCorrected',
      data: {},
      prose: { title: 'Resolution 1306', reason },
    };
    given(instrument, [registered]).when(command).then([corrected]);
    given(instrument, [registered, corrected]).when(command).then([]);
    given(instrument, []).when(command).thenRefused('instrument-not-registered');
  });

  it('has the facts of a version put right; its name and spellings stay', () => {
    const { act, by, place, on } = bucharest;
    const from = { act, by, place, on };
    const facts = { ...from, on: isoDateOf('2022-10-13') };
    const command = { type: 'CorrectInstrumentVersion', version: bucharest.version, facts, reason } as const;
    const data = { version: bucharest.version, from, to: facts };
    const corrected: InstrumentEvent = { type: 'InstrumentVersionCorrected', data, prose: { reason } };
    given(instrument, [registered, version]).when(command).then([corrected]);
    given(instrument, [registered, version, corrected]).when(command).then([]);
    given(instrument, [registered]).when(command).thenRefused('instrument-version-unknown');
    const after = [registered, version, corrected].reduce(instrument.evolve, instrument.initial);
    expect(after?.versions).toEqual([{ ...bucharest, on: '2022-10-13' }]);
  });
});
