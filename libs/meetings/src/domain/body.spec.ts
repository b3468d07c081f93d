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

  it('has its working days, holidays and time zone set anew, and once', () => {
    const calendar = { workingDays: [1, 2, 3, 4] as const, holidays: [isoDateOf('2027-01-01')] };
    const set: BodyEvent = { type: 'WorkingCalendarSet', data: { calendar } };
    given(body, [established]).when({ type: 'SetWorkingCalendar', calendar }).then([set]);
    const again = { workingDays: [4, 3, 2, 1, 1] as const, holidays: [...calendar.holidays, ...calendar.holidays] };
    given(body, [established, set]).when({ type: 'SetWorkingCalendar', calendar: again }).then([]);
    given(body, [established])
      .when({ type: 'SetWorkingCalendar', calendar: { workingDays: [], holidays: [] } })
      .thenRefused('working-days-missing');
    const moved: BodyEvent = { type: 'TimeZoneSet', data: { timeZone: 'Asia/Kathmandu' } };
    given(body, [established]).when({ type: 'SetTimeZone', timeZone: 'Asia/Kathmandu' }).then([moved]);
    given(body, [established, moved]).when({ type: 'SetTimeZone', timeZone: 'Asia/Kathmandu' }).then([]);
  });

  it('reports to whom it is said to, and never to itself', () => {
    const command = { type: 'NameParentBody', body: 'CWG-COP', parent: 'WTDC' } as const;
    const named: BodyEvent = { type: 'ParentBodyNamed', data: { parent: 'WTDC' } };
    given(body, [established]).when(command).then([named]);
    given(body, [established, named]).when(command).then([]);
    given(body, [established])
      .when({ ...command, parent: 'ITU-COUNCIL' })
      .then([]);
    given(body, [established])
      .when({ ...command, parent: null })
      .then([{ type: 'ParentBodyNamed', data: { parent: null } }]);
    given(body, [established])
      .when({ ...command, parent: 'CWG-COP' })
      .thenRefused('own-parent-body');
    given(body, []).when(command).thenRefused('body-not-established');
  });

  it('has a rule until when documents are taken, or none', () => {
    const rule = { days: 12, counted: 'working_days' } as const;
    const set: BodyEvent = { type: 'DocumentRuleSet', data: { rule } };
    given(body, [established]).when({ type: 'SetDocumentRule', rule }).then([set]);
    given(body, [established, set]).when({ type: 'SetDocumentRule', rule }).then([]);
    given(body, [established]).when({ type: 'SetDocumentRule', rule: null }).then([]);
    given(body, [established, set])
      .when({ type: 'SetDocumentRule', rule: null })
      .then([{ type: 'DocumentRuleSet', data: { rule: null } }]);
    given(body, [established])
      .when({ type: 'SetDocumentRule', rule: { ...rule, days: 401 } })
      .thenRefused('document-rule-out-of-range', { days: 401 });
    given(body, []).when({ type: 'SetDocumentRule', rule: null }).thenRefused('body-not-established');
  });

  it('ends with its mandate, once, and goes on when that is renewed', () => {
    const prose = { reason: 'Council Decision 640' };
    const ended: BodyEvent = { type: 'MandateEnded', data: {}, prose };
    const renewed: BodyEvent = { type: 'MandateRenewed', data: {}, prose };
    given(body, [established]).when({ type: 'EndMandate', prose }).then([ended]);
    given(body, [established, ended]).when({ type: 'EndMandate', prose }).then([]);
    given(body, [established, ended]).when({ type: 'RenewMandate', prose }).then([renewed]);
    given(body, [established]).when({ type: 'RenewMandate', prose }).then([]);
    given(body, []).when({ type: 'EndMandate', prose }).thenRefused('body-not-established');
  });
});
