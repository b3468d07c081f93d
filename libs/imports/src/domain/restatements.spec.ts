import { tieRestatements } from './restatements.js';
import type { Candidate } from './vocabulary.js';

const candidate = (over: Partial<Candidate>): Candidate => ({
  meeting: 'WG-05',
  paragraph: '7.1',
  kind: 'invitation',
  quote: 'All members were invited to join the global programme.',
  start: 0,
  end: 10,
  issuer: 'WG',
  owners: [],
  addressees: [],
  due: null,
  instruments: [],
  section: 'discussion',
  confidence: 0.5,
  because: [],
  restates: null,
  claimed: null,
  ...over,
});

const tied = (...candidates: Candidate[]): readonly Candidate['restates'][] =>
  tieRestatements(candidates).map(({ restates }) => restates);

describe('restatements', () => {
  it('point at the first citation of the same outcome', () => {
    const again = 'Members are invited to join this global programme of ours.';
    expect(
      tied(
        candidate({ start: 3 }),
        candidate({ paragraph: '8.2', start: 50, quote: again }),
        candidate({ paragraph: '9.6', start: 90, quote: again }),
      ),
    ).toEqual([null, { paragraph: '7.1', start: 3 }, { paragraph: '7.1', start: 3 }]);
  });

  it('know liaison statements by whom they go to', () => {
    const statement = { kind: 'liaison_statement', addressees: ['ITU-T Study Group 17'] } as const;
    expect(
      tied(
        candidate({ ...statement, quote: 'It will be sent.' }),
        candidate({ ...statement, paragraph: '9.7', quote: 'SG17 informing SG17 of contributions' }),
        candidate({ ...statement, paragraph: '9.8', addressees: ['TSAG'] }),
      ).map((one) => one?.paragraph),
    ).toEqual([undefined, '7.1', undefined]);
  });

  it('do not reach across meetings, kinds or statements', () => {
    expect(
      tied(
        candidate({}),
        candidate({ paragraph: '8.1', meeting: 'WG-06' }),
        candidate({ paragraph: '8.2', kind: 'plan' }),
        candidate({ paragraph: '8.3', kind: 'statement' }),
      ),
    ).toEqual([null, null, null, null]);
  });
});
