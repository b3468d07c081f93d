import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { body } from './body.decider.js';
import { type BodyEvent } from './body.events.js';

const established: BodyEvent = {
  type: 'BodyEstablished',
  data: {
    body: 'CWG-COP',
    parent: 'ITU-COUNCIL',
    timeZone: 'Europe/Zurich',
    calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [isoDateOf('2026-12-25')] },
    mandate: ['council-resolution-1306'],
  },
  prose: { name: 'Council Working Group on Child Online Protection' },
};
const establish = { type: 'EstablishBody', body: established.data, prose: established.prose } as const;
const from = isoDateOf('2026-03-02');
const on: BodyEvent = { type: 'RemindersSwitchedOn', data: { from } };
const off: BodyEvent = { type: 'RemindersSwitchedOff', data: { from } };

describe('a body', () => {
  it('is established once, and works on some day', () => {
    given(body, []).when(establish).then([established]);
    given(body, [established]).when(establish).thenRefused('body-already-established');
    given(body, [])
      .when({ ...establish, body: { ...establish.body, calendar: { workingDays: [], holidays: [] } } })
      .thenRefused('working-days-missing');
  });

  it('names its secretariat, whose offices are inside with it', () => {
    const named: BodyEvent = {
      type: 'SecretariatNamed',
      data: { entity: 'cwg-cop-secretariat', insideEntities: ['bdt', 'cwg-cop-secretariat'] },
    };
    const command = { type: 'NameSecretariat', entity: 'cwg-cop-secretariat', offices: ['bdt'] } as const;
    given(body, [established]).when(command).then([named]);
    given(body, [established, named]).when(command).then([]);
    given(body, []).when(command).thenRefused('body-not-established');
  });

  it('switches reminders on from a day, and off', () => {
    given(body, [established]).when({ type: 'SwitchRemindersOn', from }).then([on]);
    given(body, [established, on]).when({ type: 'SwitchRemindersOn', from }).then([]);
    given(body, [established, on]).when({ type: 'SwitchRemindersOff', from }).then([off]);
    given(body, [established, on, off]).when({ type: 'SwitchRemindersOn', from }).then([on]);
  });

  it('has reminders off until they are switched on', () => {
    given(body, [established]).when({ type: 'SwitchRemindersOff', from }).then([]);
    given(body, []).when({ type: 'SwitchRemindersOff', from }).thenRefused('body-not-established');
  });
});
