import { EVERYTHING, isoDateOf } from '@app/kernel';
import { on, TestApp } from '../../../../test/support/test-app.js';
import {
  ConveneMeeting,
  EstablishBody,
  GetBody,
  GetMeeting,
  ListMeetings,
  meetingsProblems,
  MeetingsModule,
  meetingsProjections,
  NameSecretariat,
  ReceiveReport,
  RescheduleMeeting,
  ReviewReport,
  type OccasionKind,
} from '../index.js';

const parts = { modules: [MeetingsModule], projections: meetingsProjections, problems: [meetingsProblems] };

describe('the read models of bodies and meetings', () => {
  let register: TestApp;
  beforeEach(async () => {
    register = await TestApp.open(parts);
  });
  afterEach(() => register.close());

  const convene = (meeting: string, ordinal: number | null, from: string | null, kind: OccasionKind = 'meeting') =>
    register.do(
      new ConveneMeeting(
        {
          ...{ meeting, bodies: ['CWG-COP'], kind, ordinal, from: from === null ? null : isoDateOf(from), to: null },
          ...(kind === 'parent_session' && { parentSessionOf: 'ITU-COUNCIL' }),
        },
        { title: meeting },
        on('2013-01-01'),
      ),
    );

  it('a body: what it was established with, and its secretariat', async () => {
    const body = {
      body: 'CWG-COP',
      parent: 'ITU-COUNCIL',
      timeZone: 'Europe/Zurich',
      calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [isoDateOf('2026-12-25')] },
      mandate: ['council-resolution-1306'],
    } as const;
    await register.do(new EstablishBody(body, { name: 'Child Online Protection, "CWG"' }, on('2009-10-01')));
    await register.do(new NameSecretariat('CWG-COP', 'cwg-cop-secretariat', ['bdt'], on('2009-10-01')));
    await register.settled();
    const { body: id, ...rest } = body;
    expect(await register.ask(new GetBody('CWG-COP'))).toEqual({
      ...{ id, ...rest, name: 'Child Online Protection, "CWG"', secretariat: 'cwg-cop-secretariat' },
      ...{ insideEntities: ['bdt', 'cwg-cop-secretariat'], remindersFrom: null, version: 2 },
      ...{ documentRule: null, mandateEndedOn: null },
    });
    await expect(register.ask(new GetBody('nowhere'))).rejects.toMatchObject({ code: 'body-unknown' });
  });

  /** A body that only its sessions matter of. */
  const council = {
    ...{ body: 'ITU-COUNCIL', parent: null, timeZone: 'Europe/Zurich', mandate: [] },
    calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] },
  } as const;

  it('the session of a parent body is that of one that somebody knows', async () => {
    const session = convene('COUNCIL-2024', 2024, '2024-06-04', 'parent_session');
    await expect(session).rejects.toMatchObject({ code: 'parent-body-unknown' });
    await register.do(new EstablishBody(council, { name: 'Council' }, on('1947-10-02')));
    await convene('COUNCIL-2024', 2024, '2024-06-04', 'parent_session');
  });

  it('meetings come in the true order of time, sessions of the parent among them', async () => {
    await register.do(new EstablishBody(council, { name: 'Council' }, on('1947-10-02')));
    await convene('CWG-COP-21', 21, null);
    await convene('CWG-COP-20', 20, '2024-01-22');
    await convene('COUNCIL-2024', 2024, '2024-06-04', 'parent_session');
    await convene('CWG-COP-12', 12, null);
    await convene('CWG-COP-07', 7, '2013-10-09');
    await register.settled();
    const meetings = await register.ask(new ListMeetings('CWG-COP', EVERYTHING));
    expect(meetings.map(({ id }) => id)).toEqual([
      'CWG-COP-07',
      'CWG-COP-12',
      'CWG-COP-20',
      'COUNCIL-2024',
      'CWG-COP-21',
    ]);
    expect(await register.ask(new ListMeetings('OTHER', EVERYTHING))).toEqual([]);
  });

  it('reads the same whatever the order of recording, and when it is built anew', async () => {
    const dates = (from: string) => ({ from: isoDateOf(from), to: isoDateOf(from) });
    await convene('CWG-COP-20', 20, '2024-01-15');
    await register.do(new RescheduleMeeting('CWG-COP-20', dates('2024-01-22'), { reason: 'b' }, on('2023-12-20')));
    await register.do(new ReceiveReport('CWG-COP-20', 'report', on('2024-02-15')));
    await register.do(new ReviewReport('CWG-COP-20', 'report', on('2024-02-15')));
    // Learned later, true earlier.
    await register.do(new RescheduleMeeting('CWG-COP-20', dates('2024-01-18'), { reason: 'a' }, on('2023-12-01')));
    await register.settled();
    const live = await register.ask(new GetMeeting('CWG-COP-20', EVERYTHING));
    expect(live).toMatchObject({ from: '2024-01-22', reports: ['report'], reviewed: ['report'], version: 5 });
    await register.rebuilt('meeting');
    expect(await register.ask(new GetMeeting('CWG-COP-20', EVERYTHING))).toEqual(live);
  });
});
