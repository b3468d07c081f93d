import { policyOf, textsOf } from './policy-form.js';

const policy = {
  ...{ body: 'CWG-COP', standard: true, version: 0, beforeMeeting: [50, 14], incompleteAfter: 14, answerAfter: 10 },
  inside: { days: [-30, 0, 7], toChair: 42 },
  outside: { days: [-30], toChair: null, release: 'by_officer' as const, signatory: null, replyTo: null },
  quiet: [{ from: '2027-07-15', to: '2027-08-15' }],
};

describe('a policy as it is typed', () => {
  it('is the same when nothing was typed', () => {
    const { body: _body, standard: _standard, version: _version, ...rest } = policy;
    expect(policyOf(textsOf(policy))).toEqual(rest);
  });

  it('is read as people write', () => {
    const texts = {
      ...textsOf(policy),
      inside: ' -14,−1 0 ; 7',
      insideChair: '',
      quiet: '2027-07-15 to 2027-08-15\n2027-12-24',
    };
    expect(policyOf(texts)).toMatchObject({
      inside: { days: [-14, -1, 0, 7], toChair: null },
      quiet: [
        { from: '2027-07-15', to: '2027-08-15' },
        { from: '2027-12-24', to: '2027-12-24' },
      ],
    });
  });

  it('leaves what is no number as it is, so that the server names the field', () => {
    expect(policyOf({ ...textsOf(policy), inside: '-14, soon' })).toMatchObject({ inside: { days: [-14, 'soon'] } });
  });
});
