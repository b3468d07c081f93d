import type { MatrixView, MeetingView, SilenceView } from '@app/contracts';
import { Authenticator } from '@app/http';
import { registerApp } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const OFFICER = 'secretariat@CWG-COP';
const READER = 'reader@CWG-COP';
const MEETING = 'CWG-COP-20';

describe('a report that is kept for the secretariat', () => {
  let register: TestApp;
  let document: string;
  beforeAll(async () => {
    register = await registerApp(undefined, [{ provide: Authenticator, useClass: RoleAuthenticator }]);
    document = (await meeting(OFFICER)).reports[0] ?? '';
    await keep(document);
  });
  afterAll(() => register.close());

  const get = async <View>(path: string, as: string): Promise<View> => {
    await register.settled();
    const { status, json } = await register.call('GET', path, undefined, as);
    expect({ path, status }).toEqual({ path, status: 200 });
    return json as View;
  };
  const meeting = (as: string) => get<MeetingView>(`/meetings/${MEETING}`, as);
  const keep = async (id: string) => {
    const body = { to: 'secretariat', reason: 'Not for all eyes.' };
    const path = `/documents/${id}/visibility-changes`;
    await register.settled();
    expect(await register.call('POST', path, body, OFFICER)).toMatchObject({ status: 201 });
  };
  const receiveAt = async (of: string, id: string) => {
    const facts = { document: id, meetings: [of], body: 'CWG-COP', title: 'A second report', text: '1. Words.' };
    const on = { effectiveOn: '2024-02-15' };
    expect(await register.call('POST', '/documents', { ...facts, ...on }, OFFICER)).toMatchObject({ status: 201 });
    for (const path of ['reports', 'report-reviews'])
      await register.call('POST', `/meetings/${of}/${path}`, { document: id, ...on }, OFFICER);
  };

  it('is named to nobody else, on the page of its meeting and in the list of meetings', async () => {
    expect(await meeting(OFFICER)).toMatchObject({ reports: [document], reviewed: [document] });
    expect(await meeting(READER)).toMatchObject({ reports: [], reviewed: [] });
    for (const path of ['/meetings?body=CWG-COP', '/matrix?body=CWG-COP', '/silence?body=CWG-COP'])
      expect(JSON.stringify(await get<object>(path, READER))).not.toContain(document);
  });

  it('is a report all the same: the meeting and the matrix say to all that one is held', async () => {
    for (const as of [OFFICER, READER]) {
      expect((await meeting(as)).report).toBe('reviewed');
      const { meetings } = await get<MatrixView>('/matrix?body=CWG-COP', as);
      expect(meetings.find(({ id }) => id === MEETING)?.report).toBe('reviewed');
    }
  });

  it('leaves silence as it is where it is the only one, and is not counted beside one that is seen', async () => {
    const figures = async (as: string) =>
      (await get<SilenceView>('/silence?body=CWG-COP&run=1', as)).rows.map(({ reference, words }) => ({
        reference,
        words,
      }));
    expect(await figures(READER)).toEqual(await figures(OFFICER));
    const before = await figures(READER);
    const other = 'cwg-cop-18-second-report';
    await receiveAt('CWG-COP-18', other);
    await keep(other);
    expect(await figures(READER)).toEqual(before);
    expect(await figures(OFFICER)).not.toEqual(before);
  });
});
