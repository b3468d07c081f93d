import { EVERYTHING } from '@app/kernel';
import { jest } from '@jest/globals';
import { Kysely } from 'kysely';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { type TestApp } from '../../../../test/support/test-app.js';
import { GetOutcome } from '../index.js';

describe('one outcome', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const get = async (reference: string, asOf?: string, may: GetOutcome['may'] = () => true) =>
    register.ask(new GetOutcome(await outcomeId(register, reference), { asOf }, may, EVERYTHING));

  it('shows the views recorded on it, with who holds them and who drew the link', async () => {
    const { views } = await get('CWG-COP-20/16');
    expect(views).toMatchObject([
      { reference: 'CWG-COP-20/7', holder: { id: 'canada', name: 'Canada' }, statedBy: 'person' },
    ]);
    expect(views[0]?.wording).toContain('purview');
  });

  it('shows relations from both ends, those of others as of a day only once they were agreed', async () => {
    expect((await get('CWG-COP-20/3')).relations).toMatchObject([
      { relation: 'follows up', reference: 'CWG-COP-18/7' },
    ]);
    expect((await get('CWG-COP-18/7')).relations).toMatchObject([
      { relation: 'followed up by', reference: 'CWG-COP-20/3', statedBy: 'person' },
    ]);
    expect((await get('CWG-COP-18/7', 'CWG-COP-18')).relations).toEqual([]);
  });

  it('shows each wording with its place, and whether they differ', async () => {
    const view = await get('CWG-COP-20/16');
    expect(view.wordings.map(({ citation }) => citation?.paragraph)).toEqual(['9.7 bullet 2', '7.3']);
    expect(view.wordings[0]?.documentTitle).toContain('twentieth meeting');
    expect(view.wordingsDiffer).toBe(true);
    expect((await get('CWG-COP-20/5')).wordingsDiffer).toBe(false);
  });

  it('says of stages before the one it entered at that they are not recorded', async () => {
    const { life, enteredAt } = await get('CWG-COP-20/16');
    expect(enteredAt).toBe('approved');
    expect(life.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      // For information it closes once sent: no acknowledgement or answer lies ahead.
      ...['agreed not_recorded', 'drafted not_recorded', 'approved now', 'sent ahead', 'closed ahead'],
    ]);
    expect((await get('CWG-COP-15/6')).life.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['acknowledged', 'answered', 'closed']),
    );
  });

  it('names every party, and the progress that each reported', async () => {
    const { owners, addressees } = await get('CWG-COP-18/7');
    expect(owners).toMatchObject([
      { id: 'scort-foundation', progress: 'in_progress' },
      { id: 'itu', progress: null },
    ]);
    expect(addressees).toEqual([]);
    expect((await get('CWG-COP-20/15')).addressees).toMatchObject([
      { id: 'itu-d-sg2', purpose: 'information', stage: 'approved' },
    ]);
  });

  it('offers the steps of its life, possible ones first, the others with the reason', async () => {
    const { steps } = await get('CWG-COP-20/16');
    expect(steps[0]).toMatchObject({ step: 'LiaisonStatementSent', addressee: { id: 'itu-t-sg17' }, refusal: null });
    expect(steps.find(({ step }) => step === 'LiaisonStatementClosed')?.refusal).toContain('follows "answered"');
  });

  it('names steps to a reader with whom they are for', async () => {
    const { steps } = await get('CWG-COP-20/16', undefined, () => false);
    expect(steps.filter(({ refusal }) => refusal === null)).toEqual([]);
    expect(steps[0]).toMatchObject({ step: 'LiaisonStatementSent', refusal: 'This is for the secretariat.' });
  });

  it('asks about the right to a step with its owners, so that a focal point is offered only its own', async () => {
    const asked = jest.fn<GetOutcome['may']>(() => false);
    await get('CWG-COP-18/7', undefined, asked);
    expect(asked).toHaveBeenCalledWith('outcome.step', 'CWG-COP', ['scort-foundation', 'itu']);
    expect(asked).toHaveBeenCalledWith('outcome.verify', 'CWG-COP', ['scort-foundation', 'itu']);
  });

  it('reads as of a day as it stood then, offers no step, and is not there before it was agreed', async () => {
    expect(await get('CWG-COP-18/7', 'CWG-COP-18')).toMatchObject({
      stage: 'open',
      steps: [],
      asOf: { on: '2022-01-12' },
    });
    await expect(get('CWG-COP-18/7', '2022-01-11')).rejects.toMatchObject({ code: 'outcome-not-yet' });
    const nothing = '00000000-0000-4000-8000-000000000000';
    expect(await register.call('GET', `/outcomes/${nothing}`)).toMatchObject({ status: 404 });
  });

  it('is given over HTTP with its version as ETag, to readers of its body only', async () => {
    const path = `/outcomes/${await outcomeId(register, 'CWG-COP-18/7')}`;
    expect(await register.call('GET', path, undefined, 'CWG-COP')).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
    });
    expect(await register.call('GET', path, undefined, 'OTHER')).toMatchObject({ status: 403 });
  });

  it('asks the database as often for an outcome with many ties as for one with none', async () => {
    const statements = jest.spyOn(register.http.get<Kysely<unknown>>(Kysely), 'getExecutor');
    await get('CWG-COP-07/1');
    const forOne = statements.mock.calls.length;
    await get('CWG-COP-20/16');
    expect(statements.mock.calls.length).toBe(2 * forOne);
    statements.mockRestore();
  });
});
