import { isoDateOf } from '@app/kernel';
import { given } from '../../../../../test/support/given-when-then.js';
import { heldReminders } from './release.decider.js';
import type { ReleaseEvent } from './release.events.js';

const released: ReleaseEvent = { type: 'RemindersReleased', data: { moments: ['a'] } };
const dismissed: ReleaseEvent = {
  type: 'RemindersDismissed',
  data: { moments: ['b'] },
  prose: { reason: 'They wrote.' },
};

describe('reminders that wait for an officer', () => {
  it('are released', () => {
    given(heldReminders, [])
      .when({ type: 'ReleaseReminders', moments: ['a'] })
      .then([released]);
  });

  it('are dismissed, with the reason', () => {
    given(heldReminders, [])
      .when({ type: 'DismissReminders', moments: ['b'], reason: 'They wrote.' })
      .then([dismissed]);
  });

  it('have the first decision about them: the second of two officers changes nothing', () => {
    given(heldReminders, [released])
      .when({ type: 'DismissReminders', moments: ['a'], reason: 'x' })
      .then([]);
    given(heldReminders, [dismissed])
      .when({ type: 'ReleaseReminders', moments: ['b', 'c'] })
      .then([{ type: 'RemindersReleased', data: { moments: ['c'] } }]);
  });

  it('are asked for once a day, beside what else was decided', () => {
    const asked: ReleaseEvent = { type: 'ReminderAskedFor', data: { on: isoDateOf('2027-05-26') } };
    const ask = { type: 'AskForReminder', on: isoDateOf('2027-05-26') } as const;
    given(heldReminders, [dismissed]).when(ask).then([asked]);
    given(heldReminders, [asked, released]).when(ask).then([]);
    given(heldReminders, [asked])
      .when({ type: 'ReleaseReminders', moments: ['a'] })
      .then([released]);
  });
});
