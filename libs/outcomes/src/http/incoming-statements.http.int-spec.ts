import type { HistoryView, OutcomeView, StoryView } from '@app/contracts';
import { Authenticator } from '@app/http';
import { registerApp } from '../../../../test/support/register-app.js';
import { RoleAuthenticator } from '../../../../test/support/role-authenticator.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { RecordOutcome } from '../index.js';

const OFFICER = 'secretariat@CWG-COP';
const CHAIR = 'chair@CWG-COP';
const citation = { document: 'cwg-cop-20-report', version: '1', paragraph: '9.7' };

describe('a liaison statement that came in', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp(undefined, [{ provide: Authenticator, useClass: RoleAuthenticator }]);
  });
  afterAll(() => register.close());

  const received = async (): Promise<string> => {
    const facts = { meeting: 'CWG-COP-20', citations: [], owners: [], addressees: [], deadlines: [], instruments: [] };
    const prose = { title: 'A letter', wordings: ['A letter came.'], deadlineWords: [] };
    const issuers = [{ entity: 'itu-t-sg17', restsOn: null }];
    const outcome = { ...facts, stage: 'received', holder: null, issuers };
    return (await register.do(new RecordOutcome('incoming_liaison_statement', outcome, prose, null, on('2024-01-23'))))
      .outcomeId;
  };
  const decide = (id: string, body: object, as: string) =>
    register.call('POST', `/outcomes/${id}/steps`, { effectiveOn: '2024-02-01', ...body }, as);
  const get = async <View>(path: string): Promise<View> => {
    await register.settled();
    return (await register.call('GET', path, undefined, OFFICER)).json as View;
  };

  it('is answered, noted or declined by somebody who is named', async () => {
    const id = await received();
    for (const step of ['IncomingStatementAnswered', 'IncomingStatementNoted', 'IncomingStatementDeclined']) {
      const { status, json } = await decide(id, { step, reason: 'It is not for us.' }, OFFICER);
      expect({ step, status, json }).toMatchObject({ status: 409, json: { code: 'step-incomplete' } });
    }
    const byMeeting = { step: 'IncomingStatementNoted', decidedBy: 'meeting' };
    expect(await decide(id, byMeeting, OFFICER)).toMatchObject({ json: { code: 'step-incomplete' } });
    expect(await decide(id, { ...byMeeting, meeting: 'CWG-COP-20' }, OFFICER)).toMatchObject({ status: 201 });
  });

  it('is decided on by the Chair, whose decision nobody else records as the own one', async () => {
    const id = await received();
    const noted = { step: 'IncomingStatementNoted', decidedBy: 'chair' };
    expect(await decide(id, noted, OFFICER)).toMatchObject({ status: 403, json: { code: 'not-the-chair' } });
    expect(await decide(id, noted, CHAIR)).toMatchObject({ status: 201 });
    const cited = await received();
    expect(await decide(cited, { ...noted, citation }, OFFICER)).toMatchObject({ status: 201 });
  });

  it('is decided on by the secretariat on behalf of the Chair, which history and story say', async () => {
    const id = await received();
    const declined = { step: 'IncomingStatementDeclined', decidedBy: 'on_behalf_of_the_chair', reason: 'Not for us' };
    expect(await decide(id, declined, OFFICER)).toMatchObject({ status: 201 });
    const { items } = await get<HistoryView>(`/outcomes/${id}/history`);
    const facts = items.flatMap((entry) => entry.facts);
    expect(facts).toContainEqual({ label: 'Decided by', value: 'on behalf of the chair' });
    expect((await get<StoryView>(`/outcomes/${id}/story`)).text).toContain(
      'declined on behalf of the Chair (Not for us)',
    );
    expect(await get<OutcomeView>(`/outcomes/${id}`)).toMatchObject({ stage: 'declined' });
  });
});
