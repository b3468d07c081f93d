import { EVERYTHING } from '@app/kernel';
import { anActionItem, outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { GetOutcome, TakeStep, type StepDetails, type StepType } from '../index.js';

const evidence = { documentReference: 'C24/1' };

describe('taking a step', () => {
  let register: TestApp;
  let action: string;
  beforeAll(async () => {
    register = await registerApp(['cwg-cop-20-report']);
  });
  afterAll(() => register.close());
  beforeEach(async () => {
    action = await anActionItem(register);
  });

  const take = (step: StepType, day: string, details: StepDetails = {}, by = 'person-1', id = action) =>
    register.do(new TakeStep(id, step, details, { reason: 'Told by mail' }, by, on(day)));
  const stage = async (id: string, asOf?: string) => {
    await register.settled();
    return (await register.ask(new GetOutcome(id, { asOf }, () => true, EVERYTHING))).stage;
  };

  it('moves the outcome, as of the day on which it happened', async () => {
    await take('ProgressReported', '2024-05-01', { progress: 'partly' });
    expect(await stage(action, '2024-04-30')).toBe('open');
    expect(await stage(action)).toBe('in_progress');
  });

  it('takes a fact learned late at its own day', async () => {
    await take('CompletionClaimed', '2024-09-01', { evidence });
    await take('ProgressReported', '2024-05-01');
    expect(await stage(action, '2024-06-01')).toBe('in_progress');
    expect(await stage(action)).toBe('claimed');
  });

  it('refuses a late fact by which a later record could not have happened', async () => {
    const statement = await outcomeId(register, 'CWG-COP-20/16');
    const sent = await take('LiaisonStatementSent', '2024-02-12', {}, 'person-1', statement);
    await expect(take('LiaisonStatementWithdrawn', '2024-02-01', {}, 'person-1', statement)).rejects.toMatchObject({
      code: 'contradicts-later-record',
      details: { version: sent.version, type: 'LiaisonStatementSent', effectiveOn: '2024-02-12' },
    });
    expect(await stage(statement)).toBe('closed');
  });

  it('refuses what does not follow, and says what it would follow', async () => {
    await expect(take('CompletionVerified', '2024-05-01', { verifiedBy: 'chair' })).rejects.toMatchObject({
      code: 'step-not-possible-now',
      details: { stage: 'open', from: ['claimed'] },
    });
    await expect(take('LiaisonStatementSent', '2024-05-01')).rejects.toMatchObject({ code: 'step-not-of-this-kind' });
    await expect(take('CompletionClaimed', '2024-05-01')).rejects.toMatchObject({
      code: 'step-incomplete',
      details: { lacking: ['evidence'] },
    });
    await expect(take('ProgressReported', '2024-01-01')).rejects.toMatchObject({ code: 'outcome-not-recorded' });
  });

  it('does not let whoever claimed it verify it, unless the meeting does', async () => {
    await take('CompletionClaimed', '2024-05-01', { evidence });
    await expect(take('CompletionVerified', '2024-06-01', { verifiedBy: 'chair' })).rejects.toMatchObject({
      code: 'claimant-cannot-verify',
    });
    await take('CompletionVerified', '2024-06-01', { verifiedBy: 'second_officer' }, 'person-2');
    expect(await stage(action)).toBe('verified');
  });

  it('gives a retry its first result', async () => {
    const command = new TakeStep(action, 'ProgressReported', {}, {}, 'person-1', on('2024-05-01'));
    const first = await register.do(command);
    expect(await register.do(command)).toEqual({ ...first, replayed: true });
  });

  it.each([
    ['an owner', { owner: 'nobody' }],
    ['a meeting', { meeting: 'CWG-COP-99' }],
    ['a citation', { citation: { document: 'no-report', version: '1', paragraph: '1' } }],
    ['an outcome', { supersededBy: '00000000-0000-4000-8000-000000000000' }],
  ])('refuses %s that the register does not know', async (_, details) => {
    await expect(take('ProgressReported', '2024-05-01', details)).rejects.toMatchObject({ code: 'reference-unknown' });
  });

  it('is for those whose role allows it: a focal point reports, and neither closes nor verifies', async () => {
    const post = (step: StepType, as: string) =>
      register.call('POST', `/outcomes/${action}/steps`, { step, effectiveOn: '2024-05-01', reason: 'Enough' }, as);
    const focalPoint = 'CWG-COP:register.read,outcome.step';
    expect(await post('OutcomeCancelled', focalPoint)).toMatchObject({ status: 403 });
    expect(await post('ProgressReported', 'CWG-COP:register.read')).toMatchObject({ status: 403 });
    expect(await post('ProgressReported', focalPoint)).toMatchObject({ status: 201, json: { version: 2 } });
    expect(await post('OutcomeCancelled', 'CWG-COP')).toMatchObject({ status: 201 });
  });
});
