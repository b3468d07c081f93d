import { chainHash, genesisHash } from './chain.js';
import { sealHash } from './sealed-json.js';

describe('the layout of the chain', () => {
  it('is pinned: verifiers elsewhere rely on these bytes', () => {
    const genesis = genesisHash('thing-ä', 'thing', 'body-1');
    const dataHash = sealHash(Buffer.alloc(16, 1), '{"n":1}');
    const event = {
      position: 2n,
      streamId: 'thing-ä',
      version: 1,
      eventId: '6f1c1b8e-7d5e-4e0e-9f3e-1d0d2b7a6c11',
      scope: 'body-1',
      type: 'StepTaken',
      schemaVersion: 1,
      effectiveOn: '1999-12-31',
      annuls: null,
      recordedMicros: 1_700_000_000_123_000n,
      actor: 'person-1',
      commandId: '3f0d6d6c-2f0f-5c0e-9a55-7c1f2b6c4d11',
      correlationId: 'request-1',
      causationId: null,
      dataHash,
      proseHash: null,
    };
    expect(genesis.toString('hex')).toBe('452e271183f77fd09967c6f538973d954848b4da5c170a0a9594b3caf0be6420');
    expect(dataHash.toString('hex')).toBe('3229fbb9eb8deb896bc3a8a54a6f06b46d5e11f7ee173908fba8b1074d1eadfb');
    expect(chainHash(genesis, event).toString('hex')).toBe(
      'ef27ff51f44e26a56fe299df87333338c31c76a63ec0b4e09b5811676594cbad',
    );
    expect(chainHash(genesis, { ...event, causationId: '' })).not.toEqual(chainHash(genesis, event));
  });
});
