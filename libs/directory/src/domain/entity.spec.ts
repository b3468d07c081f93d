import { given } from '../../../../test/support/given-when-then.js';
import { entity } from './entity.decider.js';
import { type EntityEvent } from './entity.events.js';

const registered: EntityEvent = {
  type: 'EntityRegistered',
  data: { entity: 'turkiye', kind: 'state', aliases: ['Republic of Turkey'] },
  prose: { name: 'Turkey', email: null },
};
const renamed: EntityEvent = { type: 'EntityRenamed', data: {}, prose: { name: 'Türkiye' } };

describe('an entity of the directory', () => {
  it('is registered once', () => {
    const command = {
      type: 'RegisterEntity',
      entity: registered.data,
      prose: { name: 'Turkey', email: null },
    } as const;
    given(entity, []).when(command).then([registered]);
    given(entity, [registered]).when(command).thenRefused('entity-already-registered');
  });

  it('takes a new name', () => {
    given(entity, [registered]).when({ type: 'RenameEntity', name: 'Türkiye' }).then([renamed]);
    given(entity, [registered, renamed]).when({ type: 'RenameEntity', name: 'Türkiye' }).then([]);
    given(entity, []).when({ type: 'RenameEntity', name: 'Türkiye' }).thenRefused('entity-not-registered');
  });

  it('learns a spelling it does not know yet', () => {
    given(entity, [registered])
      .when({ type: 'AddEntityAlias', alias: 'TR' })
      .then([{ type: 'EntityAliasAdded', data: { alias: 'TR' } }]);
    given(entity, [registered]).when({ type: 'AddEntityAlias', alias: 'REPUBLIC OF TURKEY' }).then([]);
    given(entity, [registered]).when({ type: 'AddEntityAlias', alias: 'turkey' }).then([]);
  });

  it('goes on without the words that were removed for good', () => {
    const bare: EntityEvent = { type: registered.type, data: registered.data };
    given(entity, [bare]).when({ type: 'RenameEntity', name: 'Türkiye' }).then([renamed]);
  });

  it('has a registered address, which is corrected or taken away', () => {
    const corrected = (email: string | null): EntityEvent => ({
      type: 'EntityAddressCorrected',
      data: {},
      prose: { email },
    });
    given(entity, [registered])
      .when({ type: 'CorrectEntityAddress', email: 'itu@example.org' })
      .then([corrected('itu@example.org')]);
    given(entity, [registered, corrected('itu@example.org')])
      .when({ type: 'CorrectEntityAddress', email: 'itu@example.org' })
      .then([]);
    given(entity, []).when({ type: 'CorrectEntityAddress', email: null }).thenRefused('entity-not-registered');
  });

  it('ends once', () => {
    const dissolved: EntityEvent = { type: 'EntityDissolved', data: {}, prose: { reason: 'Merged.' } };
    given(entity, [registered]).when({ type: 'DissolveEntity', reason: 'Merged.' }).then([dissolved]);
    given(entity, [registered, dissolved]).when({ type: 'DissolveEntity', reason: 'Again.' }).then([]);
  });

  it('loses a spelling that was a mistake, a former name too', () => {
    const reason = 'No text says so.';
    const withdrawn = (alias: string): EntityEvent => ({
      type: 'EntityAliasWithdrawn',
      data: { alias },
      prose: { reason },
    });
    const withdraw = (alias: string) => ({ type: 'WithdrawEntityAlias', alias, reason }) as const;
    given(entity, [registered])
      .when(withdraw('Republic of Turkey'))
      .then([withdrawn('Republic of Turkey')]);
    given(entity, [registered, renamed])
      .when(withdraw('Turkey'))
      .then([withdrawn('Turkey')]);
    given(entity, [registered, renamed, withdrawn('Turkey')])
      .when(withdraw('Turkey'))
      .thenRefused('spelling-unknown');
    given(entity, [registered, renamed]).when(withdraw('Türkiye')).thenRefused('spelling-unknown');
    given(entity, []).when(withdraw('Turkey')).thenRefused('entity-not-registered');
  });

  it('may learn again what was withdrawn', () => {
    const gone: EntityEvent = { type: 'EntityAliasWithdrawn', data: { alias: 'Republic of Turkey' } };
    given(entity, [registered, gone])
      .when({ type: 'AddEntityAlias', alias: 'Republic of Turkey' })
      .then([{ type: 'EntityAliasAdded', data: { alias: 'Republic of Turkey' } }]);
  });
});
