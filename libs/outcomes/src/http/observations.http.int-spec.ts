import type { HistoryView, OutcomeView, OverviewView, RegisterPage } from '@app/contracts';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';

const AUDITOR = 'CWG-COP:register.read,observation.record,audit.read,events.read';
const OFFICER = 'CWG-COP:register.read,outcome.record,outcome.step,outcome.verify,outcome.correct,observation.answer';
const text = 'No evidence was filed with the claim.';
const seen = { text, responseDue: '2026-04-01', effectiveOn: '2026-03-01' };

describe('observations of an auditor over HTTP', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const post = (what: string, body: object, as: string) =>
    register.call('POST', `/outcomes/${action}/${what}`, body, as);
  const observe = async (): Promise<string> => ((await post('observations', seen, AUDITOR)).json as { id: string }).id;
  const view = async (): Promise<OutcomeView> => {
    await register.settled();
    return (await register.call('GET', `/outcomes/${action}`)).json as OutcomeView;
  };
  const waiting = async (): Promise<number> => {
    await register.settled();
    const { json } = await register.call('GET', '/overview?body=CWG-COP');
    const need = (json as OverviewView).needs.find(({ key }) => key === 'observations');
    const page = await register.call('GET', `/outcomes?body=CWG-COP&${need?.filter ?? 'awaits=observation_response'}`);
    expect((page.json as RegisterPage).total).toBe(need?.count ?? 0);
    return need?.count ?? 0;
  };
  const answer = { text: 'It was filed under C24/50.', effectiveOn: '2026-03-02' };
  const closing = { reason: 'The evidence is on file.', effectiveOn: '2026-03-02' };

  it('ask for a response, are answered and closed, and stand on the outcome all the while', async () => {
    const before = await view();
    const id = await observe();
    const by = { id: 'person-1', name: 'B. Officer' };
    expect(await view()).toMatchObject({
      disposition: before.disposition,
      lastMovement: before.lastMovement,
      observations: [{ id, text, by, on: '2026-03-01', responseDue: '2026-04-01', state: 'response_due' }],
    });
    expect(await waiting()).toBe(1);
    await post('observation-responses', { observation: id, ...answer }, OFFICER);
    expect(await waiting()).toBe(0);
    expect((await view()).observations).toMatchObject([{ state: 'answered', responses: [{ text: answer.text, by }] }]);
    expect(await post('observation-closings', { observation: id, ...closing }, OFFICER)).toMatchObject({
      status: 201,
      json: { id },
    });
    expect((await view()).observations).toMatchObject([{ state: 'closed', closed: { text: closing.reason } }]);
    const { json } = await register.call('GET', `/outcomes/${action}/history`);
    expect((json as HistoryView).items.find(({ type }) => type === 'AuditObservationRecorded')?.facts).toEqual([
      { label: 'Response due', value: '2026-04-01' },
      { label: 'Text', value: text },
    ]);
  });

  it('are closed only once they are answered', async () => {
    const id = await observe();
    expect(await post('observation-closings', { observation: id, ...closing }, OFFICER)).toMatchObject({
      status: 409,
      json: { code: 'observation-unanswered' },
    });
    await post('observation-responses', { observation: id, ...answer }, OFFICER);
    await post('observation-closings', { observation: id, ...closing }, OFFICER);
    expect(await post('observation-responses', { observation: id, ...answer }, OFFICER)).toMatchObject({
      status: 409,
      json: { code: 'observation-closed' },
    });
    expect(await post('observation-responses', { observation: action, ...answer }, OFFICER)).toMatchObject({
      status: 404,
      json: { code: 'observation-unknown' },
    });
  });

  it('are not taken back by those who owe the response', async () => {
    await observe();
    expect(await post('annulments', { version: 2, reason: 'Away with it.' }, OFFICER)).toMatchObject({
      status: 409,
      json: { code: 'step-stays' },
    });
    const { json } = await register.call('GET', `/outcomes/${action}/history`);
    expect((json as HistoryView).items.at(-1)).toMatchObject({ annullable: false });
  });

  it('are recorded by auditors, who answer nothing and change nothing else', async () => {
    const id = await observe();
    for (const [what, body, as] of [
      ['observations', seen, OFFICER],
      ['observations', seen, 'OTHER'],
      ['observation-responses', { observation: id, ...answer }, AUDITOR],
      ['observation-closings', { observation: id, ...closing }, AUDITOR],
      ['steps', { step: 'ProgressReported', effectiveOn: '2026-03-01' }, AUDITOR],
      ['title-corrections', { to: 'x', reason: 'x', effectiveOn: '2026-03-01' }, AUDITOR],
      ['owners', { entity: 'malawi', effectiveOn: '2026-03-01' }, AUDITOR],
    ] as const)
      expect(await post(what, body, as)).toMatchObject({ status: 403 });
    expect((await view()).version).toBe(2);
  });
});
