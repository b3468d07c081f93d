import { aProposal } from '../spec-support.js';
import { chosenParties } from './chosen-parties.js';

const offices = { name: 'ITU Regional Offices', match: 'ambiguous', entity: null, candidates: [] } as const;
const unicef = {
  name: 'the Fund',
  match: 'matched',
  entity: { id: 'unicef', name: 'UNICEF' },
  candidates: [],
} as const;

describe('a name that several entities bear', () => {
  it('is said once for every place that has it; the others stay', () => {
    const proposal = aProposal({ issuers: [offices], owners: [unicef, offices], addressees: [unicef] });
    expect(chosenParties(proposal, 'ITU Regional Offices', 'itu-ro-africa')).toEqual({
      issuers: [{ name: 'ITU Regional Offices', entity: 'itu-ro-africa' }],
      owners: [
        { name: 'the Fund', entity: 'unicef' },
        { name: 'ITU Regional Offices', entity: 'itu-ro-africa' },
      ],
    });
  });
});
