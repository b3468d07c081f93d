import { TestApp } from '../../../../test/support/test-app.js';
import { meetingsProblems, MeetingsModule, meetingsProjections } from '../index.js';

const parts = { modules: [MeetingsModule], projections: meetingsProjections, problems: [meetingsProblems] };
const MANAGER = '*:settings.manage,register.read';
const OFFICER = 'RAG:register.read,meeting.manage,reminders.manage';
const effectiveOn = '2026-01-05';
const group = { body: 'RAG', name: 'Radiocommunication Advisory Group', timeZone: 'Europe/Zurich', effectiveOn };

describe('a body of its own, on a fresh register', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await TestApp.open(parts);
  });
  afterAll(() => register.close());

  it('is established by the system manager and by nobody else, once', async () => {
    expect(await register.call('POST', '/bodies', group, OFFICER)).toMatchObject({ status: 403 });
    expect(await register.call('POST', '/bodies', group, 'OTHER:settings.manage')).toMatchObject({ status: 403 });
    expect(await register.call('POST', '/bodies', group, MANAGER)).toMatchObject({
      status: 201,
      json: { id: 'RAG', version: 1 },
    });
    expect(await register.call('POST', '/bodies', group, MANAGER)).toMatchObject({
      status: 409,
      json: { code: 'body-already-established' },
    });
    await register.settled();
    expect((await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json).toMatchObject({
      name: 'Radiocommunication Advisory Group',
      calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] },
      secretariat: null,
      remindersFrom: null,
    });
  });

  it('gets a secretariat with its further offices', async () => {
    const path = '/bodies/RAG/secretariats';
    const secretariat = { entity: 'br', offices: ['rag-chair'], effectiveOn };
    expect(await register.call('POST', path, secretariat, OFFICER)).toMatchObject({ status: 403 });
    expect(await register.call('POST', path, secretariat, MANAGER)).toMatchObject({
      status: 201,
      json: { version: 2 },
    });
    expect(await register.call('POST', path, secretariat, MANAGER)).toMatchObject({ json: { version: 2 } });
    await register.settled();
    expect((await register.call('GET', '/bodies/RAG', undefined, OFFICER)).json).toMatchObject({
      secretariat: 'br',
      insideEntities: ['br', 'rag-chair'],
    });
    expect(await register.call('POST', '/bodies/NOWHERE/secretariats', secretariat, MANAGER)).toMatchObject({
      status: 409,
      json: { code: 'body-not-established' },
    });
  });

  it('stands in the list of the manager with all others by name, and in that of its officers alone', async () => {
    await register.call('POST', '/bodies', { ...group, body: 'TSAG', name: 'Another group' }, MANAGER);
    await register.settled();
    const listed = async (as: string) => (await register.call('GET', '/bodies', undefined, as)).json;
    expect(await listed(MANAGER)).toMatchObject([{ id: 'TSAG' }, { id: 'RAG' }]);
    expect(await listed(OFFICER)).toMatchObject([{ id: 'RAG' }]);
  });

  it.each([
    ['a time zone that there is not', { timeZone: 'Europe/Atlantis' }, '/body/timeZone'],
    ['no working day', { calendar: { workingDays: [], holidays: [] } }, '/body/calendar/workingDays'],
    ['a day that the calendar has not', { effectiveOn: '2026-02-30' }, '/body/effectiveOn'],
  ])('is refused with %s', async (_, wrong, path) => {
    expect(await register.call('POST', '/bodies', { ...group, body: 'X', ...wrong }, MANAGER)).toMatchObject({
      status: 422,
      json: { code: 'request-invalid', errors: [{ path }] },
    });
  });
});
