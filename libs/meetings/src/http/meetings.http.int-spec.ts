import { documentsProjections } from '@app/documents';
import { isoDateOf } from '@app/kernel';
import { on, TestApp } from '../../../../test/support/test-app.js';
import { EstablishBody, meetingsProblems, MeetingsModule, meetingsProjections } from '../index.js';

const projections = [...meetingsProjections, ...documentsProjections];
const parts = { modules: [MeetingsModule], projections, problems: [meetingsProblems] };
const twentieth = {
  meeting: 'CWG-COP-20',
  bodies: ['CWG-COP'],
  ordinal: 20,
  from: '2024-01-22',
  to: '2024-01-23',
  title: 'Twentieth meeting',
  effectiveOn: '2023-11-01',
};

describe('meetings over HTTP', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open(parts);
    const calendar = { workingDays: [1, 2, 3, 4, 5] as const, holidays: [isoDateOf('2026-12-25')] };
    const body = { body: 'CWG-COP', parent: null, timeZone: 'Europe/Zurich', calendar, mandate: [] };
    await register.do(new EstablishBody(body, { name: 'Child Online Protection' }, on('2009-10-01')));
    await register.do(new EstablishBody({ ...body, body: 'OTHER' }, { name: 'Other' }, on('2009-10-01')));
    expect(await register.call('POST', '/meetings', twentieth, 'CWG-COP')).toMatchObject({
      status: 201,
      json: { id: 'CWG-COP-20', version: 1 },
      headers: { etag: '"1"' },
    });
    await register.settled();
  });
  afterAll(() => register.close());

  it('shows the bodies that one may read, and no others', async () => {
    const { json } = await register.call('GET', '/bodies', undefined, 'CWG-COP');
    expect(json).toMatchObject([{ id: 'CWG-COP', calendar: { holidays: ['2026-12-25'] } }]);
    expect(await register.call('GET', '/bodies/CWG-COP', undefined, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('GET', '/bodies/nowhere')).toMatchObject({
      status: 404,
      json: { code: 'body-unknown' },
    });
  });

  it('switches reminders on from today, which the time zone of the body decides', async () => {
    const path = '/bodies/CWG-COP/reminder-switches';
    expect(await register.call('POST', path, { on: true })).toMatchObject({ status: 200, json: { version: 2 } });
    await register.settled();
    expect(await register.call('GET', '/bodies/CWG-COP')).toMatchObject({ json: { remindersFrom: '2026-03-02' } });
    expect(await register.call('POST', path, { on: false })).toMatchObject({ json: { version: 3 } });
    await register.settled();
    expect(await register.call('GET', '/bodies/CWG-COP')).toMatchObject({ json: { remindersFrom: null } });
  });

  it('lists and shows meetings to those who may read the body', async () => {
    expect(await register.call('GET', '/meetings?body=CWG-COP')).toMatchObject({ json: [{ id: 'CWG-COP-20' }] });
    expect(await register.call('GET', '/meetings?body=CWG-COP', undefined, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('GET', '/meetings/CWG-COP-20')).toMatchObject({ headers: { etag: '"1"' } });
    expect(await register.call('GET', '/meetings/CWG-COP-20', undefined, 'OTHER')).toMatchObject({ status: 403 });
  });

  it('receives and reviews a report, moves a meeting and cancels it', async () => {
    await register.call('POST', '/meetings', { ...twentieth, meeting: 'CWG-COP-21', ordinal: 21 });
    await register.settled();
    const act = (what: string, body: object) =>
      register.call('POST', `/meetings/CWG-COP-21/${what}`, { effectiveOn: '2024-03-01', ...body });
    expect(await act('report-reviews', { document: 'report' })).toMatchObject({
      status: 409,
      json: { code: 'report-not-received', held: [] },
    });
    expect(await act('reports', { document: 'report' })).toMatchObject({ status: 200 });
    expect(await act('report-reviews', { document: 'report' })).toMatchObject({ status: 200 });
    expect(await act('reschedulings', { from: '2024-12-02', reason: 'Room' })).toMatchObject({ status: 200 });
    expect(await act('cancellations', { reason: 'No quorum' })).toMatchObject({ status: 200 });
    await register.settled();
    expect((await register.call('GET', '/meetings/CWG-COP-21')).json).toMatchObject({
      ...{ from: '2024-12-02', to: null, cancelled: true, reports: ['report'], reviewed: ['report'], version: 5 },
    });
  });

  it('closes a meeting once its report was reviewed, by an officer or the chair', async () => {
    await register.call('POST', '/meetings', { ...twentieth, meeting: 'CWG-COP-19', ordinal: 19 });
    await register.settled();
    const act = (what: string, body: object, as?: string) =>
      register.call('POST', `/meetings/CWG-COP-19/${what}`, { effectiveOn: '2024-03-01', ...body }, as);
    expect(await act('close', {})).toMatchObject({ status: 409, json: { code: 'report-not-received' } });
    await act('reports', { document: 'report' });
    expect(await act('close', {})).toMatchObject({ status: 409, json: { code: 'report-not-reviewed' } });
    await act('report-reviews', { document: 'report' });
    expect(await act('close', {}, 'CWG-COP:register.read,meeting.manage')).toMatchObject({ status: 403 });
    expect(await act('close', {}, 'OTHER')).toMatchObject({ status: 403 });
    expect(await act('close', {}, 'CWG-COP:meeting.close')).toMatchObject({ status: 200, json: { version: 4 } });
    expect(await act('close', {})).toMatchObject({ status: 409, json: { code: 'meeting-already-closed' } });
    // A corrigendum that came before the closing and was found after it.
    expect(await act('reports', { document: 'corrigendum', effectiveOn: '2024-02-20' })).toMatchObject({ status: 200 });
    await register.settled();
    expect((await register.call('GET', '/meetings/CWG-COP-19')).json).toMatchObject({
      ...{ closedOn: '2024-03-01', reports: ['corrigendum', 'report'], reviewed: ['report'] },
    });
  });

  it('refuses what a meeting cannot be, and those who may not manage it', async () => {
    const reversed = { ...twentieth, meeting: 'CWG-COP-22', to: '2024-01-01' };
    expect(await register.call('POST', '/meetings', reversed)).toMatchObject({ json: { code: 'dates-reversed' } });
    expect(await register.call('POST', '/meetings', twentieth, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('POST', '/meetings', { ...twentieth, from: '2024-02-30' })).toMatchObject({
      status: 422,
    });
    const cancel = { reason: 'x', effectiveOn: '2024-03-01' };
    expect(await register.call('POST', '/meetings/nothing/cancellations', cancel)).toMatchObject({ status: 404 });
    expect(await register.call('POST', '/meetings/CWG-COP-20/cancellations', cancel, 'OTHER')).toMatchObject({
      status: 403,
    });
  });
});
