import { Pool } from 'pg';
import { EVERYTHING } from '@app/kernel';
import { MovementsView } from '@app/contracts';
import { outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { ExpressPosition } from '../express-position/express-position.command.js';
import { AssignOwner, ExtendDeadline, GetMatrix, ListMovements, TakeStep } from '../index.js';
import { MergeOutcomes } from '../merge-outcomes/merge-outcomes.command.js';
import { UndoMerge } from '../undo-merge/undo-merge.command.js';

describe('what moved', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const moved = (from?: string, to?: string) => register.ask(new ListMovements('CWG-COP', from, to, EVERYTHING));
  const words = ({ outcomes }: MovementsView, reference: string) =>
    outcomes.find((outcome) => outcome.reference === reference)?.movements.map((movement) => movement.words);

  it('is said by outcome, with totals, between two meetings by number', async () => {
    const view = await moved('18', '20');
    expect(view).toMatchObject({
      from: { asOf: { on: '2022-01-12', meeting: 'CWG-COP-18' }, asRecorded: null },
      to: { asOf: { on: '2024-01-23', meeting: 'CWG-COP-20' } },
    });
    expect(view.totals[0]).toEqual({ type: 'agreed', to: null, count: 31, words: '31 new outcomes' });
    expect(words(view, 'CWG-COP-18/7')).toContain('open → in progress');
    expect(view.outcomes[0]).toMatchObject({ reference: 'CWG-COP-20/1', meeting: 'CWG-COP-20' });
    expect(view.outcomes.every(({ movements }) => movements.length > 0)).toBe(true);
  });

  it('agrees with the matrix about every disposition', async () => {
    const view = await moved('11', '20');
    const { rows } = await register.ask(new GetMatrix({ body: 'CWG-COP', asOf: 'CWG-COP-20' }, EVERYTHING));
    for (const { id, reference, cells, disposition } of rows) {
      const before = cells.find(({ meeting }) => meeting === 'CWG-COP-11')?.disposition ?? null;
      const change = view.outcomes
        .find((outcome) => outcome.id === id)
        ?.movements.find(({ type }) => type === 'agreed' || type === 'disposition_changed');
      expect({ reference, from: change?.from ?? before, to: change?.to ?? before }).toEqual({
        reference,
        from: before,
        to: disposition,
      });
    }
  });

  it('begins, unless it is said, before the last meeting held by then', async () => {
    expect((await moved()).from.asOf).toMatchObject({ meeting: expect.stringMatching(/^CWG-COP-1\d$/) as unknown });
    expect((await moved(undefined, 'CWG-COP-08')).from.asOf).toMatchObject({ meeting: 'CWG-COP-07' });
    expect((await moved(undefined, 'CWG-COP-07')).from.asOf).toMatchObject({ meeting: null });
    expect((await moved(undefined, '2001-01-01')).outcomes).toEqual([]);
  });

  it('names parties, deadlines and lateness, and what a correction changed since the log stood elsewhere', async () => {
    const id = await outcomeId(register, 'CWG-COP-20/9');
    const before = await register.call('GET', `/outcomes/${id}?asRecorded=1-1`);
    expect(before).toMatchObject({ status: 404 });
    const { position } = await register.do(new AssignOwner(id, 'unicef', {}, on('2025-01-10')));
    const due = { due: { type: 'date', on: on('2026-12-31').effectiveOn }, restsOn: null } as const;
    await register.do(new ExtendDeadline(id, due, 'by the end of 2026', 'chair', {}, on('2025-01-10')));
    await register.do(new TakeStep(id, 'ProgressReported', {}, {}, 'person-1', on('2025-01-11')));
    await register.settled();
    const since = await moved(`@${(position - 1n).toString()}`, 'now');
    expect(since.outcomes.map(({ reference }) => reference)).toContain('CWG-COP-20/9');
    expect(words(since, 'CWG-COP-20/9')).toEqual(
      expect.arrayContaining([
        'owner named: UNICEF',
        expect.stringMatching(/^deadline extended: .* → by the end of 2026$/),
      ]),
    );
    expect(words(await moved('2024-12-31', '2025-01-05'), 'CWG-COP-20/9')).toEqual(['past its deadline']);
    expect(words(await moved('2025-01-05', '2025-01-12'), 'CWG-COP-20/9')).toContain('no longer late');
  });

  it('is that a record was merged into another one, that this was undone, and where parties stand', async () => {
    const [goes, stays] = [await outcomeId(register, 'CWG-COP-20/10'), await outcomeId(register, 'CWG-COP-20/11')];
    const now = async (): Promise<string> => {
      await register.settled();
      const { rows } = await register.http
        .get(Pool)
        .query<{ last: bigint }>('select max(position) as last from es.event');
      return `@${String(rows[0]?.last)}`;
    };
    const at = [await now()];
    await register.do(new MergeOutcomes(goes, stays, 'Stated twice.', on('2024-01-23')));
    at.push(await now());
    await register.do(new UndoMerge(goes, 'They are two.', on('2024-01-23')));
    const supports = { entity: 'canada', meeting: 'CWG-COP-20' };
    await register.do(new ExpressPosition(stays, 'supports', supports, {}, on('2024-01-23')));
    at.push(await now());
    const [first = '', second = '', third = ''] = at;
    expect(words(await moved(first, second), 'CWG-COP-20/10')).toEqual(['merged into CWG-COP-20/11']);
    expect(words(await moved(second, third), 'CWG-COP-20/10')).toEqual([
      'a record of its own again, no longer merged into CWG-COP-20/11',
    ]);
    expect(words(await moved(first, third), 'CWG-COP-20/10')).toBeUndefined();
    expect(words(await moved(first, third), 'CWG-COP-20/11')).toEqual(['supported by Canada']);
    expect((await moved(first, second)).totals).toContainEqual({
      ...{ type: 'merged', to: null, count: 1, words: '1 record merged into another' },
    });
  });

  it('is refused backwards on either clock', async () => {
    await expect(moved('20', '18')).rejects.toMatchObject({ code: 'moments-reversed' });
    await expect(moved('now', '20')).rejects.toMatchObject({ code: 'moments-reversed' });
    await expect(moved('@20', '@10')).rejects.toMatchObject({ code: 'moments-reversed' });
    await expect(moved('18', '20@10')).rejects.toMatchObject({ code: 'moments-reversed' });
    await expect(moved('99', '20')).rejects.toMatchObject({ code: 'as-of-unknown' });
  });

  it('is given over HTTP to readers of the body', async () => {
    const path = '/movements?body=CWG-COP&from=18&to=20';
    const { status, json } = await register.call('GET', path, undefined, 'CWG-COP');
    expect(status).toBe(200);
    expect(MovementsView.parse(json).outcomes.length).toBeGreaterThan(16);
    expect(await register.call('GET', path, undefined, 'OTHER')).toMatchObject({ status: 403 });
    expect(await register.call('GET', '/movements?body=CWG-COP&from=20&to=18')).toMatchObject({ status: 422 });
  });
});
