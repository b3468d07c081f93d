import { TestApp } from '../../../../test/support/test-app.js';
import { meetingsProblems, MeetingsModule, meetingsProjections } from '../index.js';

const parts = { modules: [MeetingsModule], projections: meetingsProjections, problems: [meetingsProblems] };
const MANAGER = '*:settings.manage,register.read';
const OFFICER = 'RAG:register.read,meeting.manage';
const effectiveOn = '2026-01-05';

describe('how days are counted for a body', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open(parts);
    const group = { body: 'RAG', name: 'Radiocommunication Advisory Group', timeZone: 'Europe/Zurich', effectiveOn };
    await register.call('POST', '/bodies', group, MANAGER);
    await convene('RAG-33', { from: '2027-01-18', to: '2027-01-20' });
    await convene('RAG-34', {});
    await register.settled();
  });
  afterAll(() => register.close());

  const convene = (meeting: string, over: object) =>
    register.call(
      'POST',
      '/meetings',
      { meeting, bodies: ['RAG'], ordinal: Number(meeting.slice(-2)), title: meeting, effectiveOn, ...over },
      OFFICER,
    );
  const set = (path: string, body: object, as = OFFICER) => register.call('POST', path, { effectiveOn, ...body }, as);
  const documentsUntil = async (meeting: string) => {
    await register.settled();
    return (await register.call('GET', `/meetings/${meeting}`, undefined, OFFICER)).json;
  };

  it('documents for a meeting are taken until nobody knows when, while no rule says it', async () => {
    expect(await documentsUntil('RAG-33')).toMatchObject({ documentsUntil: null });
  });

  it('twelve working days before, once that is the rule', async () => {
    const rule = { days: 12, counted: 'working_days' };
    expect(await set('/bodies/RAG/document-rules', { rule }, MANAGER)).toMatchObject({ status: 403 });
    expect(await set('/bodies/RAG/document-rules', { rule })).toMatchObject({ status: 201, json: { version: 2 } });
    expect(await documentsUntil('RAG-33')).toMatchObject({ documentsUntil: { on: '2026-12-31', announced: false } });
    expect(await documentsUntil('RAG-34')).toMatchObject({ documentsUntil: null });
    expect((await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json).toMatchObject({ documentRule: rule });
  });

  it('its holidays are no working days', async () => {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2027-01-01', '2026-12-31'] };
    expect(await set('/bodies/RAG/working-calendars', calendar)).toMatchObject({ status: 201, json: { version: 3 } });
    expect(await documentsUntil('RAG-33')).toMatchObject({ documentsUntil: { on: '2026-12-29', announced: false } });
  });

  it('a meeting announces its own day, and takes it back', async () => {
    const path = '/meetings/RAG-33/document-deadlines';
    expect(await set(path, { on: '2027-01-11' })).toMatchObject({ status: 201 });
    expect(await documentsUntil('RAG-33')).toMatchObject({ documentsUntil: { on: '2027-01-11', announced: true } });
    expect(await set(path, { on: null })).toMatchObject({ status: 201 });
    expect(await documentsUntil('RAG-33')).toMatchObject({ documentsUntil: { on: '2026-12-29' } });
  });

  it('the session of a body is ruled by that body, where it has a rule', async () => {
    const council = { body: 'COUNCIL', name: 'Council', timeZone: 'Europe/Zurich', effectiveOn };
    await register.call('POST', '/bodies', council, MANAGER);
    await convene('COUNCIL-2027', { kind: 'parent_session', parentSessionOf: 'COUNCIL', from: '2027-06-08' });
    expect(await documentsUntil('COUNCIL-2027')).toMatchObject({ documentsUntil: null });
  });

  it('a consultation by correspondence is opened by its circular', async () => {
    const dates = { from: '2026-05-04', to: '2026-06-15' };
    expect(await convene('RAG-C-01', { ...dates, kind: 'correspondence', circular: 'CA/275' })).toMatchObject({
      status: 201,
    });
    expect(await convene('RAG-35', { circular: 'CA/275' })).toMatchObject({
      status: 409,
      json: { code: 'circular-without-correspondence' },
    });
    expect(await documentsUntil('RAG-C-01')).toMatchObject({ ...dates, kind: 'correspondence', circular: 'CA/275' });
  });

  it('whom it reports to is named by who manages the settings, and known', async () => {
    const path = '/bodies/RAG/parent-bodies';
    expect(await set(path, { parent: 'COUNCIL' })).toMatchObject({ status: 403 });
    expect(await set(path, { parent: 'NOBODY' }, MANAGER)).toMatchObject({
      status: 422,
      json: { code: 'parent-body-unknown' },
    });
    expect(await set(path, { parent: 'RAG' }, MANAGER)).toMatchObject({ json: { code: 'own-parent-body' } });
    expect(await set(path, { parent: 'COUNCIL' }, MANAGER)).toMatchObject({ status: 201 });
    const parent = async () => {
      await register.settled();
      return (await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json;
    };
    expect(await parent()).toMatchObject({ parent: 'COUNCIL' });
    expect(await set(path, { parent: null }, MANAGER)).toMatchObject({ status: 201 });
    expect(await parent()).toMatchObject({ parent: null });
  });

  it('it does not report to itself, not even by way of others', async () => {
    const group = (body: string, parent: string | null) =>
      register.call('POST', '/bodies', { body, parent, name: body, timeZone: 'Europe/Zurich', effectiveOn }, MANAGER);
    const circle = { status: 409, json: { code: 'own-parent-body' } };
    expect(await group('SELF', 'SELF')).toMatchObject(circle);
    expect(await group('TOP', 'LATER')).toMatchObject({ status: 201 });
    expect(await group('MIDDLE', 'TOP')).toMatchObject({ status: 201 });
    expect(await group('LATER', 'MIDDLE')).toMatchObject(circle);
    expect(await group('LATER', null)).toMatchObject({ status: 201 });
    expect(await set('/bodies/LATER/parent-bodies', { parent: 'MIDDLE' }, MANAGER)).toMatchObject({
      ...circle,
      json: {
        detail:
          'LATER would report to itself: MIDDLE reports to TOP, which reports to LATER. Name another body, or first say whom MIDDLE reports to.',
      },
    });
    await set('/bodies/TOP/parent-bodies', { parent: null, effectiveOn: '2026-02-01' }, MANAGER);
    // Until February it would have been a circle.
    expect(await set('/bodies/LATER/parent-bodies', { parent: 'MIDDLE' }, MANAGER)).toMatchObject(circle);
    const later = { parent: 'MIDDLE', effectiveOn: '2026-02-01' };
    expect(await set('/bodies/LATER/parent-bodies', later, MANAGER)).toMatchObject({ status: 201 });
  });

  it('"today" is read in its time zone, which the manager of the settings sets', async () => {
    expect(await set('/bodies/RAG/time-zones', { timeZone: 'America/Adak' })).toMatchObject({ status: 403 });
    expect(await set('/bodies/RAG/time-zones', { timeZone: 'Nowhere/Else' }, MANAGER)).toMatchObject({ status: 422 });
    expect(await set('/bodies/RAG/time-zones', { timeZone: 'America/Adak' }, MANAGER)).toMatchObject({ status: 201 });
    await register.settled();
    await register.call('POST', '/bodies/RAG/reminder-switches', { on: true }, 'RAG');
    await register.settled();
    expect((await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json).toMatchObject({
      timeZone: 'America/Adak',
      remindersFrom: '2026-03-01',
    });
  });

  it('it ends with its mandate, and goes on when that is renewed', async () => {
    const prose = { reason: 'Council Decision 640', effectiveOn: '2026-02-27' };
    expect(await set('/bodies/RAG/mandate-ends', prose)).toMatchObject({ status: 201 });
    await register.settled();
    const shown = async () => (await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json;
    expect(await shown()).toMatchObject({ mandateEndedOn: '2026-02-27' });
    expect(await convene('RAG-36', { effectiveOn: '2026-02-28' })).toMatchObject({
      status: 409,
      json: { code: 'mandate-ended' },
    });
    // Learned late: it was convened while the mandate went on.
    expect(await convene('RAG-32', { effectiveOn: '2026-02-27' })).toMatchObject({ status: 201 });
    expect(await set('/bodies/RAG/mandate-renewals', { ...prose, effectiveOn: '2026-03-01' })).toMatchObject({
      status: 201,
    });
    await register.settled();
    expect(await shown()).toMatchObject({ mandateEndedOn: null });
  });
});
