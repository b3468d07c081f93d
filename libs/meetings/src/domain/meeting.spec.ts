import { isoDateOf } from '@app/kernel';
import { given } from '../../../../test/support/given-when-then.js';
import { meeting } from './meeting.decider.js';
import { type MeetingEvent } from './meeting.events.js';

const from = isoDateOf('2024-01-22');
const to = isoDateOf('2024-01-23');

const convened: MeetingEvent = {
  type: 'MeetingConvened',
  data: { meeting: 'CWG-COP-20', bodies: ['CWG-COP'], kind: 'meeting', ordinal: 20, from, to, parentSessionOf: null },
  prose: { title: 'Twentieth meeting' },
};
const numbered = (outcome: string, number: number): MeetingEvent => ({
  type: 'ReferenceAssigned',
  data: { outcome, number },
});
const cancelled: MeetingEvent = { type: 'MeetingCancelled', data: {}, prose: { reason: 'No quorum' } };
const received: MeetingEvent = { type: 'ReportReceived', data: { document: 'cwg-cop-20-report' } };

describe('convening a meeting', () => {
  const convene = (data: Partial<typeof convened.data>) => ({
    type: 'ConveneMeeting' as const,
    meeting: { ...convened.data, ...data },
    prose: convened.prose,
  });

  it('puts it in the register, with dates or without', () => {
    given(meeting, []).when(convene({})).then([convened]);
    given(meeting, [])
      .when(convene({ from: null, to: null }))
      .then([{ ...convened, data: { ...convened.data, from: null, to: null } }]);
  });

  it('happens once', () => {
    given(meeting, [convened]).when(convene({})).thenRefused('meeting-already-convened');
  });

  it('needs a body, and days in their order', () => {
    given(meeting, [])
      .when(convene({ bodies: [] }))
      .thenRefused('meeting-without-body');
    given(meeting, [])
      .when(convene({ from: to, to: from }))
      .thenRefused('dates-reversed');
    given(meeting, [])
      .when(convene({ from: null }))
      .thenRefused('dates-incomplete');
  });
});

describe('a consultation by correspondence', () => {
  const data = { ...convened.data, kind: 'correspondence', ordinal: null, circular: 'CL-24/12' } as const;

  it('is opened by a circular and closes on its last day', () => {
    given(meeting, [])
      .when({ type: 'ConveneMeeting', meeting: data, prose: convened.prose })
      .then([{ ...convened, data }]);
  });

  it('is the only occasion that has a circular', () => {
    given(meeting, [])
      .when({ type: 'ConveneMeeting', meeting: { ...data, kind: 'meeting' }, prose: convened.prose })
      .thenRefused('circular-without-correspondence');
  });
});

describe('until when documents are taken', () => {
  const on = isoDateOf('2024-01-08');
  const stated: MeetingEvent = { type: 'DocumentDeadlineStated', data: { on } };
  const withdrawn: MeetingEvent = { type: 'DocumentDeadlineStated', data: { on: null } };

  it('is announced, once, and taken back', () => {
    given(meeting, [convened]).when({ type: 'StateDocumentDeadline', on }).then([stated]);
    given(meeting, [convened, stated]).when({ type: 'StateDocumentDeadline', on }).then([]);
    given(meeting, [convened, stated]).when({ type: 'StateDocumentDeadline', on: null }).then([withdrawn]);
    given(meeting, [convened]).when({ type: 'StateDocumentDeadline', on: null }).then([]);
  });

  it('needs a meeting that takes place', () => {
    given(meeting, [convened, cancelled]).when({ type: 'StateDocumentDeadline', on }).thenRefused('meeting-cancelled');
    given(meeting, []).when({ type: 'StateDocumentDeadline', on: null }).thenRefused('meeting-not-convened');
  });
});

describe('rescheduling and cancelling', () => {
  const later = { from: isoDateOf('2024-02-05'), to: isoDateOf('2024-02-06') };
  const prose = { reason: 'The room is taken' };

  it('a new date keeps the old one beside it', () => {
    given(meeting, [convened])
      .when({ type: 'RescheduleMeeting', dates: later, prose })
      .then([{ type: 'MeetingRescheduled', data: { before: { from, to }, after: later }, prose }]);
  });

  it('the same date again is nothing new', () => {
    given(meeting, [convened]).when({ type: 'RescheduleMeeting', dates: { from, to }, prose }).then([]);
  });

  it('a cancelled meeting is cancelled once, and not moved', () => {
    given(meeting, [convened, cancelled]).when({ type: 'CancelMeeting', prose }).then([]);
    given(meeting, [convened, cancelled])
      .when({ type: 'RescheduleMeeting', dates: later, prose })
      .thenRefused('meeting-cancelled');
  });

  it('a meeting that agreed outcomes was held', () => {
    given(meeting, [convened, numbered('a', 1)])
      .when({ type: 'CancelMeeting', prose })
      .thenRefused('meeting-has-outcomes');
  });

  it('needs the meeting', () => {
    given(meeting, []).when({ type: 'CancelMeeting', prose }).thenRefused('meeting-not-convened');
    given(meeting, []).when({ type: 'RescheduleMeeting', dates: later, prose }).thenRefused('meeting-not-convened');
  });
});

describe('reports of a meeting', () => {
  it('a report is received once', () => {
    given(meeting, [convened]).when({ type: 'ReceiveReport', document: 'cwg-cop-20-report' }).then([received]);
    given(meeting, [convened, received]).when({ type: 'ReceiveReport', document: 'cwg-cop-20-report' }).then([]);
  });

  it('a review needs the report to be held', () => {
    const review = { type: 'ReviewReport', document: 'cwg-cop-20-report' } as const;
    given(meeting, [convened, received])
      .when(review)
      .then([{ type: 'ReportReviewed', data: { document: 'cwg-cop-20-report' } }]);
    given(meeting, [convened]).when(review).thenRefused('report-not-received', { held: [] });
  });
});

describe('closing a meeting', () => {
  const report = 'cwg-cop-20-report';
  const reviewed: MeetingEvent = { type: 'ReportReviewed', data: { document: report } };
  const closed: MeetingEvent = { type: 'MeetingClosed', data: { reports: [report] } };
  const close = { type: 'CloseMeeting' } as const;

  it('rests on the reports that are held and reviewed', () => {
    given(meeting, [convened, received, reviewed]).when(close).then([closed]);
  });

  it('needs a report, and somebody who has gone through all of it', () => {
    given(meeting, [convened]).when(close).thenRefused('report-not-received', { held: [] });
    given(meeting, [convened, received])
      .when(close)
      .thenRefused('report-not-reviewed', { unread: [report] });
    const another: MeetingEvent = { type: 'ReportReceived', data: { document: 'corrigendum' } };
    given(meeting, [convened, received, reviewed, another])
      .when(close)
      .thenRefused('report-not-reviewed', { unread: ['corrigendum'] });
  });

  it('happens once, and not to a meeting that was not held', () => {
    given(meeting, [convened, received, reviewed, closed]).when(close).thenRefused('meeting-already-closed');
    given(meeting, [convened, received, reviewed, cancelled]).when(close).thenRefused('meeting-cancelled');
    given(meeting, []).when(close).thenRefused('meeting-not-convened');
  });

  it('bars nothing but to say that the meeting was not held', () => {
    const history = [convened, received, reviewed, closed];
    given(meeting, history)
      .when({ type: 'NumberOutcome', outcome: 'a', number: null })
      .then([numbered('a', 1)]);
    given(meeting, history)
      .when({ type: 'ReceiveReport', document: 'corrigendum' })
      .then([{ type: 'ReportReceived', data: { document: 'corrigendum' } }]);
    given(meeting, history)
      .when({ type: 'CancelMeeting', prose: { reason: 'No quorum' } })
      .thenRefused('meeting-already-closed');
  });
});

describe('numbering an outcome', () => {
  const number = (outcome: string, wanted: number | null = null) =>
    ({ type: 'NumberOutcome', outcome, number: wanted }) as const;

  it('takes the next number above all that were ever given', () => {
    given(meeting, [convened])
      .when(number('a'))
      .then([numbered('a', 1)]);
    given(meeting, [convened, numbered('a', 1), numbered('b', 14)])
      .when(number('c'))
      .then([numbered('c', 15)]);
  });

  it('takes the number that the source gives while it is free', () => {
    given(meeting, [convened, numbered('b', 14)])
      .when(number('a', 3))
      .then([numbered('a', 3)]);
    given(meeting, [convened, numbered('b', 14)])
      .when(number('a', 14))
      .thenRefused('reference-taken', { outcome: 'b' });
  });

  it('refuses a number that nobody meant', () => {
    for (const wrong of [0, 1e15, 1.5])
      given(meeting, [convened]).when(number('a', wrong)).thenRefused('number-out-of-range');
  });

  it('an outcome keeps its number', () => {
    given(meeting, [convened, numbered('a', 1)])
      .when(number('a'))
      .then([]);
    given(meeting, [convened, numbered('a', 1)])
      .when(number('a', 7))
      .then([]);
  });

  it('needs a meeting that was held', () => {
    given(meeting, []).when(number('a')).thenRefused('meeting-not-convened');
    given(meeting, [convened, cancelled]).when(number('a')).thenRefused('meeting-cancelled');
  });
});
