import { given } from '../../../../../test/support/given-when-then.js';
import { withStandingLimits } from './leg-limits.js';
import { byDate, recordedAs, sg17, sg2, step } from '../outcome.builders.js';
import type { OutcomeCommand } from '../outcome.commands.js';
import { outcome } from '../outcome.decider.js';
import type { OutcomeEvent } from '../outcome.events.js';

const june = { ...byDate('2024-06-30'), addressee: sg17.entity };
const july = { ...byDate('2024-07-31'), addressee: sg2.entity };
const letter = recordedAs('liaison_statement', {
  stage: 'approved',
  addressees: [sg17, sg2],
  deadlines: [june, july],
});
const after = (...events: readonly OutcomeEvent[]) => {
  const state = events.reduce((before, event) => outcome.evolve(before, event), outcome.initial);
  if (state === null) throw new Error('nothing recorded');
  return state;
};
const set = (addressee: string, on = '2024-08-31'): OutcomeCommand => ({
  type: 'SetDeadline',
  deadline: { ...byDate(on), addressee },
  words: on,
  prose: {},
});

describe('the deadline of one addressee of a statement', () => {
  it('binds nobody any more once its leg has ended', () => {
    const sent = after(letter, step('LiaisonStatementSent', { addressee: sg2.entity }));
    expect(withStandingLimits(sent)).toMatchObject({ deadlines: [june], originalDeadlines: [june] });
    expect(withStandingLimits(sent).deadlineWords).toHaveLength(1);
    expect(withStandingLimits(after(letter)).deadlines).toEqual([june, july]);
  });

  it('is set for those to whom it goes only', () => {
    given(outcome, [letter]).when(set('unicef')).thenRefused('addressee-unknown');
    given(outcome, [letter])
      .when(set(sg17.entity, '2024-07-31'))
      .then([
        {
          type: 'DeadlineSet',
          data: { deadline: { ...byDate('2024-07-31'), addressee: sg17.entity } },
          prose: { words: '2024-07-31' },
        },
      ]);
  });

  it('is extended apart from that of the other', () => {
    const [extended] = outcome.decide(
      {
        type: 'ExtendDeadline',
        deadline: { ...byDate('2024-07-15'), addressee: sg17.entity },
        words: 'mid-July',
        grantedBy: 'the Chair',
        prose: { reason: 'Asked for.' },
      },
      after(letter),
    );
    if (!extended) throw new Error('no event');
    expect(after(letter, extended).deadlines).toEqual([july, { ...byDate('2024-07-15'), addressee: sg17.entity }]);
  });
});
