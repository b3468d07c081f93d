import { isoDateOf } from '@app/kernel';
import type { Happening } from '../happening.js';
import { rolesOf } from './parts-of-entity.js';

const happening = (type: Happening['type'], more: Partial<Happening> = {}): Happening => ({
  type,
  on: isoDateOf('2024-01-23'),
  stage: 'open',
  ...more,
});
const promise = {
  kind: 'commitment' as const,
  owners: ['unicef'],
  addressees: ['cwg-cop'],
  holder: null,
  course: [happening('CommitmentMade')],
};

describe('what an entity has to do with an outcome', () => {
  it('is a promise where it owns one or gave its word, and else what it owns', () => {
    expect(rolesOf('unicef', promise)).toEqual(['promised']);
    expect(rolesOf('unicef', { ...promise, kind: 'action_item' })).toEqual(['owns']);
    const word = { ...promise, owners: ['itu'], course: [happening('PlanAnnounced', { issuers: ['unicef'] })] };
    expect(rolesOf('unicef', word)).toEqual(['promised']);
    expect(rolesOf('itu', { ...word, kind: 'action_item' })).toEqual(['owns']);
  });

  it('may be several at once, or none', () => {
    const asked = { ...promise, kind: 'request' as const, owners: ['unicef'], addressees: ['unicef'] };
    expect(rolesOf('unicef', asked)).toEqual(['owns', 'addressed']);
    expect(rolesOf('canada', { ...promise, holder: 'canada' })).toEqual(['holds']);
    expect(rolesOf('canada', promise)).toEqual([]);
  });

  it('is support or opposition by its last word', () => {
    const supported = happening('DraftResolutionAdopted', { positions: [{ entity: 'canada', position: 'supports' }] });
    expect(rolesOf('canada', { ...promise, course: [supported] })).toEqual(['supports']);
    const opposed = happening('OppositionExpressed', { entity: 'canada' });
    expect(rolesOf('canada', { ...promise, course: [supported, opposed] })).toEqual(['opposes']);
    expect(rolesOf('italy', { ...promise, course: [supported, opposed] })).toEqual([]);
  });
});
