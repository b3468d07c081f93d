import { EVERYTHING } from '@app/kernel';
import { anActionItem, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { AnnulStep, GetOutcome, TakeStep, type StepDetails, type StepType } from '../index.js';

describe('taking a step back', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp([]);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const take = async (step: StepType, day: string, details: StepDetails, by = 'person-1') =>
    (await register.do(new TakeStep(action, step, details, {}, by, on(day)))).version;
  const annul = (version: number, day = '2024-06-01') =>
    register.do(new AnnulStep(action, version, 'Of another outcome', on(day)));
  const stage = async (asOf?: string) => {
    await register.settled();
    return (await register.ask(new GetOutcome(action, { asOf }, () => true, EVERYTHING))).stage;
  };

  it('brings the state back, on every day since', async () => {
    const version = await take('ProgressReported', '2024-05-01', {});
    expect(await stage()).toBe('in_progress');
    await annul(version);
    expect(await stage('2024-05-15')).toBe('open');
    expect(await stage()).toBe('open');
  });

  it('is refused where a later record rests on the step', async () => {
    const claimed = await take('CompletionClaimed', '2024-05-01', { evidence: { documentReference: 'C24/1' } });
    const verified = await take('CompletionVerified', '2024-06-01', { verifiedBy: 'chair' }, 'person-2');
    await expect(annul(claimed)).rejects.toMatchObject({
      code: 'contradicts-later-record',
      details: { version: verified },
    });
    await annul(verified);
    await annul(claimed);
    expect(await stage()).toBe('open');
  });

  it('is refused for the recording itself, for what is not there and for what is taken back already', async () => {
    const version = await take('ProgressReported', '2024-05-01', {});
    await annul(version);
    await expect(annul(version)).rejects.toMatchObject({ code: 'nothing-to-annul' });
    await expect(annul(99)).rejects.toMatchObject({ code: 'nothing-to-annul' });
    await expect(annul(1)).rejects.toMatchObject({ code: 'step-cannot-be-annulled' });
  });

  it('takes the day of the step over HTTP, and needs the right to correct', async () => {
    const version = await take('ProgressReported', '2024-05-01', {});
    const path = `/outcomes/${action}/annulments`;
    const body = { version, reason: 'Of another outcome' };
    expect(await register.call('POST', path, body, 'CWG-COP:outcome.step')).toMatchObject({ status: 403 });
    expect(await register.call('POST', path, body)).toMatchObject({ status: 201 });
    await register.settled();
    const { json } = await register.call('GET', `/outcomes/${action}/history`);
    expect(json).toMatchObject({
      items: [
        { version: 1 },
        { annulled: { reason: 'Of another outcome' } },
        { effectiveOn: '2024-05-01', annullable: false },
      ],
    });
  });
});
