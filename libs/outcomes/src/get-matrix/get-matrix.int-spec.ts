import { EVERYTHING } from '@app/kernel';
import type { MatrixView } from '@app/contracts';
import { CancelMeeting, ReceiveReport } from '@app/meetings';
import { anActionItem, outcomeId, registerApp } from '../../../../test/support/register-app.js';
import { on, type TestApp } from '../../../../test/support/test-app.js';
import { CorrectOutcome } from '../correct-outcome/correct-outcome.command.js';
import { RelateOutcome } from '../relate-outcome/relate-outcome.command.js';
import { GetMatrix, type MatrixFilter } from './get-matrix.query.js';

describe('the matrix', () => {
  let register: TestApp;
  beforeAll(async () => {
    register = await registerApp();
  });
  afterAll(() => register.close());

  const matrix = (filter: Partial<MatrixFilter> = {}) =>
    register.ask(new GetMatrix({ body: 'CWG-COP', ...filter }, EVERYTHING));
  const row = ({ rows }: MatrixView, reference: string) => rows.find((each) => each.reference === reference);
  const cells = (view: MatrixView, reference: string) =>
    new Map(row(view, reference)?.cells.map((cell) => [cell.meeting, cell]));

  it('has the meetings in their true order, those of unknown date by their ordinal', async () => {
    const { meetings } = await matrix();
    const ordinals = meetings.flatMap(({ ordinal }) => ordinal ?? []);
    expect(ordinals).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
  });

  it('has the outcomes in the order of their meetings and numbers', async () => {
    const { rows } = await matrix();
    const references = rows.map(({ reference }) => reference);
    expect(references.slice(0, 3)).toEqual(['CWG-COP-07/1', 'CWG-COP-07/2', 'CWG-COP-07/3']);
    expect(references.indexOf('CWG-COP-20/2')).toBeLessThan(references.indexOf('CWG-COP-20/10'));
  });

  it('shows that the twentieth meeting spoke of what the eighteenth agreed', async () => {
    const scort = cells(await matrix(), 'CWG-COP-18/7');
    expect(scort.get('CWG-COP-16')).toMatchObject({ mention: 'before', disposition: null });
    expect(scort.get('CWG-COP-18')).toMatchObject({ mention: 'agreed', disposition: 'open', paragraph: '5.20' });
    expect(scort.get('CWG-COP-20')).toMatchObject({
      mention: 'mentioned',
      disposition: 'in_progress',
      paragraph: '5.19',
    });
  });

  it('says silence of reviewed reports only, never of a report that is not held or not gone through', async () => {
    await register.do(new ReceiveReport('CWG-COP-21', 'cwg-cop-20-report', on('2024-06-01')));
    await register.settled();
    const mascot = cells(await matrix(), 'CWG-COP-16/1');
    expect(mascot.get('CWG-COP-17')).toMatchObject({ mention: 'no_report_held', disposition: null });
    expect(mascot.get('CWG-COP-18')).toMatchObject({ mention: 'not_mentioned', disposition: 'open' });
    expect(mascot.get('CWG-COP-19')).toMatchObject({ mention: 'no_report_held' });
    expect(mascot.get('CWG-COP-21')).toMatchObject({ mention: 'report_not_reviewed' });
  });

  it('shows a cancelled meeting as such', async () => {
    await register.do(new CancelMeeting('CWG-COP-19', { reason: 'No quorum' }, on('2023-01-01')));
    await register.settled();
    expect(cells(await matrix(), 'CWG-COP-16/1').get('CWG-COP-19')).toMatchObject({ mention: 'cancelled' });
  });

  it('reads as of a meeting as it stood then: no later meeting, outcome, mention or view', async () => {
    const then = await matrix({ asOf: 'CWG-COP-18' });
    expect(then).toMatchObject({ asOf: { on: '2022-01-12', meeting: 'CWG-COP-18' } });
    expect(then.meetings.at(-1)?.id).toBe('CWG-COP-18');
    expect(row(then, 'CWG-COP-20/1')).toBeUndefined();
    expect(row(then, 'CWG-COP-18/7')).toMatchObject({ disposition: 'open', views: 0 });
    expect(row(await matrix(), 'CWG-COP-20/16')).toMatchObject({ views: 1 });
  });

  it('filters by kind and disposition', async () => {
    const { rows } = await matrix({ kind: ['plan'], disposition: ['in_progress'] });
    expect(rows.map(({ reference }) => reference)).toEqual(['CWG-COP-15/1', 'CWG-COP-18/1', 'CWG-COP-18/5']);
  });

  it('has on a day before its kind was put right the kind of then', async () => {
    const id = await anActionItem(register);
    const correction = { field: 'kind', to: 'plan', stage: 'open' } as const;
    await register.do(new CorrectOutcome(id, correction, 'It was announced, not agreed.', on('2024-03-01')));
    await register.settled();
    const kinds = async (filter: Partial<MatrixFilter>) =>
      (await matrix(filter)).rows.flatMap((each) => (each.id === id ? each.kind : []));
    expect(await kinds({})).toEqual(['plan']);
    expect(await kinds({ asOf: '2024-02-29' })).toEqual(['action_item']);
    expect(await kinds({ asOf: '2024-02-29', kind: ['action_item'] })).toEqual(['action_item']);
    expect(await kinds({ asOf: '2024-02-29', kind: ['plan'] })).toEqual([]);
    expect(await kinds({ asOf: '2024-03-01', kind: ['plan'] })).toEqual(['plan']);
  });

  it('has what says the same again in one row, tied at its meeting', async () => {
    const first = await outcomeId(register, 'CWG-COP-08/1');
    const again = await outcomeId(register, 'CWG-COP-20/18');
    await register.do(new RelateOutcome(again, 'reiterates', first, 'person', {}, on('2024-01-23')));
    await register.settled();
    const view = await matrix();
    expect(row(view, 'CWG-COP-20/18')).toBeUndefined();
    expect(row(view, 'CWG-COP-08/1')?.also).toEqual([{ id: again, reference: 'CWG-COP-20/18', meeting: 'CWG-COP-20' }]);
    const thread = cells(view, 'CWG-COP-08/1');
    expect(thread.get('CWG-COP-08')).toMatchObject({ mention: 'agreed', outcome: first, paragraph: '6.2 a)' });
    expect(thread.get('CWG-COP-18')).toMatchObject({ mention: 'not_mentioned', outcome: first });
    expect(thread.get('CWG-COP-20')).toMatchObject({ mention: 'agreed', outcome: again, paragraph: '9.7.1 bullet 2' });
    expect(row(await matrix({ asOf: 'CWG-COP-18' }), 'CWG-COP-08/1')).toMatchObject({ also: [] });
  });

  it('has sessions of the parent body as columns', async () => {
    const { meetings } = await matrix();
    expect(meetings.find(({ id }) => id === 'COUNCIL-2024')).toMatchObject({ kind: 'parent_session' });
  });
});
